import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyTrouble } from './faults.ts'
import { simulate } from './simulate.ts'

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
    { timeout: 120_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(anyTrouble, async ({ seed, faults }) => {
          const { flaws } = await simulate({ seed, faults })
          expect(flaws).toEqual([])
        }),
        { numRuns: Number(process.env['CROSSWIRE_RUNS'] ?? 200) },
      )
    },
  )
})
