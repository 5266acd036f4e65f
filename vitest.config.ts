import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    benchmark: { include: ['test/bench/**/*.bench.ts'] },
    // All cores: left to itself, vitest keeps one back, which is half of a small machine.
    maxWorkers: '100%',
    testTimeout: 60_000,
  },
})
