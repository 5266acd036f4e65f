import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Tests that judge hundreds of people: what the tables find does not need them. */
const wide = ['test/conditions/reads.test.ts', 'test/second-reading/agreement.test.ts']

/** The first test that fails ends the run of a mutant, so the quick ones go first; by default the long ones do. */
class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => wide.findIndex((name) => moduleId.endsWith(name))
    return [...files].sort((a, b) => rank(a) - rank(b) || a.moduleId.localeCompare(b.moduleId, 'en'))
  }
}

/**
 * For `npm run mutation`: the quick tests of the core only, over fewer random people, since they run once for every
 * mutant.
 */
export default defineConfig({
  test: {
    include: [
      'test/assess.test.ts',
      'test/{conditions,evidence,logic,seniority,tenure}/**/*.test.ts',
      wide[1] as string,
    ],
    env: { RANDOM_PEOPLE: '40' },
    testTimeout: 60_000,
    // One load of the modules for all files: loading takes longer than the tests.
    isolate: false,
    sequence: { sequencer: QuickFirst },
  },
})
