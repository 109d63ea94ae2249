import type { ExampleFile } from '../domain/examples/files.ts';

/** Every file under `content/examples` with its text, in a fixed order. */
export const readExampleFiles = (): ExampleFile[] =>
  Object.entries(import.meta.glob<string>('/content/examples/*/*', { query: '?raw', import: 'default', eager: true }))
    .map(([path, text]) => ({ path: path.slice(1), text }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
