import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Needs the registry of npm: npm run test:package.
    exclude: ['tests/package/**'],
    // Many tests wait for a build or a browser: two files at a time take three fifths of the time on two cores.
    maxWorkers: 2,
    // Files share what they load and the process that runs their commands: without that, loading was half the work of
    // the tests of core. A test that leaves something changed behind it fails others; run it alone with `--isolate`.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
