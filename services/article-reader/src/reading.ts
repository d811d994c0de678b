/** What a capture says, without queue or store: the whole of it is pure. */
export { toRecord, type RecordCapture, type RecordHead } from './to-record.ts'
export { differsByDoubtOnly } from './differs-by-doubt.ts'
export { readArticle, type ArticleReading, type ArticleTask } from './read-article.ts'
