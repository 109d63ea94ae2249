/** What could not be remembered; it holds as long as the page does. */
const held = new Map<string, string | null>();

/**
 * All access to what the reader's browser remembers. Where storage is blocked, even naming it throws:
 * then nothing is remembered and nothing breaks. What is read back is the caller's to validate.
 */
export function readStored(key: string): string | null {
  const kept = held.get(key);
  if (kept !== undefined) return kept;
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Remembers a value, or forgets it when null. Says whether that worked; if not, the value holds for this page. */
export function writeStored(key: string, value: string | null): boolean {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
    held.delete(key);
    return true;
  } catch {
    held.set(key, value);
    return false;
  }
}
