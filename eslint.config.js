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
    // Where data is moved, the world is met through ports alone: what crosses a border another way has no place at which the
    // crash suite could kill it, and the simulator would not know of it. The adapters of the ports are left out.
    files: [
      'packages/pipeline/src/**/*.ts',
      'packages/store/src/**/*.ts',
      'services/{feed-poller,page-fetcher,article-reader,story-linker,webhook-sender}/src/**/*.ts',
    ],
    ignores: [
      '**/*.test.ts',
      'packages/pipeline/src/system-ports.ts',
      'packages/pipeline/src/queue/**',
      'packages/store/src/db/**',
      'packages/store/src/migrations/**',
      'services/feed-poller/src/websub/serve-callback.ts',
    ],
    rules: {
      'no-restricted-globals': ['error', 'fetch', 'setTimeout', 'setInterval', 'setImmediate', 'process', 'WebSocket'],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex:
                '^(node:)?(fs|fs/promises|net|http|https|http2|tls|dns|dgram|child_process|cluster|worker_threads|timers|timers/promises)$',
              message: 'Ask a port: Db, JobQueue, WebClient, ThreadPool or Clock.',
            },
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'Ask the clock.',
        },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Ask the clock.' },
        {
          selector: "CallExpression[callee.object.name='performance'][callee.property.name='now']",
          message: 'Ask the clock.',
        },
        {
          selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: 'Ask the random port.',
        },
        { selector: "CallExpression[callee.name='randomUUID']", message: 'Ask the id port.' },
      ],
    },
  },
  {
    // Word lists, rule tables and schemas are data: a long list is not a crowded room.
    files: ['**/data/**/*.ts', '**/*.data.ts', '**/*.test.ts'],
    rules: { 'max-lines': 'off' },
  },
)
