export { createArticleStage, type ArticleStageOptions } from './stage.ts'
export { articleReaderSettings } from './config.ts'
export { readArticle, type ArticleReading, type ArticleTask } from './read-article.ts'
export type { ArticleThreadData } from './read-article-thread.ts'

/** The module that reads an `ArticleTask` on a thread of a pool. */
export const ARTICLE_THREAD = new URL('./read-article-thread.ts', import.meta.url)
export { previewReplay, type PreviewPorts, type ReplayPreview } from './replay/preview-replay.ts'
export type { DerivedChange } from './replay/diff-records.ts'
