import type { Reason } from '@crosswire/record'
import {
  readRecalledStories,
  replaceRelations,
  type Queryable,
  type RelationRow,
  type StoryArticle,
} from '@crosswire/store'

/** Share of the publishers of a story that recall another one, from which the one carries the other on. */
const CARRIES_ON = 0.5

/** Works out which stories the given ones recall and which they carry on, and stores it. */
export async function relateStories(
  tx: Queryable,
  ids: readonly string[],
  articles: readonly StoryArticle[],
  now: Date,
): Promise<RelationRow[]> {
  const recalled = await readRecalledStories(
    tx,
    articles.map(({ articleId }) => articleId),
  )
  const articleOf = new Map(articles.map((article) => [article.articleId, article]))
  const publishers = new Map<string, Set<string>>()
  const recalling = new Map<string, { storyId: string; relatedId: string; by: Set<string>; confidence: number }>()
  for (const { storyId, publisherId } of articles)
    publishers.set(storyId, (publishers.get(storyId) ?? new Set()).add(publisherId))
  for (const { articleId, storyId: relatedId, confidence } of recalled) {
    const { storyId, publisherId } = articleOf.get(articleId)!
    if (storyId === relatedId) continue
    const key = `${storyId} ${relatedId}`
    const one = recalling.get(key) ?? { storyId, relatedId, by: new Set<string>(), confidence: 0 }
    one.by.add(publisherId)
    one.confidence = Math.max(one.confidence, confidence ?? 0)
    recalling.set(key, one)
  }
  const relations = [...recalling.values()].map(({ storyId, relatedId, by, confidence }): RelationRow => {
    const all = publishers.get(storyId)!.size
    const relation = all > 1 && by.size >= all * CARRIES_ON ? 'follow-up' : 'background'
    const detail = `${by.size} of ${all} publishers recall it`
    const reasons: Reason[] = [{ kind: 'recalled', detail, weight: Math.round(confidence * 1000) / 1000 }]
    return { storyId, relatedId, relation, reasons }
  })
  await replaceRelations(tx, ids, relations, now)
  return relations
}
