/**
 * Where Pagefind swallows the failure to load a part of its index: it would then answer "nothing found"
 * for a word whose part is missing, and count no filters.
 */
const SWALLOWED = /("load_(?:index|filter)_chunk"\)\))\.catch\(\(\)=>\{\}\);/g;
const PLACES = 2;

/** Pagefind's script made to tell of such a failure. Throws when it is written otherwise than known. */
export function loud(path: string, script: string): string {
  if (script.match(SWALLOWED)?.length !== PLACES)
    throw new Error(`search index: ${path} no longer swallows failed loads where it did; see loud.ts`);
  return script.replace(SWALLOWED, '$1;');
}
