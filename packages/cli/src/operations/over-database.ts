import { decideHealth, readScheduleState } from '@crosswire/feed-poller/schedule'
import { STAGES, tableOfStage } from '@crosswire/pipeline/topology'
import {
  dismissQuarantined,
  groupQuarantine,
  listFeeds,
  listQuarantine,
  readCiting,
  readOriginShare,
  readStatus,
  retryQuarantined,
  whyUrl,
  type Db,
  type FeedRow,
  type ReplayScope,
} from '@crosswire/store'
import type { Replayer } from '@crosswire/solo'
import { spellUrl } from '@crosswire/text'
import { diffOverDatabase } from './diff-versions.ts'
import type { Operations, ReplayWish } from './operations.ts'
import type { FeedItem } from './render-feeds.ts'

const PLAN = STAGES.map((stage) => ({ stage, table: tableOfStage(stage)! }))

export interface DatabasePlace {
  mode: string
  place: string
  /** Loads what reads pages: only a replay needs it. */
  makeReplayer: (db: Db) => Promise<Replayer>
}

const toScope = (wish: ReplayWish): ReplayScope => ('url' in wish ? { urls: spellUrl(wish.url) } : wish)

/** Operations on a database that this process has open. */
export function operateOverDatabase(db: Db, { mode, place, makeReplayer }: DatabasePlace): Operations {
  let replayer: Promise<Replayer> | undefined
  const replays = (): Promise<Replayer> => (replayer ??= makeReplayer(db))
  return {
    place,
    status: async () => ({ mode, ...(await readStatus(db, new Date(), PLAN)) }),
    why: (url) => whyUrl(db, spellUrl(url)),
    diff: (article, versions) => diffOverDatabase(db, article, versions),
    feeds: async (publisherId) => (await listFeeds(db, publisherId)).map((row) => toItem(row, Date.now())),
    origins: (filter) => readOriginShare(db, filter),
    citing: (filter, limit) => readCiting(db, filter, limit),
    quarantined: async (filter, limit) => ({
      groups: await groupQuarantine(db, filter),
      items: await listQuarantine(db, filter, limit),
    }),
    retry: (filter) => db.transaction((tx) => retryQuarantined(tx, filter, tableOfStage, new Date())),
    dismiss: (filter) => db.transaction((tx) => dismissQuarantined(tx, filter, tableOfStage, new Date())),
    async *previewReplay(wish) {
      yield* (await replays()).preview(toScope(wish))
    },
    openReplay: async (wish) => (await replays()).open(toScope(wish)),
    replayProgress: async (at) => (await replays()).progress(at),
    async close() {
      await (await replayer)?.close()
      await db.close()
    },
  }
}

/** As the API has it. */
function toItem({ schedule, ...row }: FeedRow, now: number): FeedItem {
  return JSON.parse(JSON.stringify({ ...row, health: decideHealth(readScheduleState(schedule), now) })) as FeedItem
}
