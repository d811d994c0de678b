import type { Log, Meter, SystemClock } from '@crosswire/pipeline'
import type { Db } from '@crosswire/store'

/** A difference that the way to the database and back may account for is none. */
const LEAST_MS = 250
/** An answer that took longer says too little of the time at which it was given. */
const SLOWEST_ANSWER_MS = 2_000
const EVERY_MS = 30_000

export interface Aligning {
  db: Pick<Db, 'query'>
  clock: Pick<SystemClock, 'correctBy'>
  log: Log
  meter: Meter
}

/**
 * Sets the pipeline's clock by the database's, which all processes share: else the turn of a host that one process takes
 * by a clock that is ahead keeps the others from that host until their clocks are there too.
 */
export async function alignClock({ db, clock, log, meter }: Aligning): Promise<void> {
  const [began, by] = [performance.now(), Date.now()]
  const [row] = await db.query<{ at: Date }>('SELECT clock_timestamp() AS at')
  const tookMs = performance.now() - began
  if (tookMs > SLOWEST_ANSWER_MS) return
  const behindMs = Math.round(row!.at.getTime() - (by + tookMs / 2))
  const isOff = Math.abs(behindMs) >= LEAST_MS + tookMs / 2
  clock.correctBy(isOff ? behindMs : 0)
  if (!isOff) return
  meter.count('trouble', { stage: 'clock', code: 'clock-off' })
  log.warn(
    { code: 'clock-off', behindMs, action: 'Let this machine and the database’s keep time (NTP).' },
    'the clock of this machine is not the database’s; the database’s counts',
  )
}

/** Looks again now and then: clocks drift, and are set. Gives what ends it. */
export function keepAligned(aligning: Aligning, everyMs = EVERY_MS): () => Promise<void> {
  const timer = setInterval(() => {
    // A database that is away is told of by whoever needs it.
    alignClock(aligning).catch(() => undefined)
  }, everyMs)
  timer.unref()
  return () => {
    clearInterval(timer)
    return Promise.resolve()
  }
}
