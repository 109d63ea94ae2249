import { idOfFile, isForeign, resolvePath, splitFragment } from '../addresses.ts';
import type { ContentFile, Rule } from '../content-set.ts';
import type { Mistake } from '../mistake.ts';
import { ids, sections } from '../names.ts';
import { didYouMean } from '../nearest.ts';

/** The components that a body may use, each with the attributes it takes. */
export const bodyComponents: Readonly<Record<string, readonly string[]>> = {
  Example: ['file', 'show', 'closed'],
};

export const bodiesByThemselves: Rule = (set) =>
  set.files.flatMap((file) =>
    (file.document?.problems ?? []).map(({ line, message }) => ({ file: file.path, line, message })),
  );

export const knownComponents: Rule = (set) =>
  set.files.flatMap((file) =>
    (file.document?.components ?? []).flatMap(({ name, line, attributes }): Mistake[] => {
      const allowed = Object.hasOwn(bodyComponents, name) ? bodyComponents[name] : undefined;
      if (allowed === undefined)
        return [
          {
            file: file.path,
            line,
            message: `uses <${name}>, which is no component for bodies; expected ${Object.keys(bodyComponents).join(', ')}${didYouMean(name, Object.keys(bodyComponents))}`,
          },
        ];
      return Object.keys(attributes)
        .filter((attribute) => !allowed.includes(attribute))
        .map((attribute) => ({
          file: file.path,
          line,
          message: `gives <${name}> the unknown attribute \`${attribute}\`; expected one of ${allowed.join(', ')}${didYouMean(attribute, allowed)}`,
        }));
    }),
  );

const taken = {
  question: new Set<string>([...Object.values(sections), ...Object.values(ids)]),
  guide: new Set<string>([sections.sources, sections.related, ...Object.values(ids)]),
  tag: new Set<string>(),
};

/** A page's own sections have fixed addresses; a heading that takes one would make two of it. */
export const headingsLeaveSectionsAlone: Rule = (set) =>
  set.files.flatMap((file) =>
    (file.document?.headings ?? [])
      .filter(({ slug }) => taken[file.kind].has(slug))
      .map(({ slug, line, text }) => ({
        file: file.path,
        line,
        message: `has the heading "${text}", whose address \`#${slug}\` is that of another part of the page; expected other words`,
      })),
  );

function linkProblem(file: ContentFile, href: string, pages: Map<string, ContentFile>): string | undefined {
  if (href === '') return 'expected an address';
  if (/^mailto:/i.test(href) || (/^https?:\/\//i.test(href) && URL.canParse(href))) return undefined;
  if (isForeign(href) && !href.startsWith('#'))
    return 'expected a file of this guide, or an address that starts with https://';
  const { path, fragment } = splitFragment(href);
  if (path.startsWith('/')) return 'expected a relative link to the file, such as `../rest/cors.mdx`';
  const wanted = path === '' ? file.path : resolvePath(file.path, path);
  const target = pages.get(wanted);
  if (target === undefined) {
    const sameName = [...pages.keys()].find((other) => idOfFile(other) === idOfFile(wanted));
    const hint = sameName === undefined ? didYouMean(wanted, pages.keys()) : `; did you mean \`${sameName}\`?`;
    return `but there is no page ${wanted}${hint}`;
  }
  if (fragment === undefined || fragment === '' || target.anchors === undefined) return undefined;
  if (target.anchors.includes(fragment)) return undefined;
  return `but ${target.path} has nothing named \`#${fragment}\`${didYouMean(fragment, target.anchors)}`;
}

/** Every link in a body leads to a page, and its fragment to something on it. */
export const liveLinks: Rule = (set) => {
  const pages = new Map(set.files.filter((file) => file.kind !== 'tag').map((file) => [file.path, file]));
  return set.files.flatMap((file) =>
    (file.document?.links ?? []).flatMap(({ href, line }) => {
      const problem = linkProblem(file, href, pages);
      return problem === undefined ? [] : [{ file: file.path, line, message: `links to \`${href}\`, ${problem}` }];
    }),
  );
};
