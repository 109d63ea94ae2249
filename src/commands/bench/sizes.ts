import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes after brotli at its best, as a host with compressed copies sends them. */
export const brotliSize = (content: string | Buffer): number =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }).length;

export interface PageSize {
  readonly page: string;
  readonly bytes: number;
}
export interface Sizes {
  /** Question pages with their inlined styles, lightest first. */
  readonly questions: readonly PageSize[];
  /** The script that every page loads. */
  readonly script: number;
}

/** The budgets of docs/budgets.md, in bytes of brotli. */
export const sizeBudgets = { nineInTen: 14_000, any: 20_000, script: 10_000 };

export const brotliSizes = (dist: string): Sizes => ({
  questions: readdirSync(join(dist, 'questions'))
    .filter((file) => file.endsWith('.html'))
    .map((page) => ({ page, bytes: brotliSize(readFileSync(join(dist, 'questions', page))) }))
    .sort((a, b) => a.bytes - b.bytes),
  script: readdirSync(join(dist, '_astro'))
    .filter((file) => /^app-.*\.js$/.test(file))
    .reduce((sum, file) => sum + brotliSize(readFileSync(join(dist, '_astro', file))), 0),
});

/** The size that nine pages in ten do not pass. */
export const nineInTen = ({ questions }: Sizes): number => questions[Math.ceil(questions.length * 0.9) - 1]?.bytes ?? 0;
