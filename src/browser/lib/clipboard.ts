import { announce } from './announcer.ts';

/** Copies text and says so; a refused clipboard is said too. Resolves to whether it worked. */
export async function copyText(text: string, said: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    announce(said);
    return true;
  } catch {
    announce('The browser did not allow copying');
    return false;
  }
}
