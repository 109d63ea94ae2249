import { posix } from 'node:path';

export interface Resolved {
  readonly url: string;
  /** Why the address leads nowhere, as a sentence. */
  readonly problem?: string;
}
export type Resolver = (fromFile: string, url: string) => Resolved;

/**
 * Resolves root-absolute addresses to relative ones of files that exist.
 * @param files every file of the site, by its path from the root
 * @param idsOf the ids that stand in an HTML file
 */
export function resolver(files: ReadonlySet<string>, idsOf: (file: string) => ReadonlySet<string>): Resolver {
  const fileOf = (path: string): string | undefined =>
    [path, `${path.replace(/\/+$/, '')}.html`, posix.join(path, 'index.html')].find((candidate) =>
      files.has(candidate),
    );

  const fragmentProblem = (target: string, fragment: string, url: string): string | undefined => {
    if (fragment === '' || !target.endsWith('.html')) return undefined;
    return idsOf(target).has(decodeURIComponent(fragment))
      ? undefined
      : `\`${url}\` names #${fragment}, and nothing on ${target} has that id`;
  };

  return (fromFile, url) => {
    if (url.startsWith('#')) {
      const problem = fragmentProblem(fromFile, url.slice(1), url);
      return problem === undefined ? { url } : { url, problem };
    }
    if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url) || url === '') return { url };
    if (!url.startsWith('/'))
      return { url, problem: `\`${url}\` is relative; templates write addresses from the root` };
    if (/%(?![0-9a-f]{2})/i.test(url)) return { url, problem: `\`${url}\` holds a \`%\` that escapes nothing` };
    const [, path = '', query = '', fragment = ''] = /^\/([^?#]*)(\?[^#]*)?(?:#(.*))?$/s.exec(url) ?? [];
    const target = fileOf(decodeURIComponent(path));
    if (target === undefined) return { url, problem: `\`${url}\` leads to nothing` };
    const relative = encodeURI(posix.relative(posix.dirname(fromFile), target));
    const problem = fragmentProblem(target, fragment, url);
    return {
      url: relative + query + (fragment === '' ? '' : `#${fragment}`),
      ...(problem === undefined ? {} : { problem }),
    };
  };
}
