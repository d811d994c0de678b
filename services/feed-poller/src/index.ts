export { createFeedStage, type FeedStageOptions, type PollEffect } from './stage.ts'
export { feedPollerSettings, toPolicy } from './config.ts'
