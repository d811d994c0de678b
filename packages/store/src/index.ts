export type { Db, HeldLock, Param, Queryable, QueueClient, QueuePool, Scalar } from './db/types.ts'
export { StoreError, type StoreErrorCode } from './db/errors.ts'
export { openPostgres, type PostgresOptions } from './db/postgres.ts'
export { openPglite, type PgliteDb, type PgliteOptions } from './db/pglite.ts'
export { readArticleHeads } from './replay/read-heads.ts'
export { listReplayPages, openReplay, readReplay, type ReplayPage, type ReplayScope } from './replay/replay-captures.ts'
export { startOfProcess } from './db/process-identity.ts'
export { findFolderHolder, type FolderHolder } from './db/folder-lock.ts'
export { backUpFolder, type FolderBackup } from './db/back-up-folder.ts'
export { noticeRestore } from './db/notice-restore.ts'
export { announceAddresses, openDb, type OpenDbOptions } from './db/open-db.ts'
export { storableJson, storableText, toColumns } from './db/columns.ts'
export { assertMigrated, migrate, SCHEMA_VERSION, type MigrationReport } from './migrations/run.ts'
export { createWorkLedger, type LedgerOptions } from './work/ledger.ts'
export type { WorkTableName } from './work/tables.ts'
export { appendChanges, CHANGES_CHANNEL } from './changes/append-changes.ts'
export { writeChanges, type NewChange } from './changes/write-changes.ts'
export {
  dismissQuarantined,
  getQuarantined,
  groupQuarantine,
  listQuarantine,
  retryQuarantined,
  type QuarantinedItem,
  type QuarantineFilter,
  type QuarantineGroup,
  type QuarantineRow,
} from './work/quarantine.ts'
export { readSetting, readTallies, writeSetting } from './work/settings.ts'
export {
  forgetHosts,
  reserveHost,
  settleHost,
  type HostReservation,
  type ReserveOptions,
  type StoredPace,
} from './queries/host-slots.ts'
export { openAllFeeds, syncPublishers, type SyncReport } from './feeds/sync-publishers.ts'
export * from './feeds/backfills.ts'
export * from './feeds/entry-rows.ts'
export * from './feeds/feed-rows.ts'
export * from './feeds/subscriptions.ts'
export * from './pages/page-rows.ts'
export * from './pages/captures.ts'
export * from './pages/stored-captures.ts'
export * from './articles/lock-articles.ts'
export { findTwins, type Twin } from './articles/twins.ts'
export { readVersionRecords, writeVersions, type NewVersion } from './articles/write-versions.ts'
export { writeOutcomes, type OutcomeLine } from './work/outcomes.ts'
export { readArticleStates, type ArticleState } from './stories/article-states.ts'
export * from './stories/link-rows.ts'
export * from './stories/story-rows.ts'
export * from './stories/resolutions.ts'
export * from './stories/background.ts'
export * from './stories/relations.ts'
export { getRuling, listRulings, readRulings, settleRulings, takeRulings, type Ruling } from './stories/rulings.ts'
export { ruleOnStory, type RulingAnswer, type RulingRequest } from './stories/rule-on-story.ts'
export { writeShifts, type ShiftRow } from './stories/shifts.ts'
export * from './webhooks/webhooks.ts'
export * from './webhooks/deliveries.ts'
export * from './queries/index.ts'
