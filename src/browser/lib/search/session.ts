import { make } from '../make.ts';
import { queryOf, searchOf } from './address.ts';
import { chosenFilters, choicesOf, showFilters } from './filters-view.ts';
import { show, type Parts } from './parts.ts';
import { addHits, showHits } from './results-view.ts';
import { said } from './said.ts';
import { FACETS, isEmpty, noCounts, type Answer, type Hit, type Query, type SearchEngine } from './types.ts';

const PAGE = 10;
/** Waiting shorter than this shows nothing: a flash of "searching" is noise. */
const PATIENCE_MS = 200;

/** Where the search page has room for filters beside the results; search.css says the same. */
const FILTERS_BESIDE = '(min-width: 72rem)';

export interface SessionOptions {
  /** Loads the engine; called again after a failure. */
  readonly load: () => Promise<SearchEngine>;
  /** Whether the page's address follows the query. */
  readonly keepsAddress: boolean;
  /** Address of the list to offer when search cannot help. */
  readonly allQuestions: string;
}

/** One box at work: asks, drops stale answers, shows states, keeps the address. */
export class SearchSession {
  readonly #parts: Parts;
  readonly #options: SessionOptions;
  readonly #signal: AbortSignal;
  #asked = 0;
  /** The question whose pages are on screen, and the one whose first page the reader wants opened. */
  #shown = 0;
  #opens = 0;
  /** The text whose words the reader wants searched as they stand. */
  #literal: string | undefined;

  constructor(parts: Parts, options: SessionOptions, signal: AbortSignal) {
    this.#parts = parts;
    this.#options = options;
    this.#signal = signal;
  }

  /** Takes the query that the address or the field holds, and listens from then on. */
  begin(): void {
    const { field, filters } = this.#parts;
    const signal = this.#signal;
    field.addEventListener('input', () => void this.#ask(), { signal });
    filters.addEventListener('change', () => void this.#ask(), { signal });
    if (this.#options.keepsAddress) {
      filters.open = matchMedia(FILTERS_BESIDE).matches;
      addEventListener('popstate', () => void this.#ask(queryOf(location.search)), { signal });
      const wanted = queryOf(location.search);
      // What was typed while this was loading is newer than the address.
      void this.#ask(field.value === '' || field.value === wanted.text ? wanted : undefined);
    } else void this.#ask();
  }

  /** Opens the first page found for the words in the field; while none is there, the next that comes. */
  openFirst(): void {
    this.#opens = this.#asked;
    if (this.#shown === this.#asked) this.#openWanted();
  }

  #openWanted(): void {
    if (this.#opens !== this.#shown || document.activeElement !== this.#parts.field) return;
    this.#opens = 0;
    this.#parts.list.querySelector('a')?.click();
  }

  #showHits(question: number, hits: readonly Hit[]): void {
    showHits(this.#parts.list, hits);
    this.#shown = question;
    this.#openWanted();
  }

  /** @param given a query from the address; by default what the reader has typed and chosen */
  async #ask(given?: Query): Promise<void> {
    const query = given ?? { text: this.#parts.field.value, filters: chosenFilters(this.#parts.filters) };
    if (given) this.#take(given);
    else if (this.#options.keepsAddress)
      history.replaceState(null, '', location.pathname + searchOf(query) + location.hash);
    const mine = ++this.#asked;
    const isStale = (): boolean => mine !== this.#asked || this.#signal.aborted;
    if (isEmpty(query)) {
      showFilters(this.#parts, []);
      this.#parts.filters.hidden = true;
      this.#parts.list.replaceChildren();
      show(this.#parts, 'idle', 'Type a question, a term or an acronym.');
      return;
    }
    this.#parts.filters.hidden = false;
    this.#parts.list.dataset['state'] = 'loading';
    const waiting = setTimeout(() => {
      if (!isStale()) show(this.#parts, 'loading', 'Searching…');
    }, PATIENCE_MS);
    let quick = 0;
    try {
      const engine = await this.#options.load();
      if (isStale()) return;
      const literal = query.text === this.#literal;
      const first = await engine.quick(query, literal);
      if (isStale()) return;
      quick = first.length;
      if (quick > 0) this.#showHits(mine, first);
      const answer = await engine.full(query, literal);
      const hits = await answer.hits(0, PAGE);
      if (isStale()) return;
      showFilters(this.#parts, choicesOf(query, answer.counts, engine.topics));
      this.#showHits(mine, hits);
      this.#report(query, answer);
      this.#offerMore(answer, hits.length, isStale);
    } catch {
      if (!isStale()) this.#fail(quick > 0);
    } finally {
      clearTimeout(waiting);
    }
  }

  /** Shows a query that came from the address. */
  #take(query: Query): void {
    this.#parts.field.value = query.text;
    showFilters(this.#parts, choicesOf(query, noCounts, {}));
  }

  #report(query: Query, answer: Answer): void {
    const { reading } = answer;
    const what = query.text.trim() === '' ? '' : ` for “${said(reading.text)}”`;
    const unknown = reading.unknown.map((word) => `“${said(word)}”`).join(', ');
    if (answer.total > 0) {
      show(
        this.#parts,
        'done',
        `${String(answer.total)} ${answer.total === 1 ? 'page' : 'pages'}${what}`,
        ...(unknown === '' ? [] : [`; no page has ${unknown}`]),
        ...(reading.corrected ? ['. Search instead for ', this.#asTyped(query.text)] : []),
      );
      return;
    }
    const filtered = FACETS.some((facet) => query.filters[facet].length > 0);
    const advice = `Nothing found${what}. Try ${filtered ? 'fewer filters, ' : ''}fewer or other words, or look through `;
    show(this.#parts, 'empty', advice, this.#allLink(), '.');
  }

  #offerMore(answer: Answer, shown: number, isStale: () => boolean): void {
    if (shown >= answer.total) return;
    const next = Math.min(PAGE, answer.total - shown);
    const more = make('button', { type: 'button', class: 'control' }, `Show ${String(next)} more`);
    const item = make('li', { class: 'more' }, more);
    more.addEventListener('click', () => {
      more.disabled = true;
      answer.hits(shown, shown + PAGE).then(
        (hits) => {
          if (isStale()) return;
          item.remove();
          addHits(this.#parts.list, hits);
          this.#offerMore(answer, shown + PAGE, isStale);
        },
        () => {
          this.#fail(true);
        },
      );
    });
    this.#parts.list.append(item);
  }

  /** @param keepsHits whether what the first tier found stays on screen */
  #fail(keepsHits: boolean): void {
    if (!keepsHits) this.#parts.list.replaceChildren();
    const again = make('button', { type: 'button', class: 'link-button' }, 'Try again');
    again.addEventListener('click', () => void this.#ask(), { once: true });
    const what = keepsHits
      ? 'Only names were searched: the full text could not be loaded. '
      : 'Search could not be loaded. ';
    show(this.#parts, 'error', what, again, ' or look through ', this.#allLink(), '.');
  }

  /** Searches the words as they were typed. */
  #asTyped(text: string): HTMLButtonElement {
    const button = make('button', { type: 'button', class: 'link-button' }, `“${said(text)}”`);
    button.addEventListener(
      'click',
      () => {
        this.#literal = text;
        this.#parts.field.focus();
        void this.#ask();
      },
      { once: true },
    );
    return button;
  }

  #allLink(): HTMLAnchorElement {
    return make('a', { href: this.#options.allQuestions }, 'every question, A–Z');
  }
}
