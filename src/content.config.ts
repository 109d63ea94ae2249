import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { idOfFile } from './domain/addresses.ts';
import { guideSchema } from './schema/guide.ts';
import { plannedEntrySchema } from './schema/planned.ts';
import { questionSchema } from './schema/question.ts';
import { tagSchema } from './schema/tag.ts';

const generateId = ({ entry }: { entry: string }): string => idOfFile(entry);

export const collections = {
  questions: defineCollection({
    loader: glob({ base: './content/questions', pattern: '*/*.mdx', generateId }),
    schema: questionSchema,
  }),
  guides: defineCollection({
    loader: glob({ base: './content/guides', pattern: '*.mdx', generateId }),
    schema: guideSchema,
  }),
  tags: defineCollection({
    loader: glob({ base: './content/tags', pattern: '*.yaml', generateId }),
    schema: tagSchema,
  }),
  planned: defineCollection({
    loader: file('content/planned.yaml', {
      parser: (text) => ((parse(text.replace(/^\uFEFF/, '')) as string[] | null) ?? []).map((id) => ({ id })),
    }),
    schema: plannedEntrySchema,
  }),
};
