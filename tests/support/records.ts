import { readDocument } from '../../src/domain/document.ts';
import type { ContentFile, ContentSet, Rule } from '../../src/domain/content-set.ts';
import type { Guide, Library, Question, Tag } from '../../src/domain/library.ts';
import { formatMistake } from '../../src/domain/mistake.ts';
import { referencesOf } from '../../src/domain/references.ts';
import type { QuestionData } from '../../src/schema/question.ts';

/** A text of so many words. */
export const words = (count: number): string => Array.from({ length: count }, (_, at) => `word${String(at)}`).join(' ');

/** The smallest front matter of a question that is right, with changes; undefined takes a field away. */
export function questionRecord(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const record: Record<string, unknown> = {
    title: 'Which status code says that nothing changed?',
    name: 'Status codes',
    kind: 'concept',
    level: 'beginner',
    tags: ['http'],
    answer: 'The server answers 304.',
    why: 'To hear whether you know what a cache may keep.',
    listenFor: ['Names the validator.'],
    depth: { junior: 'The code.', mid: 'The header.', senior: 'The cost.' },
    mistakes: [{ claim: 'It means an error.', truth: 'The copy is still good.' }],
    followUps: [{ question: 'Which header asks?', answer: 'If-None-Match.' }],
    aliases: ['not modified'],
    related: ['indexes'],
    sources: [{ title: 'RFC 9110', url: 'https://www.rfc-editor.org/rfc/rfc9110' }],
    reviewed: '2026-11-25',
    ...changes,
  };
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

type Body = { readonly body?: string };

/** A question as pages see it; its name follows from its id. */
export function question(id: string, changes: Partial<Question> & Body = {}): Question {
  const { body = '', ...fields } = changes;
  const topic = fields.topic ?? 'rest';
  return {
    ...(questionRecord({ name: id, related: [], aliases: [], followUps: [] }) as unknown as QuestionData),
    id,
    topic,
    file: `content/questions/${topic}/${id}.mdx`,
    document: readDocument(body),
    ...fields,
  };
}

export function guide(id: string, changes: Partial<Guide> & Body = {}): Guide {
  const { body = '', ...fields } = changes;
  return {
    id,
    title: `Guide ${id}`,
    name: id,
    summary: 'What it is about.',
    order: 1,
    related: [],
    reviewed: '2026-11-25',
    file: `content/guides/${id}.mdx`,
    document: readDocument(body),
    ...fields,
  };
}

export const tag = (id: string, changes: Partial<Tag> = {}): Tag => ({
  id,
  label: id.toUpperCase(),
  description: `All about ${id}.`,
  file: `content/tags/${id}.yaml`,
  ...changes,
});

export const library = (parts: Partial<Library> = {}): Library => ({
  questions: [],
  guides: [],
  tags: [tag('rest', { topic: true, order: 1 }), tag('databases', { topic: true, order: 2 }), tag('http')],
  planned: [],
  ...parts,
});

/** A file as the rules across files see it; each field stands on the line of its place, from 2. */
export function contentFile(path: string, fields: Readonly<Record<string, unknown>> = {}, body = ''): ContentFile {
  const parts = path.split('/');
  const kind = parts[1] === 'questions' ? 'question' : parts[1] === 'guides' ? 'guide' : 'tag';
  const document = kind === 'tag' ? undefined : readDocument(body, 10);
  return {
    path,
    kind,
    id: (parts.at(-1) ?? '').replace(/\.[^.]+$/, ''),
    ...(kind === 'question' ? { folder: parts[2] ?? '' } : {}),
    topic: fields['topic'] === true,
    references: referencesOf(fields),
    written: [],
    ...(document === undefined ? {} : { document }),
    anchors: document?.broken ? undefined : (document?.headings ?? []).map(({ slug }) => slug),
    lineOf: ([field]) => 2 + Object.keys(fields).indexOf(String(field)),
  };
}

/** What a rule says about files, as an author reads it. */
export const saidBy = (rule: Rule, files: readonly ContentFile[], more: Partial<ContentSet> = {}): string[] =>
  rule({ files, planned: [], exampleFiles: [], ...more }).map(formatMistake);
