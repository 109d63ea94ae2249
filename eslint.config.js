// @ts-check
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/**
 * Who may import whom, folder by folder: docs/architecture.md as a rule. Folders not named are refused;
 * `type:` allows types alone.
 */
const mayImport = {
  schema: [],
  domain: ['type:schema'],
  collections: ['schema', 'domain'],
  markdown: ['domain'],
  components: ['domain', 'styles', 'type:schema', 'site.ts'],
  layouts: ['domain', 'components', 'styles', 'browser', 'site.ts'],
  pages: ['collections', 'domain', 'layouts', 'components', 'styles', 'browser/boot', 'site.ts'],
  commands: ['schema', 'domain', 'integrations', 'site.ts'],
  integrations: ['domain'],
  browser: ['domain', 'styles'],
};

const everything = [...Object.keys(mayImport), 'browser/boot', 'styles', 'site.ts', '../tests'];

/**
 * Matches relative imports of a folder, except for the parts of it that are allowed.
 * @param {string} folder
 * @param {string[]} allowed
 */
function patternOf(folder, allowed) {
  const parts = allowed.filter((one) => one.startsWith(`${folder}/`)).map((one) => one.slice(folder.length));
  const except = parts.length > 0 ? `(?!${parts.join('|')}/)` : '';
  return `^(?:\\.\\./)+${folder.replace('../', '').replace('.', '\\.')}${except}(?:/|$)`;
}

/** @param {string} folder */
function importRule(folder) {
  const allowed = mayImport[/** @type {keyof typeof mayImport} */ (folder)];
  const patterns = everything
    .filter((other) => other !== folder && !allowed.some((one) => one === other || other.startsWith(`${one}/`)))
    .map((other) => ({
      regex: patternOf(other, allowed),
      allowTypeImports: allowed.includes(`type:${other}`),
      message: `src/${folder} may import only ${allowed.join(', ') || 'packages'} (docs/architecture.md).`,
    }));
  return {
    files: [`src/${folder}/**/*.{ts,astro}`],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
  };
}

/** What would make a pure function depend on where and when it runs. */
const impure = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'No clock in the domain.' },
  { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: 'No clock in the domain.' },
  { selector: 'MemberExpression[object.name="Math"][property.name="random"]', message: 'No randomness in the domain.' },
  { selector: 'ImportDeclaration[source.value=/^(node|astro):/]', message: 'The domain runs anywhere.' },
];

export default tseslint.config(
  { ignores: ['dist', '.dist-next', '.astro', 'node_modules', 'content', 'test-results', '**/*.{js,mjs}'] },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ['**/*.ts'] })),
  ...astro.configs.recommended,
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/dot-notation': 'off',
    },
  },
  { files: ['**/*.astro'], plugins: { '@typescript-eslint': tseslint.plugin } },
  // Without Astro's own types an imported component has none.
  { files: ['src/components/body.ts'], rules: { '@typescript-eslint/no-unsafe-assignment': 'off' } },
  ...Object.keys(mayImport).map(importRule),
  { files: ['src/domain/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...impure] } },
);
