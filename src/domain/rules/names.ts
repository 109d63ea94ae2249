import { fieldMistake, filesOf, othersThan, sharing, type Rule } from '../content-set.ts';

/** An id is an address for ever: two topics cannot both have it. */
export const uniqueIds: Rule = (set) =>
  sharing(filesOf(set, 'question'), (file) => file.id).flatMap((group) =>
    group.map((file) => ({
      file: file.path,
      message: `takes the id \`${file.id}\`, which ${othersThan(group, file)} has too; expected an id of its own`,
    })),
  );

const keyOf = (name: string | undefined): string | undefined => name?.trim().toLowerCase();

/** Menus and the A–Z list tell pages apart by name alone. */
export const uniqueNames: Rule = (set) =>
  sharing(
    set.files.filter((file) => file.kind !== 'tag'),
    (file) => keyOf(file.references.name),
  ).flatMap((group) =>
    group.map((file) =>
      fieldMistake(file, ['name'], `is also the name of ${othersThan(group, file)}; expected a name of its own`),
    ),
  );

/** Two pages may share an alias, but another page's name is that page's to answer. */
export const aliasesAreNotNames: Rule = (set) => {
  const pages = set.files.filter((file) => file.kind !== 'tag');
  const named = new Map(pages.map((file) => [keyOf(file.references.name), file]));
  return filesOf(set, 'question').flatMap((file) =>
    file.references.aliases.flatMap(({ path, to }) => {
      const owner = named.get(keyOf(to));
      return owner === undefined || owner === file
        ? []
        : [
            fieldMistake(
              file,
              path,
              `(\`${to}\`) is the name of ${owner.path}; expected words that name no other page`,
            ),
          ];
    }),
  );
};

/** An old id must be free: it becomes a redirect. */
export const formerlyIsFree: Rule = (set) => {
  const questions = filesOf(set, 'question');
  const owners = new Map(questions.map((file) => [file.id, file.path]));
  return questions.flatMap((file) =>
    file.references.formerly.flatMap(({ path, to }) => {
      const owner = owners.get(to);
      owners.set(to, file.path);
      return owner === undefined
        ? []
        : [fieldMistake(file, path, `is \`${to}\`, which ${owner} has; expected an id that no page has`)];
    }),
  );
};
