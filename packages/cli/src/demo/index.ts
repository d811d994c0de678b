export { articles, pageAt, sites, steps, urlOf } from './newsroom/newsroom.ts'
export { newsroomPublishers } from './newsroom/publishers-file.ts'
export { serveNewsroom, type ServedNewsroom } from './newsroom/serve-newsroom.ts'
export { readRecords, type Reading, type SummaryArticle, type SummaryVersion } from './summary/reading.ts'
