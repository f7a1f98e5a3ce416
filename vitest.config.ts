import { defineConfig } from 'vitest/config'

// What needs the registry of npm runs by npm run test:package, and every night.
const include = process.env.PACKAGE ? ['tests/package/*.test.ts'] : ['tests/**/*.test.ts']
const exclude = process.env.PACKAGE ? [] : ['tests/package/**']

export default defineConfig({
  test: { include, exclude, testTimeout: 60_000, hookTimeout: 120_000 },
})
