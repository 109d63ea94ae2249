import { elements, storageKeys, themes, type Theme } from '../../domain/names.ts';
import { announce } from '../lib/announcer.ts';
import { readStored, writeStored } from '../lib/storage.ts';
import { make } from '../lib/make.ts';
import { BaseElement } from './base-element.ts';

const labels: Record<Theme, string> = { system: 'System', light: 'Light', dark: 'Dark' };

/** Half a disc, a sun, a moon. */
const shapes: Record<Theme, string> = {
  system: 'M8 2a6 6 0 0 0 0 12zM8 2a6 6 0 0 1 0 12',
  light:
    'M11 8a3 3 0 1 1-6 0 3 3 0 0 1 6 0zM8 1v2M8 13v2M1 8h2M13 8h2M3 3l1.5 1.5M11.5 11.5 13 13M13 3l-1.5 1.5M4.5 11.5 3 13',
  dark: 'M13.5 9.5A6 6 0 0 1 6.5 2.5a6 6 0 1 0 7 7z',
};

const SVG = 'http://www.w3.org/2000/svg';

function icon(theme: Theme): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  for (const [name, value] of [
    ['viewBox', '0 0 16 16'],
    ['width', '18'],
    ['height', '18'],
    ['fill', theme === 'light' ? 'none' : 'currentColor'],
    ['stroke', 'currentColor'],
    ['stroke-width', '1.4'],
    ['aria-hidden', 'true'],
  ] as const)
    svg.setAttribute(name, value);
  // The system's disc is filled on one side only.
  for (const [at, part] of shapes[theme].split(theme === 'system' ? /(?<=z)/ : /$/).entries()) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', part);
    if (theme === 'system' && at === 1) path.setAttribute('fill', 'none');
    svg.append(path);
  }
  return svg;
}

const stored = (): Theme => {
  const value = readStored(storageKeys.theme);
  return themes.find((theme) => theme === value) ?? 'system';
};

/** A button that goes round system, light and dark. The choice is remembered; "system" remembers nothing. */
class ThemeSwitch extends BaseElement {
  #theme: Theme = 'system';
  #button: HTMLButtonElement | undefined;

  protected start(signal: AbortSignal): void {
    this.#button = make('button', { type: 'button', class: 'control' });
    this.append(this.#button);
    this.#button.addEventListener('click', () => this.next(), { signal });
    this.#show(stored());
    // Another tab changed it, or this page comes back from the browser's own cache.
    addEventListener('storage', (event) => event.key === storageKeys.theme && this.#show(stored()), { signal });
    addEventListener('pageshow', (event) => event.persisted && this.#show(stored()), { signal });
  }

  /** Takes the next theme and says which. */
  next(): void {
    const theme = themes[(themes.indexOf(this.#theme) + 1) % themes.length] ?? 'system';
    const kept = writeStored(storageKeys.theme, theme === 'system' ? null : theme);
    this.#show(theme);
    announce(`Theme: ${labels[theme]}${kept ? '' : ', for this page only'}`);
  }

  #show(theme: Theme): void {
    this.#theme = theme;
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
    if (this.#button === undefined) return;
    this.#button.replaceChildren(icon(theme));
    this.#button.setAttribute('aria-label', `Theme: ${labels[theme]}`);
    this.#button.title = `Theme: ${labels[theme]}`;
  }
}

customElements.define(elements.themeSwitch, ThemeSwitch);

export const nextTheme = (): void => document.querySelector<ThemeSwitch>(elements.themeSwitch)?.next();
