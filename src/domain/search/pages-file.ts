/** In the folder of the full-text index: which page each of its texts is of, known before the text is loaded. */
export const PAGES_FILE = 'pages.json';
