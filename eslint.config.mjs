// @ts-check
import eslint from '@eslint/js'
import tseslint from 'typescript-eslint'

/** The linter looks for mistakes; how code is laid out is the formatter's matter, who may import whom a test's. */
export default tseslint.config(
  { ignores: ['dist/', 'package/', '.astro/', 'node_modules/', 'tests/fixtures/', '**/*.astro'] },
  eslint.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'max-lines': ['error', 200],
      'no-duplicate-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // A name that starts with _ is there for its place.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Content is hostile: expressions look for control characters on purpose.
      'no-control-regex': 'off',
      'no-regex-spaces': 'off',
    },
  },
  // Expectations of vitest are of any type by nature.
  {
    files: ['tests/**', 'bench/**'],
    rules: {
      'max-lines': 'off',
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
    },
  },
  // Drawn from one seed, a red test is red everywhere.
  {
    files: ['tests/**'],
    ignores: ['tests/property.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: [{ name: 'fast-check', message: 'Import `fc` from tests/property.ts, which draws from one seed.' }] },
      ],
    },
  },
  // Words are tables.
  { files: ['src/core/lexicon/**', 'src/core/words/**'], rules: { 'max-lines': 'off' } },
)
