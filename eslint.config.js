import js from '@eslint/js'
import tseslint from 'typescript-eslint'

export default tseslint.config(
  { ignores: ['**/node_modules/**', '**/dist/**', '**/*.cjs', 'eslint.config.js', 'packages/*/data/**'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      // Text work walks arrays by an index that a loop has just bounded.
      '@typescript-eslint/no-non-null-assertion': 'off',
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      // A port may be asynchronous where one adapter of it has nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      eqeqeq: 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' },
      ],
      // Text is taken apart by code points on purpose, and control characters are among what it is cleaned of.
      '@typescript-eslint/no-misused-spread': 'off',
      'no-control-regex': 'off',
      'no-console': 'error',
    },
  },
  {
    // What the console's pages run, in a browser.
    files: ['services/console/src/assets/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'addEventListener',
          'confirm',
          'document',
          'DOMParser',
          'Element',
          'fetch',
          'getSelection',
          'location',
          'setTimeout',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    // Word lists, rule tables and schemas are data: a long list is not a crowded room.
    files: ['**/data/**/*.ts', '**/*.data.ts', '**/*.test.ts'],
    rules: { 'max-lines': 'off' },
  },
)
