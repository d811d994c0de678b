export { createPageStage, type PageEffect, type PageStageOptions } from './stage.ts'
export {
  takeArchived,
  type ArchivedOutcome,
  type ArchivedResponse,
  type ArchivePorts,
} from './archive/take-archived.ts'
export { cleanUp, keepHouse, type HousePorts } from './keep-house.ts'
export { pageFetcherSettings, toRevisitPolicy } from './config.ts'
