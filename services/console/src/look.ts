import { STAGES, TOPOLOGY, type Clock } from '@crosswire/pipeline'
import {
  listFeeds,
  readOriginShare,
  readOverlayTallies,
  readStatus,
  readVolumes,
  type Db,
  type FeedRow,
  type OriginShare,
  type OverlayTally,
  type Status,
} from '@crosswire/store'
import { diagnose } from './diagnose/diagnose.ts'
import type { JudgeFeed } from './diagnose/diagnose-feeds.ts'
import { toSeries, type VolumeSeries } from './diagnose/diagnose-volumes.ts'
import { COMPARED_DAYS } from './diagnose/judge-volume.ts'
import type { Finding } from './diagnose/types.ts'
import { remember } from './remember.ts'

/** Everything at one glance. */
export interface Look {
  status: Status
  feeds: FeedRow[]
  series: VolumeSeries[]
  /** How publishers' overlays fared in the last day. */
  overlays: OverlayTally[]
  /** How many of the widely reported stories of the last `ORIGIN_DAYS` days go back to one origin. */
  origins: OriginShare
  findings: Finding[]
}

const PLAN = STAGES.map((stage) => ({ stage, service: TOPOLOGY[stage].service, table: TOPOLOGY[stage].table }))
const DAY_MS = 86_400_000
export const ORIGIN_DAYS = 30
/** From how many houses on a story is widely reported. */
const WIDELY = 3

/** Looks at the whole pipeline. What is asked by many in the same second is read once; volumes and overlays stand for a minute. */
export function createLook({ db, clock, judgeFeed }: { db: Db; clock: Clock; judgeFeed: JudgeFeed }) {
  const volumes = remember(60_000, () =>
    readVolumes(db, new Date(clock.now().getTime() - (COMPARED_DAYS + 2) * DAY_MS)),
  )
  const tallies = remember(60_000, () => readOverlayTallies(db, new Date(clock.now().getTime() - DAY_MS)))
  const origins = remember(60_000, () =>
    readOriginShare(db, { minPublishers: WIDELY, since: new Date(clock.now().getTime() - ORIGIN_DAYS * DAY_MS) }),
  )
  return remember<Look>(1_000, async () => {
    const status = await readStatus(db, clock.now(), PLAN)
    const feeds = await listFeeds(db)
    const series = toSeries(await volumes(), clock.now().getTime())
    const overlays = await tallies()
    const findings = diagnose({ status, plan: PLAN, feeds, judgeFeed, series, overlays })
    return { status, feeds, series, overlays, origins: await origins(), findings }
  })
}
