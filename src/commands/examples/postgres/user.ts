import { readFileSync } from 'node:fs';

export interface User {
  readonly uid: number;
  readonly gid: number;
}

/** PostgreSQL refuses to run as root; then it runs as the user whom every system has for such things. */
export function serverUser(): User | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const found = ['nobody', 'postgres', 'daemon'].flatMap((name) => users.filter((user) => user[0] === name))[0];
  if (!found)
    throw new Error('PostgreSQL cannot run as root, and /etc/passwd names no user nobody, postgres or daemon');
  return { uid: Number(found[2]), gid: Number(found[3]) };
}
