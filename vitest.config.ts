import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Needs the registry of npm: npm run test:package.
    exclude: ['tests/package/**'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
