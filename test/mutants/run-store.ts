import { findViolations } from '../chaos/invariants/index.ts'
import { comeToRest, moveOn, TROUBLES, workOnce } from './store/play-round.ts'
import { openWorld } from './store/world.ts'

/** Real stages over a real store, trouble after trouble; ends with 1 and says what is wrong with the store in the end. */
const [folder, rounds = '14', seed = '1'] = process.argv.slice(2)
const world = await openWorld(folder!, Number(seed))
moveOn(world)
await workOnce(world)
for (let round = 0; round < Number(rounds); round++) {
  moveOn(world)
  await TROUBLES[round % TROUBLES.length]!(world)
}
await comeToRest(world)
const violations = await findViolations({
  db: world.db,
  model: world.model,
  queue: { depth: () => Promise.resolve(0) },
  delivered: new Map([[world.webhook, world.sink.positions]]),
})
await world.close()
process.stdout.write(violations.join('\n'))
process.exit(violations.length > 0 ? 1 : 0)
