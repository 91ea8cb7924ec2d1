import tseslint from 'typescript-eslint';

/** What a pure stage may not know: the browser's extension API, the database, the views. */
const impure = {
  patterns: [
    { group: ['wxt', 'wxt/*', '#imports', 'webextension-polyfill'], message: 'A pure stage knows no browser API.' },
    { group: ['**/reader/**', '**/background/**', '**/shell/**', '**/messages', '**/messages/**', '**/view/**', '**/settings', 'node:*'], message: 'A pure stage knows no page, no messages and no machine.' },
    { group: ['dexie', '**/store', '**/store/*', '**/marks', '**/marks/*'], message: 'A pure stage knows no database and no painting.' },
    { group: ['preact', 'preact/*', '**/components/*', '**/entrypoints/*'], message: 'A pure stage knows no view.' },
  ],
};

/** Import checks what it is given as messages are checked, with their bounds. */
const impureImport = { patterns: impure.patterns.map(({ group, message }) => ({ group: group.filter((one) => !one.includes('messages')), message })) };

export default tseslint.config(
  { ignores: ['node_modules', '.output', '.wxt', 'demo-output'] },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-properties': ['error', { property: 'innerHTML', message: 'Page text is hostile: text nodes only.' }],
    },
  },
  {
    files: ['lib/{page,text,extract,catalogue,checks,corrections,compare,export}/**/*.ts', 'lib/model.ts', 'lib/pausing.ts', 'lib/reading.ts'],
    rules: {
      'no-restricted-imports': ['error', impure],
      'no-restricted-globals': ['error', 'browser', 'chrome', 'indexedDB', 'window', 'document', 'localStorage', 'fetch', 'navigator', 'self', 'location', 'globalThis'],
      'no-restricted-syntax': ['error', { selector: 'ImportExpression', message: 'A pure stage is loaded whole.' }],
    },
  },
  {
    files: ['lib/import/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', impureImport], 'no-restricted-globals': ['error', 'browser', 'chrome', 'indexedDB', 'window', 'document', 'localStorage', 'fetch', 'navigator', 'self', 'location'] },
  },
  {
    files: ['components/**/*.tsx'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['wxt', 'wxt/*', '#imports', 'webextension-polyfill', 'dexie', '**/store', '**/store/*'], message: 'Views take props and give events.' }] },
      ],
    },
  },
);
