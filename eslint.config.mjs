// Lint with types: unawaited promises, switches with a hole, and imports against the flow are errors.
import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const adapters = ['**/web/**', '**/taken/**', '**/toepassing/**', '**/processen/**', '**/app.ts', '**/cli/**'];
const onlyDown = (files, forbidden, message) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ group: forbidden, message }] }] },
});

export default tseslint.config(
  { ignores: ['node_modules/', 'data*/', 'coverage/', 'bin/', '*.mjs'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidOperator: true }],
      // An id is branded where it is made: `newId<VerzoekId>()` names the brand once, on purpose.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: 'only-allowed-literals' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unified-signatures': 'off',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
    },
  },
  {
    files: ['src/web/**'],
    rules: {
      'no-restricted-syntax': ['error', { selector: "MemberExpression[property.name='query'][object.name=/^req(uest)?$/]", message: 'Express does not parse the query here (src/web/http/app.ts): it is empty. Use vraagVan.' }],
    },
  },
  onlyDown(['src/wet/*.ts'], ['../**', 'node:*'], 'src/wet imports nothing but Temporal, zod and itself.'),
  onlyDown(['src/wet/*/**'], ['../../**', 'node:*'], 'src/wet imports nothing but Temporal, zod and itself.'),
  onlyDown(
    ['src/{verzoek,document,levering,besluit,publicatie,sjabloon,ophaling,reeks}/**'],
    [...adapters, 'node:*', '**/eventstore/**', '**/bestanden/**', '**/projections/**'],
    'A decider is pure: no adapter, no Node API, no read model.',
  ),
  onlyDown(['projections/**'], [...adapters], 'A projection turns events into rows and knows no caller.'),
  {
    files: ['tests/**', 'bench/**'],
    ignores: ['tests/support/eigenschap.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: [{ name: 'fast-check', message: 'Take it from tests/support/eigenschap.ts: the same cases at every test (ADR 34).' }] }] },
  },
  {
    files: ['tests/**', 'bench/**'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
