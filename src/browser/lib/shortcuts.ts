import { storageKeys } from '../../domain/names.ts';
import { readStored, writeStored } from './storage.ts';

/** Whether single keys act as shortcuts. On until the reader switches them off. */
export const shortcutsOn = (): boolean => readStored(storageKeys.shortcuts) !== 'off';

export const setShortcuts = (on: boolean): boolean => writeStored(storageKeys.shortcuts, on ? null : 'off');

/** Whether the reader is typing, so that a key belongs to the field. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
    return true;
  return target instanceof HTMLInputElement && !['radio', 'checkbox', 'button', 'submit'].includes(target.type);
}

const hasModifier = (event: KeyboardEvent): boolean => event.ctrlKey || event.metaKey || event.altKey;

/**
 * Calls the action of a pressed key. Single keys act only while the reader is not typing, no dialog is
 * open and they are switched on; `mod+k` acts always.
 */
export function listenForShortcuts(actions: Readonly<Record<string, () => void>>, signal: AbortSignal): void {
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.defaultPrevented || event.isComposing) return;
      const withMod = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      const name = withMod ? `mod+${event.key.toLowerCase()}` : event.key;
      const action = actions[name];
      if (action === undefined) return;
      if (!withMod) {
        if (hasModifier(event) || isTyping(event.target) || document.querySelector('dialog[open]') !== null) return;
        // `?` opens the panel in which the others are switched on again, so it always works.
        if (!shortcutsOn() && event.key !== '?') return;
      }
      event.preventDefault();
      action();
    },
    { signal },
  );
}
