import { elements, ids } from '../../domain/names.ts';
import { setShortcuts, shortcutsOn } from '../lib/shortcuts.ts';
import { make } from '../lib/make.ts';
import { BaseElement } from './base-element.ts';

const KEYS: readonly (readonly [string, string])[] = [
  ['/', 'Search'],
  ['Ctrl K', 'Search, also while typing (⌘ K on a Mac)'],
  ['j', 'Next question of the topic'],
  ['k', 'Previous question of the topic'],
  ['t', 'Change the theme'],
  ['?', 'Show this list'],
];

/** The list of keyboard shortcuts, in which they can be switched off. */
class ShortcutHelp extends BaseElement {
  #dialog: HTMLDialogElement | undefined;

  protected start(signal: AbortSignal): void {
    const button = make('button', { type: 'button', class: 'link-button' }, 'Keyboard shortcuts');
    this.append(button);
    button.addEventListener('click', () => this.show(), { signal });
  }

  show(): void {
    this.#dialog ??= this.#make();
    this.#dialog.showModal();
  }

  #make(): HTMLDialogElement {
    const title = make('h2', { id: 'shortcut-title', class: 'label' }, 'Keyboard shortcuts');
    const list = make('dl', { class: 'shortcut-list' });
    for (const [key, what] of KEYS) list.append(make('dt', {}, make('kbd', {}, key)), make('dd', {}, what));
    const toggle = make('input', { type: 'checkbox' });
    toggle.checked = shortcutsOn();
    toggle.addEventListener('change', () => setShortcuts(toggle.checked));
    const close = make('button', { type: 'submit', class: 'control' }, 'Close');
    const dialog = make(
      'dialog',
      { id: ids.shortcutDialog, 'aria-labelledby': title.id, class: 'shortcut-dialog' },
      title,
      list,
      make('label', { class: 'switch' }, toggle, ' Single keys act as shortcuts (? always does)'),
      make('form', { method: 'dialog' }, close),
    );
    this.append(dialog);
    return dialog;
  }
}

customElements.define(elements.shortcutHelp, ShortcutHelp);

export const showShortcuts = (): void => document.querySelector<ShortcutHelp>(elements.shortcutHelp)?.show();
