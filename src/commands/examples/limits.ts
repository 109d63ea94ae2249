/** What one example may take; enough for a machine that does other things too. */
export const TIME_LIMIT_MS = 20_000;

/** What one example may print: far more than anybody reads. */
export const OUTPUT_LIMIT = 256 * 1024;

export const outputTooLong = `printed more than ${String(OUTPUT_LIMIT / 1024)} kB`;
