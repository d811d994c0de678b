export { createFeedStage, type FeedStageOptions } from './stage.ts'
export { startWebsub, type RunningWebsub, type WebsubOptions } from './websub/start-websub.ts'
export { feedPollerSettings, toPolicy } from './config.ts'
export { decideHealth, readScheduleState } from './schedule/index.ts'
