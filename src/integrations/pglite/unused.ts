/**
 * What no example needs of the file system that PGlite unpacks, a fifth of all that travels: conversions between
 * East Asian encodings and UTF-8, PostgreSQL's own test tools and the means to build extensions.
 */
const UNUSED = /\/utf8_and_(?:gb|euc|uhc|johab|big5|sjis)\w*\.so$|\/euc_\w+\.so$|\/pgxs\/|\/libpqwalreceiver\.so$/;

const ENTRY = /filename:"([^"]+)",start:([\de.]+),end:([\de.]+)/g;

/**
 * Blanks unused files in PGlite's data file, which compress to nothing then and keep every other file's place.
 * @param source the package's script, which holds the table of the files
 */
export function withoutUnused(data: Buffer, source: string): Buffer {
  const blanked = Buffer.from(data);
  const unused = [...source.matchAll(ENTRY)].filter(([, name]) => UNUSED.test(name ?? ''));
  if (unused.length === 0) throw new Error('pglite: found none of the files to leave out; has its table changed?');
  for (const [, name, start, end] of unused) {
    if (Number(end) > data.length) throw new Error(`pglite: ${name ?? ''} stands outside of its data file`);
    blanked.fill(0, Number(start), Number(end));
  }
  return blanked;
}
