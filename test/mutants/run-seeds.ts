import fc from 'fast-check'
import { anyTrouble, troubleOf, type FaultKind } from '../simulator/faults.ts'
import { simulate } from '../simulator/simulate.ts'

/** Simulates trouble after trouble, or such of some kinds; ends with 1 and says so at the first flaw. */
const [runs = '100', kinds = '', seed = '1'] = process.argv.slice(2)
const troubles = kinds === '' ? anyTrouble : troubleOf(kinds.split(',') as FaultKind[])
for (const trouble of fc.sample(troubles, { numRuns: Number(runs), seed: Number(seed) })) {
  const { flaws } = await simulate(trouble)
  if (flaws.length === 0) continue
  process.stdout.write(`${flaws[0]!}\n${JSON.stringify(trouble)}\n`)
  process.exit(1)
}
process.exit(0)
