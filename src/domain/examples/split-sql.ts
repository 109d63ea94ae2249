/** One statement of a text, and the line on which it begins, from 1. */
export interface PlacedStatement {
  readonly sql: string;
  readonly line: number;
}

/** What may hold a semicolon that ends nothing, by how it begins; each matches to its end or to the end of the text. */
const STRING = /'(?:[^']|'')*(?:'|$)/y;
const ESCAPE_STRING = /'(?:[^'\\]|\\[\s\S]|'')*(?:'|$)/y;
const IDENTIFIER = /"(?:[^"]|"")*(?:"|$)/y;
const LINE_COMMENT = /--[^\n]*/y;
const DOLLAR = /\$(?:[a-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$/iy;
const WORD = /[a-z_\u0080-\uffff][\w$\u0080-\uffff]*/iy;

function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** The end of a block comment that begins at `at`; they nest. */
function afterComment(text: string, at: number): number {
  let depth = 0;
  const marks = /\/\*|\*\//g;
  marks.lastIndex = at;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    depth += mark[0] === '/*' ? 1 : -1;
    if (depth === 0) return marks.lastIndex;
  }
  return text.length;
}

function afterDollarQuote(text: string, at: number): number {
  const open = matchAt(DOLLAR, text, at);
  if (open === at) return at + 1;
  const close = text.indexOf(text.slice(at, open), open);
  return close < 0 ? text.length : close + open - at;
}

/** The end of what begins at `at` and must be read as one: a quoted text, a comment, a word, else one character. */
function afterToken(text: string, at: number): number {
  const pair = text.slice(at, at + 2);
  if (pair === '--') return matchAt(LINE_COMMENT, text, at);
  if (pair === '/*') return afterComment(text, at);
  if (/^e'$/i.test(pair)) return matchAt(ESCAPE_STRING, text, at + 1);
  if (pair.startsWith("'")) return matchAt(STRING, text, at);
  if (pair.startsWith('"')) return matchAt(IDENTIFIER, text, at);
  if (pair.startsWith('$')) return afterDollarQuote(text, at);
  return Math.max(matchAt(WORD, text, at), at + 1);
}

const isComment = (token: string): boolean => token.startsWith('--') || token.startsWith('/*');

/**
 * Splits a text at the semicolons that end statements, as psql does: not in quotes, comments, parentheses or
 * the `BEGIN ATOMIC … END` of a function. Comments before a statement are left out, so that its line is its own.
 */
export function splitSql(text: string): PlacedStatement[] {
  const found: PlacedStatement[] = [];
  let start = -1;
  let parentheses = 0;
  let blocks = 0;
  let previous = '';
  const end = (at: number): void => {
    if (start >= 0) found.push({ sql: text.slice(start, at).trimEnd(), line: text.slice(0, start).split('\n').length });
    start = -1;
    parentheses = blocks = 0;
  };
  for (let at = 0, next = 0; at < text.length; at = next) {
    next = afterToken(text, at);
    const token = text.slice(at, next);
    if (token.trim() === '' || isComment(token)) continue;
    if (token === ';' && parentheses === 0 && blocks === 0) {
      end(next);
      continue;
    }
    if (start < 0) start = at;
    const word = token.toLowerCase();
    if (token === '(') parentheses += 1;
    else if (token === ')') parentheses = Math.max(0, parentheses - 1);
    else if (word === 'atomic' && previous === 'begin') blocks = 1;
    else if (blocks > 0 && word === 'case') blocks += 1;
    else if (blocks > 0 && word === 'end') blocks -= 1;
    previous = word;
  }
  end(text.length);
  return found;
}
