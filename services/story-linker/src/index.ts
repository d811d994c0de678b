export { createStoryStage, type StoryStageOptions } from './stage.ts'
export { storyLinkerSettings } from './config.ts'
