import { createReplayer, type Replayer } from '@crosswire/solo'
import type { Db } from '@crosswire/store'
import { UsageError } from '../errors.ts'
import { readConfig } from '../run/read-config.ts'
import { openSharedClock } from '../run/shared-clock.ts'

/**
 * A replayer in this process. It reads pages as the installation does, so it wants the same publishers: names, zones and
 * overlays of others would show changes that are none.
 */
export async function makeReplayer(
  db: Db,
  { publishers, data }: { publishers: string | undefined; data: string | undefined },
): Promise<Replayer> {
  const { solo } = readConfig({
    ...(publishers === undefined ? {} : { publishers }),
    ...(data === undefined ? {} : { data }),
  })
  const polled = await db.query<{ id: string }>('SELECT id FROM publisher WHERE active')
  const given = new Set(solo.catalogue.publishers.map(({ id }) => id))
  const missing = polled.filter(({ id }) => !given.has(id))
  if (missing.length > 0)
    throw new UsageError(
      `this installation polls publishers that are not given here (${missing
        .map(({ id }) => id)
        .slice(0, 5)
        .join(', ')}): name its file with --publishers or PUBLISHERS_FILE`,
    )
  const clock = await openSharedClock(db, solo)
  return createReplayer({ db, clock, catalogue: solo.catalogue, threads: solo.threads })
}
