import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { questionAnchors } from '../../domain/anchors.ts';
import { PLANNED_FILE, type ContentFile, type ContentSet } from '../../domain/content-set.ts';
import { readDocument, type Document } from '../../domain/document.ts';
import type { ExampleFile } from '../../domain/examples/files.ts';
import { readYaml, splitFrontMatter, type FrontMatter, type Yaml } from '../../domain/front-matter.ts';
import { fieldName, type Mistake } from '../../domain/mistake.ts';
import { didYouMean } from '../../domain/nearest.ts';
import { placementOf } from '../../domain/placement.ts';
import { referencesOf } from '../../domain/references.ts';
import { fieldTexts } from '../../domain/spelling/texts.ts';
import { adviceFor } from '../../schema/advice.ts';
import { guideBounds, questionBounds, type Bound } from '../../schema/bounds.ts';
import { guideSchema } from '../../schema/guide.ts';
import { explain } from '../../schema/issues.ts';
import { plannedSchema } from '../../schema/planned.ts';
import { questionSchema } from '../../schema/question.ts';
import { tagSchema } from '../../schema/tag.ts';
import { countWords } from '../../schema/words.ts';
import { filesBelow } from './files.ts';

export interface Reading {
  readonly set: ContentSet;
  /** What each file has wrong by itself. */
  readonly mistakes: readonly Mistake[];
  /** What falls short of its range, in files without mistakes. */
  readonly advice: readonly Mistake[];
}

interface FileReading {
  readonly file: ContentFile;
  readonly mistakes: Mistake[];
  readonly advice: Mistake[];
}

const schemas = { question: questionSchema, guide: guideSchema, tag: tagSchema } as const;
const bodyBounds: Record<string, Bound> = { question: questionBounds.body, guide: guideBounds.body };

function schemaMistakes(path: string, schema: z.ZodType, yaml: Yaml): Mistake[] {
  const result = schema.safeParse(yaml.value ?? {});
  if (result.success) return [];
  return explain(schema, yaml.value ?? {}, result.error.issues).map((issue) => ({
    file: path,
    line: yaml.lineOf(issue.path),
    field: fieldName(issue.path),
    message: issue.message + (issue.unknown ? didYouMean(issue.unknown.found, issue.unknown.expected) : ''),
  }));
}

interface Place {
  readonly kind: ContentFile['kind'];
  readonly id: string;
  readonly folder?: string;
}

/** A body, or the introduction of a topic, which is Markdown too and may link. */
function documentOf(kind: ContentFile['kind'], parts: FrontMatter, yaml: Yaml): Document | undefined {
  if (kind !== 'tag') return readDocument(parts.body, parts.bodyOffset);
  const introduction = (yaml.value as { introduction?: unknown } | null | undefined)?.introduction;
  return typeof introduction === 'string' ? readDocument(introduction, yaml.lineOf(['introduction'])) : undefined;
}

function readFile(root: string, path: string, place: Place, isWritten: (id: string) => boolean): FileReading {
  const { kind } = place;
  const text = readFileSync(join(root, path), 'utf8');
  if (text.includes('\u0000') || text.includes('\uFFFD')) {
    const file = { path, ...place, references: referencesOf(undefined), written: [], anchors: undefined, lineOf: () => 1 };
    return {
      file,
      mistakes: [{ file: path, message: 'is not UTF-8 text; expected a text file saved as UTF-8' }],
      advice: [],
    };
  }
  const mistakes: Mistake[] = [];
  const advice: Mistake[] = [];
  const parts =
    kind === 'tag'
      ? { yaml: text.replace(/^\uFEFF/, ''), body: '', yamlOffset: 0, bodyOffset: 0 }
      : splitFrontMatter(text);
  if (parts.yaml === undefined)
    mistakes.push({ file: path, line: 1, message: 'has no front matter; expected it between two lines of `---`' });
  const yaml = readYaml(parts.yaml ?? '', parts.yamlOffset);
  mistakes.push(...yaml.problems.map((problem) => ({ file: path, ...problem })));
  const readable = parts.yaml !== undefined && yaml.problems.length === 0;
  if (readable) mistakes.push(...schemaMistakes(path, schemas[kind], yaml));

  const document = documentOf(kind, parts, yaml);
  const words = countWords(document?.prose ?? '');
  const bound = bodyBounds[kind];
  if (bound && words > bound.max)
    mistakes.push({
      file: path,
      field: 'body',
      message: `has ${String(words)} words; at most ${String(bound.max)} are allowed`,
    });

  const question = kind === 'question' && readable ? questionSchema.safeParse(yaml.value) : undefined;
  if (question?.success)
    advice.push(...adviceFor(question.data, words).map(({ field, message }) => ({ file: path, field, message })));
  const value = yaml.value as { topic?: unknown } | null | undefined;
  return {
    mistakes,
    advice,
    file: {
      path,
      ...place,
      topic: value?.topic === true,
      references: referencesOf(yaml.value),
      written: [...fieldTexts(yaml.value, yaml.lineOf), ...(document?.written ?? [])],
      ...(document === undefined ? {} : { document }),
      anchors:
        document === undefined || document.broken
          ? undefined
          : kind === 'guide'
            ? document.headings.map((heading) => heading.slug)
            : question?.success
              ? questionAnchors(question.data, document, isWritten)
              : undefined,
      lineOf: yaml.lineOf,
    },
  };
}

function readPlanned(root: string): { planned: string[] | undefined; mistakes: Mistake[] } {
  let text: string;
  try {
    text = readFileSync(join(root, PLANNED_FILE), 'utf8').replace(/^\uFEFF/, '');
  } catch {
    return { planned: [], mistakes: [] };
  }
  const yaml = readYaml(text);
  if (yaml.problems.length > 0)
    return { planned: undefined, mistakes: yaml.problems.map((problem) => ({ file: PLANNED_FILE, ...problem })) };
  const result = plannedSchema.safeParse(yaml.value ?? []);
  if (result.success) return { planned: result.data, mistakes: [] };
  return {
    planned: Array.isArray(yaml.value) ? yaml.value.filter((id) => typeof id === 'string') : undefined,
    mistakes: explain(plannedSchema, yaml.value, result.error.issues).map((issue) => ({
      file: PLANNED_FILE,
      line: yaml.lineOf(issue.path),
      field: fieldName(issue.path),
      message: issue.message,
    })),
  };
}

/** Reads all content of a project without Astro, which stops at the first bad file. */
export function readContent(root: string): Reading {
  const files: ContentFile[] = [];
  const { planned, mistakes } = readPlanned(root);
  const advice: Mistake[] = [];
  const exampleFiles: ExampleFile[] = [];
  const places = filesBelow(root, 'content').map((path) => ({ path, place: placementOf(path) }));
  const written = new Set(places.flatMap(({ place }) => (place.kind === 'question' ? [place.id] : [])));
  for (const { path, place } of places) {
    if (place.kind === 'misplaced') mistakes.push({ file: path, message: place.message });
    else if (place.kind === 'example') exampleFiles.push({ path, text: readFileSync(join(root, path), 'utf8') });
    else if (place.kind !== 'planned' && place.kind !== 'words') {
      const reading = readFile(root, path, place, (id) => written.has(id));
      files.push(reading.file);
      mistakes.push(...reading.mistakes);
      advice.push(...reading.advice);
    }
  }
  return { set: { files, planned, exampleFiles }, mistakes, advice };
}
