import {
  findCitedElsewhere,
  readRecalledStories,
  readStoryArticles,
  readStoryArticlesOf,
  type Queryable,
  type StoryArticle,
} from '@crosswire/store'
import type { CitedCandidate, Telling } from '@crosswire/story'
import { groupBy } from './group-by.ts'
import type { TellingShelf } from './telling-shelf.ts'

/** The articles that refer to others, with everything they may refer to. */
export interface Surroundings {
  citing: readonly StoryArticle[]
  tellingOf: (article: StoryArticle) => Telling | undefined
  /** What an article was made from, over however many hands, the nearest first. */
  lineageOf: (article: StoryArticle) => StoryArticle[]
  /** The other members of its story. */
  membersBeside: (article: StoryArticle) => StoryArticle[]
  candidatesFor: (article: StoryArticle) => CitedCandidate[]
}

const MOST_PAIRS = 500

/**
 * Gathers what articles of stories may cite: their own story, the stories they recall, and articles of the cited publishers
 * elsewhere. `waiting` are articles of other stories about which something was found out; with them come those whose
 * citations may mean an article that has just arrived.
 */
export async function gatherCandidates(
  tx: Queryable,
  articles: readonly StoryArticle[],
  { arrived, waiting, shelf }: { arrived: readonly string[]; waiting: readonly string[]; shelf: TellingShelf },
): Promise<Surroundings> {
  const pairs = await findCitedElsewhere(tx, arrived, MOST_PAIRS)
  const here = new Set(articles.map(({ articleId }) => articleId))
  const abroad = new Set([...waiting, ...pairs.map(({ citingId }) => citingId)].filter((id) => !here.has(id)))
  const guests = await readStoryArticlesOf(tx, [...abroad].sort())
  const citing = [...articles, ...guests]
  const recalled = await readRecalledStories(
    tx,
    citing.map(({ articleId }) => articleId),
  )
  const touched = new Set(articles.map(({ storyId }) => storyId))
  const further = [...guests.map(({ storyId }) => storyId), ...recalled.map(({ storyId }) => storyId)]
  const members = [
    ...articles,
    ...(await readStoryArticles(tx, [...new Set(further)].filter((id) => !touched.has(id)).sort())),
  ]
  const elsewhere = await readStoryArticlesOf(tx, [...new Set(pairs.map(({ citedId }) => citedId))].sort())
  const tellings = await shelf.load(
    tx,
    [...members, ...elsewhere].map(({ versionId }) => versionId),
  )
  const byId = new Map(members.map((article) => [article.articleId, article]))
  const byStory = groupBy(members, ({ storyId }) => storyId)
  const recalledBy = groupBy(recalled, ({ articleId }) => articleId)
  const citedBy = groupBy(pairs, ({ citingId }) => citingId)
  const foreign = new Map(elsewhere.map((article) => [article.articleId, article]))
  const tellingOf = ({ versionId }: StoryArticle): Telling | undefined => tellings.get(versionId)
  const toCandidates = (others: readonly StoryArticle[], place: CitedCandidate['place']): CitedCandidate[] =>
    others.flatMap((other) => {
      const telling = tellingOf(other)
      return telling ? [{ telling, place, derivedFrom: other.derivedFrom }] : []
    })
  return {
    citing,
    tellingOf,
    lineageOf: (article) => lineage(article, byId),
    membersBeside: ({ articleId, storyId }) =>
      (byStory.get(storyId) ?? []).filter((other) => other.articleId !== articleId),
    candidatesFor: ({ articleId, storyId }) => [
      ...toCandidates(byStory.get(storyId) ?? [], 'story'),
      ...toCandidates(
        (recalledBy.get(articleId) ?? []).flatMap((one) =>
          one.storyId === storyId ? [] : (byStory.get(one.storyId) ?? []),
        ),
        'recalled',
      ),
      ...toCandidates(
        (citedBy.get(articleId) ?? []).flatMap(({ citedId }) => foreign.get(citedId) ?? []),
        'elsewhere',
      ),
    ],
  }
}

function lineage({ articleId, derivedFrom }: StoryArticle, byId: ReadonlyMap<string, StoryArticle>): StoryArticle[] {
  const line: StoryArticle[] = []
  const seen = new Set([articleId])
  for (let at = derivedFrom; at !== null && !seen.has(at);) {
    seen.add(at)
    const source = byId.get(at)
    if (!source) break
    line.push(source)
    at = source.derivedFrom
  }
  return line
}
