import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { builtPages, readBuilt } from '../support/dist.ts';

const htmlvalidate = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // `open=""` is how the HTML serialiser of the standard writes a boolean attribute; the preset wants `open`.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
  },
  elements: ['html5'],
});

describe('every built page is valid HTML', () => {
  test.each(builtPages())('%s', async (page) => {
    const report = await htmlvalidate.validateString(readBuilt(page), page);
    const problems = report.results.flatMap(({ messages }) =>
      messages.map(({ line, column, ruleId, message }) => `${String(line)}:${String(column)} ${ruleId}: ${message}`),
    );
    expect(problems).toEqual([]);
  });
});
