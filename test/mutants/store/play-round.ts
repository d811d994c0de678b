import { tableOfStage, TOPOLOGY, type StageName } from '@crosswire/pipeline'
import { createWorkLedger, forgetHosts, ruleOnStory } from '@crosswire/store'
import { Death, startProcess, type Plan, type StoreProcess } from './process.ts'
import { POLL_EVERY_MS, type World } from './world.ts'

/** Stages of which a second worker may have rows while a first one sleeps on them. */
const OVERTAKEN: readonly StageName[] = ['pages', 'articles', 'deliveries']

type Trouble = (world: World) => Promise<void>

/** One of each, again and again. */
export const TROUBLES: readonly Trouble[] = [
  dieAtPolls,
  beOvertaken,
  troubleSink,
  dieAtCommits,
  lagBehind,
  moveAnArticle,
  troubleOrigin,
  dieSomewhere,
]

/** Something is published, something edited, something shown with other bytes that say the same. */
export function moveOn({ model, chance, skip }: World): void {
  for (const site of model.sites) {
    for (let n = 1 + chance.below(2); n > 0; n--) model.publish(site)
    const articles = site.pages.filter((page) => page.fate === 'article')
    if (articles.length === 0) continue
    model.edit(chance.pick(articles))
    model.redress(chance.pick(articles))
  }
  skip(POLL_EVERY_MS + 1_000)
}

/** A process goes through all stages; if it dies on the way, another one finds what it has left. */
export async function workOnce(world: World, plan: Plan = {}): Promise<void> {
  const process = startProcess(world, plan)
  try {
    await process.work()
  } catch (error) {
    if (!isDeath(error)) throw error
    await recover(world)
  } finally {
    await process.close()
  }
}

/** What a process throws after its death may come wrapped in what it said of it. */
function isDeath(error: unknown): boolean {
  return error instanceof Death || (error instanceof Error && error.cause !== undefined && isDeath(error.cause))
}

async function recover(world: World): Promise<void> {
  const next = startProcess(world)
  await next.recover()
  await next.close()
}

/** Polling is what a process begins with. */
async function dieAtPolls(world: World): Promise<void> {
  for (const nth of [9, 11, 13, 15, 17]) {
    await workOnce(world, { dieAt: { nth, side: 'before' } })
    await workOnce(world)
    moveOn(world)
  }
}

async function dieAtCommits(world: World): Promise<void> {
  for (const nth of [3, 6, 7, 8, 9, 10, 11, 13]) {
    await workOnce(world, { dieAt: { nth, side: 'before', commits: true } })
    moveOn(world)
  }
  await workOnce(world)
}

async function dieSomewhere(world: World): Promise<void> {
  const { chance } = world
  await workOnce(world, { dieAt: { nth: 1 + chance.below(150), side: chance.pick(['before', 'after'] as const) } })
  await workOnce(world)
}

/** A worker sleeps before it commits; it is taken for dead, another one has its rows, and then it goes on. */
async function beOvertaken(world: World): Promise<void> {
  for (const stage of OVERTAKEN) {
    let wakeUp = (): void => undefined
    const pause = new Promise<void>((resolve) => (wakeUp = resolve))
    const sleeper = startProcess(world, { pause })
    const other = startProcess(world)
    try {
      const [job] = await sleeper.takeOut(stage)
      if (!job) continue
      const asleep = sleeper.run(stage, job)
      await claimed(world, sleeper)
      const ledger = createWorkLedger(world.db, { tableOf: tableOfStage })
      await ledger.releaseDead([sleeper.workerId], world.clock.now())
      const ids = job.items.map(({ id }) => id)
      const held = await world.db.query(
        `SELECT id FROM ${TOPOLOGY[stage].table} WHERE id = ANY ($1::uuid[]) AND state = 'open' AND sent_at IS NOT NULL`,
        [ids],
      )
      if (held.length > 0) world.wrong.push(`work: a dead worker still holds ${held.length} rows of ${stage}`)
      await other.recover()
      const jobs = await other.takeOut(stage)
      wakeUp()
      await asleep
      for (const one of jobs) await other.run(stage, one)
      await ledger.appendChanges(world.clock.now())
    } finally {
      wakeUp()
      await Promise.all([sleeper.close(), other.close()])
      await recover(world)
    }
  }
  await workOnce(world)
}

/** Waits until a process has begun with its job. */
async function claimed({ db }: World, { workerId }: StoreProcess): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const rows = await db.query('SELECT 1 AS one FROM claim WHERE worker_id = $1', [workerId])
    if (rows.length > 0) return
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

async function troubleOrigin(world: World): Promise<void> {
  const kind = world.chance.pick(['reset', 'busy', 'broken', 'cut'] as const)
  world.origin.setFault((_, path) => (path.endsWith('7.html') || path.endsWith('feed.xml') ? null : kind))
  await workOnce(world)
  world.origin.setFault(() => null)
}

async function troubleSink(world: World): Promise<void> {
  world.sink.setFailing(true)
  await workOnce(world)
  world.sink.setFailing(false)
}

/** Pages that others have opened are visited by a process whose clock is behind, and no turn of their hosts makes it wait. */
async function lagBehind(world: World): Promise<void> {
  await workOnce(world)
  moveOn(world)
  for (const site of world.model.sites)
    for (const page of site.pages.slice(0, 8)) if (page.fate === 'article') world.model.edit(page)
  await forgetHosts(world.db, world.clock.now())
  const dealer = startProcess(world)
  const late = startProcess(world, { shiftMs: -3 * POLL_EVERY_MS })
  for (const job of await dealer.takeOut('pages')) await late.run('pages', job)
  await dealer.work()
  await Promise.all([dealer.close(), late.close()])
}

/** A person puts the only article of a story into another one. */
async function moveAnArticle(world: World): Promise<void> {
  const stories = await world.db.query<{ id: string; article: string }>(
    `SELECT s.id, m.article_id AS article FROM story s JOIN story_member m ON m.story_id = s.id
     WHERE s.status = 'active' AND s.article_count = 1 ORDER BY s.id LIMIT 2`,
  )
  const [from, into] = stories
  if (from && into)
    await ruleOnStory(
      world.db,
      { kind: 'pin', storyId: into.id, articleIds: [from.article], note: null },
      world.clock.now(),
    )
  await workOnce(world)
}

/** Works on until nothing is due, time going by in between. */
export async function comeToRest(world: World): Promise<void> {
  for (let turn = 0; turn < 6; turn++) {
    world.skip(turn < 3 ? POLL_EVERY_MS + 1_000 : 6 * 3_600_000)
    await workOnce(world)
  }
  // What is due by schedule is worked off; what a schedule has put into the future is not open.
  for (let turn = 0; turn < 3; turn++) await workOnce(world)
}
