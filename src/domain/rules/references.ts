import { fieldMistake, filesOf, PLANNED_FILE, type Rule } from '../content-set.ts';
import { didYouMean } from '../nearest.ts';
import type { Reference } from '../references.ts';

/** The places in a list whose value stood in it before. */
function repeats(list: readonly Reference[]): Reference[] {
  const seen = new Set<string>();
  return list.filter(({ to }) => seen.has(to) || !seen.add(to));
}

export const foldersAreTopics: Rule = (set) => {
  const topics = new Set(filesOf(set, 'tag').flatMap((file) => (file.topic ? [file.id] : [])));
  return filesOf(set, 'question').flatMap((file) =>
    file.folder === undefined || topics.has(file.folder)
      ? []
      : [
          {
            file: file.path,
            message: `stands in the folder \`${file.folder}\`, which is not a topic${didYouMean(file.folder, topics)} (topics are the tags that say \`topic: true\`)`,
          },
        ],
  );
};

export const knownTags: Rule = (set) => {
  const known = new Set(filesOf(set, 'tag').map((file) => file.id));
  return filesOf(set, 'question').flatMap((file) => [
    ...file.references.tags.flatMap(({ path, to }) => {
      if (to === file.folder)
        return [
          fieldMistake(file, path, `is \`${to}\`, the topic, which the folder already says; expected other tags only`),
        ];
      return known.has(to)
        ? []
        : [
            fieldMistake(
              file,
              path,
              `is the unknown tag \`${to}\`; expected the name of a file in content/tags${didYouMean(to, known)}`,
            ),
          ];
    }),
    ...repeats(file.references.tags).map(({ path, to }) =>
      fieldMistake(file, path, `repeats \`${to}\`; expected each tag once`),
    ),
  ]);
};

/** `related`, `see` and `readingOrder` name questions, written or planned. */
export const knownQuestions: Rule = (set) => {
  const known = new Set([...filesOf(set, 'question').map((file) => file.id), ...(set.planned ?? [])]);
  return set.files.flatMap((file) => {
    const { related, see, readingOrder } = file.references;
    return [
      ...[...related, ...see, ...readingOrder].flatMap(({ path, to }) => {
        if (file.kind === 'question' && to === file.id)
          return [fieldMistake(file, path, `names this very page, \`${to}\`; expected another`)];
        return known.has(to) || set.planned === undefined
          ? []
          : [
              fieldMistake(
                file,
                path,
                `names \`${to}\`, which is neither a question nor listed in ${PLANNED_FILE}${didYouMean(to, known)}`,
              ),
            ];
      }),
      ...[related, readingOrder].flatMap((list) =>
        repeats(list).map(({ path, to }) => fieldMistake(file, path, `repeats \`${to}\`; expected each id once`)),
      ),
    ];
  });
};

/** A topic's reading order holds its own questions. */
export const readingOrderStaysInTopic: Rule = (set) => {
  const folders = new Map(filesOf(set, 'question').map((file) => [file.id, file.folder]));
  return filesOf(set, 'tag').flatMap((tag) =>
    tag.references.readingOrder.flatMap(({ path, to }) => {
      const folder = folders.get(to);
      return folder === undefined || folder === tag.id
        ? []
        : [
            fieldMistake(
              tag,
              path,
              `names \`${to}\`, a question of \`${folder}\`; expected questions of \`${tag.id}\` only`,
            ),
          ];
    }),
  );
};

/** An id that has a page may not stay in the list of unwritten ones. */
export const plannedIsUnwritten: Rule = (set) => {
  const written = new Map(filesOf(set, 'question').map((file) => [file.id, file.path]));
  const seen = new Set<string>();
  return (set.planned ?? []).flatMap((id, place) => {
    const page = written.get(id);
    const message = page
      ? `is \`${id}\`, which has a page, ${page}; expected ids of unwritten pages only`
      : seen.has(id)
        ? `repeats \`${id}\`; expected each id once`
        : undefined;
    seen.add(id);
    return message === undefined ? [] : [{ file: PLANNED_FILE, field: `[${String(place)}]`, message }];
  });
};
