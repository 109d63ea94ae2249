import { getCollection } from 'astro:content';
import { readExampleFiles } from './examples.ts';
import { contentSetOf } from '../domain/content-set-of.ts';
import { readDocument, type Document } from '../domain/document.ts';
import { byText, type Library } from '../domain/library.ts';
import { formatMistake } from '../domain/mistake.ts';
import { contentMistakes } from '../domain/rules/index.ts';

const byId = (a: { id: string }, b: { id: string }): number => byText(a.id, b.id);

const documents = new Map<string, { digest: string; document: Document }>();

function documentOf(entry: { id: string; body?: string; digest?: string | number; filePath?: string }): Document {
  const key = entry.filePath ?? entry.id;
  const digest = String(entry.digest ?? entry.body?.length ?? 0);
  const known = documents.get(key);
  if (known?.digest === digest) return known.document;
  const document = readDocument(entry.body ?? '');
  documents.set(key, { digest, document });
  return document;
}

async function readLibrary(): Promise<Library> {
  const [questions, guides, tags, planned] = await Promise.all([
    getCollection('questions'),
    getCollection('guides'),
    getCollection('tags'),
    getCollection('planned'),
  ]);
  const library: Library = {
    questions: questions
      .map((entry) => {
        const file = entry.filePath ?? '';
        return { ...entry.data, id: entry.id, topic: file.split('/').at(-2) ?? '', file, document: documentOf(entry) };
      })
      .sort(byId),
    guides: guides
      .map((entry) => ({ ...entry.data, id: entry.id, file: entry.filePath ?? '', document: documentOf(entry) }))
      .sort((a, b) => a.order - b.order || byId(a, b)),
    tags: tags.map((entry) => ({ ...entry.data, id: entry.id, file: entry.filePath ?? '' })).sort(byId),
    planned: planned.map((entry) => entry.id).sort(byText),
  };
  const mistakes = contentMistakes(contentSetOf(library, readExampleFiles()));
  if (mistakes.length > 0) throw new Error(`content has mistakes\n${mistakes.map(formatMistake).join('\n')}`);
  return library;
}

let built: Promise<Library> | undefined;

/** All content, in a fixed order, checked across files. Read once a build; each time in development. */
export function loadLibrary(): Promise<Library> {
  if (import.meta.env.DEV) return readLibrary();
  built ??= readLibrary();
  return built;
}
