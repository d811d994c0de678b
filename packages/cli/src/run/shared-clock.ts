import { describeClock } from '@crosswire/console/explain'
import { createSystemClock, type SystemClock } from '@crosswire/pipeline'
import { alignClock, type SoloConfig } from '@crosswire/solo'
import type { Db } from '@crosswire/store'
import { say } from './say.ts'

/**
 * The clock of a command that takes turns with the workers: on PostgreSQL the database's, as theirs is, and not that of the
 * machine that somebody runs it on.
 */
export async function openSharedClock(db: Db, { databaseUrl }: Pick<SoloConfig, 'databaseUrl'>): Promise<SystemClock> {
  const clock = createSystemClock()
  const onOff = (behindMs: number): void => {
    say(`the clock of this machine is ${describeClock(-behindMs)}, which counts: let it keep time (NTP)`)
  }
  if (databaseUrl !== undefined) await alignClock({ db, clock, onOff })
  return clock
}
