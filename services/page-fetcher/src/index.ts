export { createPageStage, type PageStageOptions, type VisitEffect } from './stage.ts'
export { pageFetcherSettings } from './config.ts'
