import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { include: ['tests/package/*.test.ts'], testTimeout: 200_000, hookTimeout: 600_000 },
})
