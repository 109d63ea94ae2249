import { AxeBuilder } from '@axe-core/playwright';
import { builtPages } from '../support/dist.ts';
import { expect, test } from '../support/site.ts';

/** What a change of theme can break; everything else is the same page. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

const found = ({ violations }: Awaited<ReturnType<AxeBuilder['analyze']>>): string[] =>
  violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);

test.describe('axe finds nothing, light or dark,', () => {
  for (const file of builtPages())
    test(`on ${file}`, async ({ page, open }) => {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await open(file);
      expect(found(await new AxeBuilder({ page }).setLegacyMode().analyze()), 'light').toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(found(await new AxeBuilder({ page }).setLegacyMode().withRules(COLOUR_RULES).analyze()), 'dark').toEqual(
        [],
      );
    });
});
