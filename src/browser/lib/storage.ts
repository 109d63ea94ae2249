/**
 * All access to what the reader's browser remembers. Where storage is blocked, even naming it throws:
 * then nothing is remembered and nothing breaks. What is read back is the caller's to validate.
 */
export function readStored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Remembers a value, or forgets it when null. Says whether that worked. */
export function writeStored(key: string, value: string | null): boolean {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}
