export { createPageStage, type PageEffect, type PageStageOptions } from './stage.ts'
export { pageFetcherSettings, toRevisitPolicy } from './config.ts'
