import { questionAnchors } from './anchors.ts';
import type { ContentFile, ContentSet } from './content-set.ts';
import type { ExampleFile } from './examples/files.ts';
import { readDocument } from './document.ts';
import type { Guide, Library, Question, Tag } from './library.ts';
import { referencesOf } from './references.ts';

const atStart = (): number => 1;

const fileOf = (page: Question | Guide | Tag, kind: ContentFile['kind']): ContentFile => ({
  path: page.file,
  kind,
  id: page.id,
  references: referencesOf(page),
  // Spelling is checked where the files are read.
  written: [],
  anchors: [],
  lineOf: atStart,
});

/** The library as the rules across files see it. Lines are unknown here: `check` reads the files and knows them. */
export function contentSetOf(library: Library, exampleFiles: readonly ExampleFile[]): ContentSet {
  const written = new Set(library.questions.map((question) => question.id));
  return {
    files: [
      ...library.questions.map((question) => ({
        ...fileOf(question, 'question'),
        folder: question.topic,
        document: question.document,
        anchors: questionAnchors(question, question.document, (id) => written.has(id)),
      })),
      ...library.guides.map((guide) => ({
        ...fileOf(guide, 'guide'),
        document: guide.document,
        anchors: guide.document.headings.map((heading) => heading.slug),
      })),
      ...library.tags.map((tag) => ({
        ...fileOf(tag, 'tag'),
        topic: tag.topic === true,
        ...(tag.introduction === undefined ? {} : { document: readDocument(tag.introduction) }),
      })),
    ],
    planned: library.planned,
    exampleFiles,
  };
}
