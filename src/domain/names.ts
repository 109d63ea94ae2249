/** Names that the built pages, the build steps and the browser code must agree on. */

/** Every storage key and cache name starts with this: many sites share one origin. */
export const STORAGE_PREFIX = 'callback:';

export const storageKeys = {
  theme: `${STORAGE_PREFIX}theme`,
  shortcuts: `${STORAGE_PREFIX}shortcuts`,
  hideAnswers: `${STORAGE_PREFIX}hide-answers`,
} as const;

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export const elements = {
  themeSwitch: 'theme-switch',
  hideAnswers: 'hide-answers',
  copyButton: 'copy-button',
  filterList: 'filter-list',
  searchButton: 'search-button',
  searchBox: 'search-box',
  shortcutHelp: 'shortcut-help',
  programView: 'program-view',
  runExample: 'run-example',
} as const;

export const ids = {
  main: 'main',
  searchDialog: 'search-dialog',
  results: 'results',
  shortcutDialog: 'shortcut-dialog',
} as const;

/** Ids of a question page's own sections, in the order of the page. A body heading may not take one. */
export const sections = {
  answer: 'short-answer',
  why: 'why-they-ask',
  body: 'the-long-answer',
  signals: 'strong-answer',
  depth: 'how-far-to-go',
  mistakes: 'common-mistakes',
  followUps: 'follow-ups',
  sources: 'sources',
  related: 'related',
} as const;

/** Data attributes of the body through which a page tells the browser code what only the build knows. */
export const data = {
  /** Address of the search script, rewritten like every other. */
  searchScript: 'data-search-script',
  /** Addresses of the script that runs examples, and of its worker; only on pages that have one to run. */
  runScript: 'data-run-script',
  runWorker: 'data-run-worker',
  /** On an example to run: the value of its cases that the page shows first. */
  runCase: 'data-case',
} as const;

/** The files of PostgreSQL for the browser, in a folder of their own below `folder`. */
export const pgliteFiles = {
  folder: 'pglite',
  wasm: 'wasm.bin',
  initdb: 'initdb.bin',
  data: 'data.bin',
  code: 'code.bin',
  script: 'pglite.js',
  /** The global variable in which the script leaves its exports. */
  global: 'callbackPglite',
} as const;

/** Stands in built pages where the build's own hash goes once every other byte is known. */
export const BUILD_PLACEHOLDER = '00000000buildid0';

/** The states of a list of search results. Tools of others may rely on them. */
export const searchStates = ['idle', 'loading', 'done', 'empty', 'error'] as const;
export type SearchState = (typeof searchStates)[number];
