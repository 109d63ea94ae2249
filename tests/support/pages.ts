import { builtPages, readBuilt } from './dist.ts';

/** A long question with tables, programs, mistakes and follow-ups. */
export const QUESTION = 'questions/cors.html';
/** A question with neighbours in its topic, and the topic. */
export const NEIGHBOUR = 'questions/n-plus-one.html';
export const TOPIC = 'tags/databases.html';

/** Built pages that a reader stays on: all but the redirects. */
export const readablePages = (): string[] =>
  builtPages().filter((file) => !readBuilt(file).includes('http-equiv="refresh"'));

/** The first id of a built page that starts so. Throws when there is none: the test would check nothing. */
export function firstId(file: string, start: string): string {
  const id = new RegExp(`id="(${start}[^"]+)"`).exec(readBuilt(file))?.[1];
  if (id === undefined) throw new Error(`${file} has no id that starts with ${start}`);
  return id;
}

/** The one script that every page loads, by its address. */
export const APP_SCRIPT = /\/_astro\/app-[^/]*\.js$/;

/** Ids of the built questions and guides. */
export const questionIds = (): string[] =>
  readablePages().flatMap((file) => /^(?:questions|guides)\/(.+)\.html$/.exec(file)?.[1] ?? []);
