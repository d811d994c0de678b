import { STAGES, tableOfStage } from '@crosswire/pipeline/topology'
import {
  dismissQuarantined,
  groupQuarantine,
  listQuarantine,
  readStatus,
  retryQuarantined,
  whyUrl,
  type Db,
} from '@crosswire/store'
import { spellUrl } from '@crosswire/text'
import type { Operations } from './operations.ts'

const PLAN = STAGES.map((stage) => ({ stage, table: tableOfStage(stage)! }))

/** Operations on a database that this process has open. */
export function operateOverDatabase(db: Db, { mode, place }: { mode: string; place: string }): Operations {
  return {
    place,
    status: async () => ({ mode, ...(await readStatus(db, new Date(), PLAN)) }),
    why: (url) => whyUrl(db, spellUrl(url)),
    quarantined: async (filter, limit) => ({
      groups: await groupQuarantine(db, filter),
      items: await listQuarantine(db, filter, limit),
    }),
    retry: (filter) => db.transaction((tx) => retryQuarantined(tx, filter, tableOfStage, new Date())),
    dismiss: (filter) => db.transaction((tx) => dismissQuarantined(tx, filter, tableOfStage, new Date())),
    close: () => db.close(),
  }
}
