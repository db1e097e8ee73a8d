import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    setupFiles: ['test/setup.ts'],
    // Whole runs of make start a dozen processes; on a slow laptop that is a minute, never a failure.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
})
