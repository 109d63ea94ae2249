import { spawnSync } from 'node:child_process';

let found: readonly string[] | undefined;

/**
 * The words before a command that take the network from it: a network namespace of its own, where Linux permits one.
 * Elsewhere none, and a shell example is held back only by what git is told.
 */
export function withoutNetwork(): readonly string[] {
  const ways = [
    ['unshare', '--net'],
    ['unshare', '--net', '--map-current-user'],
  ] as const;
  const works = ([program, ...args]: readonly [string, ...string[]]): boolean =>
    spawnSync(program, [...args, 'true']).status === 0;
  found ??= ways.find((way) => works(way)) ?? [];
  return found;
}
