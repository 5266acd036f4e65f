import { defineConfig } from 'vitest/config'

/**
 * For `npm run mutation`: the quick tests of the core only, over fewer random people, since they run once for every
 * mutant.
 */
export default defineConfig({
  test: {
    include: ['test/assess.test.ts', 'test/{conditions,evidence,logic,second-reading,tenure}/**/*.test.ts'],
    env: { RANDOM_PEOPLE: '40' },
    testTimeout: 60_000,
    // One load of the modules for all files: loading takes longer than the tests.
    isolate: false,
  },
})
