import type { Solo } from '@crosswire/solo'
import { stageCounts } from '../run/sum-up-run.ts'
import { articles, sites, steps } from './newsroom/newsroom.ts'
import type { ServedNewsroom } from './newsroom/serve-newsroom.ts'

/** A page that is refused for a moment is waited for; nothing here has to wait longer. */
const HORIZON_MS = 60_000
/** All of the newsroom is looked at again at every step. */
const PAGE_DAYS = 30

/** Plays the newsroom's days through the pipeline, one step after the other, and tells how it goes. */
export async function replayNewsroom(solo: Solo, newsroom: ServedNewsroom, say: (line: string) => void): Promise<void> {
  const began = performance.now()
  say(`  ${sites.length} invented outlets on loopback, ${articles.length} articles, ${steps.length} looks at them`)
  for (const [index, time] of steps.entries()) {
    newsroom.setStep(index + 1)
    solo.moveTo(new Date(time))
    const since = solo.now()
    await solo.openEverything(PAGE_DAYS)
    await solo.pipeline!.drained(HORIZON_MS)
    const counts = await stageCounts(solo.db, since)
    say(`  ${time.slice(0, 16).replace('T', ' ')}  ${counts.map(describe).join('; ')}`)
  }
  const seconds = ((performance.now() - began) / 1_000).toFixed(1)
  say(
    `  drained after ${seconds} s and ${newsroom.counts.requests} requests, ${newsroom.counts.unchanged} of them answered "not modified"`,
  )
  say('')
}

const describe = ({ stage, outcomes }: Awaited<ReturnType<typeof stageCounts>>[number]): string =>
  `${stage}: ${outcomes.map(({ outcome, n }) => `${n} ${outcome}`).join(', ')}`
