import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Needs the registry of npm: npm run test:package.
    exclude: ['tests/package/**'],
    // Many tests wait for a build or a browser: two files at a time take three fifths of the time on two cores.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
