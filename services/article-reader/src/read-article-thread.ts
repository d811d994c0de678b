import { threadData } from '@crosswire/service/thread-data'
import type { Catalogue } from '@crosswire/record'
import { readArticle, type ArticleReading, type ArticleTask } from './read-article.ts'

/** Given to every thread when it starts. */
export interface ArticleThreadData {
  catalogue: Catalogue
}

export default function readArticleTask(task: ArticleTask): ArticleReading {
  return readArticle(task, (threadData() as ArticleThreadData).catalogue)
}
