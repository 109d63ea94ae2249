import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { askTyping, qualityOf, readQueries } from '../../src/commands/bench/search-quality.ts';
import { questionIds } from '../support/pages.ts';
import { expect, test } from '../support/site.ts';

const floors = parse(readFileSync('tests/search/floors.yaml', 'utf8')) as Readonly<Record<string, [number, number]>>;

for (const [kind, queries] of Object.entries(readQueries()))
  test(`search answers ${kind} queries as well as before`, async ({ page, open }) => {
    const written = new Set(questionIds());
    expect(
      Object.values(queries)
        .flat()
        .filter((id) => !written.has(id)),
      'pages that queries name exist',
    ).toEqual([]);
    await open('search.html');
    const { first, firstThree, misses } = await qualityOf(queries, askTyping(page));
    const [leastFirst = 1, leastThree = 1] = floors[kind] ?? [];
    expect(first, misses.join('\n')).toBeGreaterThanOrEqual(leastFirst);
    expect(firstThree, misses.join('\n')).toBeGreaterThanOrEqual(leastThree);
  });
