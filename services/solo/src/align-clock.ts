import type { SystemClock } from '@crosswire/pipeline'
import type { Db } from '@crosswire/store'

/** A difference that the way to the database and back may account for is none. */
const LEAST_MS = 250
/** The quickest of so many answers counts: it says most surely at which time it was given. */
const LOOKS = 3
const EVERY_MS = 30_000

export interface Aligning {
  db: Pick<Db, 'query'>
  clock: Pick<SystemClock, 'correctBy'>
  /** The machine's clock was found to be so far behind the database's, or ahead of it where that is below 0. */
  onOff: (behindMs: number) => void
}

/**
 * Sets the pipeline's clock by the database's, which all processes share: else the turn of a host that one process takes
 * by a clock that is ahead keeps the others from that host until their clocks are there too. Gives by how many milliseconds it is
 * corrected; where that is what it was `before`, nothing is said.
 */
export async function alignClock({ db, clock, onOff }: Aligning, before = 0): Promise<number> {
  const looks: { behindMs: number; tookMs: number }[] = []
  for (let nth = 0; nth < LOOKS; nth++) looks.push(await look(db))
  const { behindMs, tookMs } = looks.sort((a, b) => a.tookMs - b.tookMs)[0]!
  const isOff = Math.abs(behindMs) >= LEAST_MS + tookMs / 2
  const correction = isOff ? behindMs : 0
  clock.correctBy(correction)
  if (isOff && Math.abs(correction - before) >= LEAST_MS + tookMs / 2) onOff(behindMs)
  return correction
}

async function look(db: Pick<Db, 'query'>): Promise<{ behindMs: number; tookMs: number }> {
  const [began, by] = [performance.now(), Date.now()]
  const [row] = await db.query<{ at: Date }>('SELECT clock_timestamp() AS at')
  const tookMs = performance.now() - began
  return { behindMs: Math.round(row!.at.getTime() - (by + tookMs / 2)), tookMs }
}

/** Looks again now and then: clocks drift, and are set. Gives what ends it. */
export function keepAligned(aligning: Aligning, correction: number): () => Promise<void> {
  const timer = setInterval(() => {
    alignClock(aligning, correction).then(
      (ms) => (correction = ms),
      // A database that is away is told of by whoever needs it.
      () => undefined,
    )
  }, EVERY_MS)
  timer.unref()
  return () => {
    clearInterval(timer)
    return Promise.resolve()
  }
}
