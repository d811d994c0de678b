import { validatorsAreNotAhead } from '../chaos/invariants/entries.ts'
import { findViolations } from '../chaos/invariants/index.ts'
import type { Evidence } from '../chaos/invariants/invariant.ts'
import { comeToRest, moveOn, TROUBLES, workOnce } from './store/play-round.ts'
import { openWorld } from './store/world.ts'

/** Real stages over a real store, trouble after trouble; ends with 1 and says what is wrong with the store in the end. */
const [folder, rounds = '8', seed = '1'] = process.argv.slice(2)
const world = await openWorld(folder!, Number(seed))
const evidence: Evidence = {
  db: world.db,
  model: world.model,
  queue: { depth: () => Promise.resolve(0) },
  delivered: new Map([[world.webhook, world.sink.positions]]),
}
moveOn(world)
await workOnce(world)
const violations: string[] = []
for (let round = 0; round < Number(rounds); round++) {
  moveOn(world)
  await TROUBLES[round % TROUBLES.length]!(world)
  // This holds at any time, and what is published later hides that it did not.
  violations.push(...world.wrong, ...(await validatorsAreNotAhead(evidence)))
  if (violations.length > 0) break
}
if (violations.length === 0) {
  await comeToRest(world)
  violations.push(...(await findViolations(evidence)))
}
await world.close()
process.stdout.write(violations.join('\n'))
process.exit(violations.length > 0 ? 1 : 0)
