export { readArticles, readStories, toLines } from './read-records.ts'
