import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyTrouble, type Trouble } from './faults.ts'
import { simulate } from './simulate.ts'

/** 4,000 take two minutes and more on a machine of their own. */
const RUNS = Number(process.env['CROSSWIRE_RUNS'] ?? 200)
/** What random runs have found; each stays in every run. */
const LEARNT_FROM: Trouble[] = [
  // The request for a lock arrives after the death of who sent it: the lock ends with its connection.
  { seed: 129_575_935, faults: [{ at: 3_324, who: 0, size: 1, kind: 'kill-all' }] },
]

describe('the pipeline under a seeded simulator', () => {
  it('does everything once, at once, and sweeps nothing where nothing goes wrong', async () => {
    for (let seed = 0; seed < 10; seed++) {
      const { flaws, counts, recoveredMs } = await simulate({ seed, faults: [] })
      expect({ seed, flaws }).toEqual({ seed, flaws: [] })
      const nets = [...counts].filter(([name]) => /^(sweeps|recovered)/.test(name))
      expect({ seed, nets }).toEqual({ seed, nets: [] })
      expect(recoveredMs).toBeLessThan(10_000)
    }
  })

  it(
    'loses nothing and does nothing twice, whatever goes wrong and in whatever order',
    { timeout: Math.max(120_000, RUNS * 300) },
    async () => {
      await fc.assert(
        fc.asyncProperty(anyTrouble, async ({ seed, faults }) => {
          const { flaws } = await simulate({ seed, faults })
          expect(flaws).toEqual([])
        }),
        { numRuns: RUNS, examples: LEARNT_FROM.map((trouble) => [trouble]) },
      )
    },
  )
})
