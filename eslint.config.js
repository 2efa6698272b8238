import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import house from './tools/lint/house-rules.js';

const tests = ['**/*.spec.ts', '**/*.full.ts', 'test/**', 'libs/platform/testing/**'];
const scripts = ['**/*.{js,mjs,cjs}'];

export default tseslint.config(
  { ignores: ['node_modules/', 'dist/', 'data/', 'coverage/', '.cache/', '**/*.gen.ts'] },
  { linterOptions: { noInlineConfig: true } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true, minimumDescriptionLength: 1000 }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none', ignoreRestSiblings: true },
      ],
      // A method may be async because its contract is; what it returns is still a promise.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['**/*.{ts,tsx}', ...scripts],
    plugins: { house },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'house/no-forward-ref': 'error',
      'house/no-barrel': 'error',
      'house/seven-dependencies': 'error',
    },
  },
  {
    files: ['apps/**/*.{ts,tsx}', 'libs/**/*.ts'],
    ignores: [...tests, 'libs/platform/clock/running-clocks.ts'],
    rules: { 'house/no-hidden-clock': 'error' },
  },
  {
    files: ['apps/**/*.{ts,tsx}', 'libs/**/*.ts'],
    ignores: [
      ...tests,
      'apps/{api,worker,cli}/src/main.ts',
      'apps/launcher/**',
      'apps/web/vite.config.ts',
      'libs/platform/embedded-postgres/**',
    ],
    rules: { 'house/no-hidden-setting': 'error' },
  },
  { files: ['libs/kernel/**/*.ts', 'libs/*/*/domain/**/*.ts'], ignores: tests, rules: { 'house/no-ambient-input': 'error' } },
  { files: ['**/*.entity.ts'], rules: { 'house/entity-columns-only': 'error' } },
  { files: ['libs/*/*/use-cases/**/*.ts'], ignores: tests, rules: { 'house/one-verb-one-file': 'error' } },
  { files: ['libs/*/*/jobs/**/*.ts'], ignores: tests, rules: { 'house/job-declaration': 'error' } },
  {
    files: ['apps/web/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      // Hooks answer with functions that are taken apart from their object on purpose.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  { files: ['apps/launcher/**', 'apps/cli/**', 'tools/**', 'test/**', ...scripts], rules: { 'no-console': 'off' } },
  {
    files: tests,
    rules: {
      // expect(mock.method) reads a method without calling it.
      '@typescript-eslint/unbound-method': 'off',
      // Answers of the API and matchers are compared as they come.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  // They look at the server's catalogue too, so they belong to neither project of the compiler.
  { files: ['apps/web/**/*.spec.ts'], extends: [tseslint.configs.disableTypeChecked] },
);
