import type { Reason } from '@crosswire/record'
import {
  readRecalledStories,
  replaceRelations,
  type Queryable,
  type RelationRow,
  type StoryArticle,
} from '@crosswire/store'

/** Share of the houses of a story that recall another one, from which the one carries the other on. */
const CARRIES_ON = 0.5

export interface Relating {
  /** Members of the stories. */
  articles: readonly StoryArticle[]
  /** The house of the publisher of an article: publishers of one family are one. */
  familyOf: (articleId: string) => string
  now: Date
}

/** Works out which stories the given ones recall and which they carry on, and stores it. */
export async function relateStories(
  tx: Queryable,
  ids: readonly string[],
  { articles, familyOf, now }: Relating,
): Promise<RelationRow[]> {
  const recalled = await readRecalledStories(
    tx,
    articles.map(({ articleId }) => articleId),
  )
  const articleOf = new Map(articles.map((article) => [article.articleId, article]))
  const houses = new Map<string, Set<string>>()
  const recalling = new Map<string, { storyId: string; relatedId: string; by: Set<string>; confidence: number }>()
  for (const { storyId, articleId } of articles)
    houses.set(storyId, (houses.get(storyId) ?? new Set()).add(familyOf(articleId)))
  for (const { articleId, storyId: relatedId, confidence } of recalled) {
    const { storyId } = articleOf.get(articleId)!
    if (storyId === relatedId) continue
    const key = `${storyId} ${relatedId}`
    const one = recalling.get(key) ?? { storyId, relatedId, by: new Set<string>(), confidence: 0 }
    one.by.add(familyOf(articleId))
    one.confidence = Math.max(one.confidence, confidence ?? 0)
    recalling.set(key, one)
  }
  const relations = [...recalling.values()].map(({ storyId, relatedId, by, confidence }): RelationRow => {
    const all = houses.get(storyId)!.size
    const relation = all > 1 && by.size >= all * CARRIES_ON ? 'follow-up' : 'background'
    const detail = `${by.size} of ${all} ${all === 1 ? 'house' : 'houses'} ${by.size === 1 ? 'recalls' : 'recall'} it`
    const reasons: Reason[] = [{ kind: 'recalled', detail, weight: Math.round(confidence * 1000) / 1000 }]
    return { storyId, relatedId, relation, reasons }
  })
  await replaceRelations(tx, ids, relations, now)
  return relations
}
