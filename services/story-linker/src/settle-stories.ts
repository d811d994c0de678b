import {
  emptyStories,
  readStoryArticles,
  readStoryArticlesOf,
  readStoryCitations,
  writeChanges,
  writeSourcing,
  writeStories,
  type LinkWork,
  type OpenCitation,
  type Queryable,
  type StoryArticle,
  type StoryRow,
} from '@crosswire/store'
import { traceSources, type Telling } from '@crosswire/story'
import { groupBy } from './group-by.ts'
import { noteShifts } from './note-shifts.ts'
import { readStates } from './read-states.ts'
import { relateStories } from './relate-stories.ts'
import { resolveReferences } from './resolve-references.ts'
import { articleLinked, storyChange, storyMerged, type EndedStory } from './story-changes.ts'
import { sumUpStory } from './sum-up-story.ts'
import type { TellingShelf } from './telling-shelf.ts'

/** What became of an article. */
export interface Placed {
  storyId: string
  role: string
}

export interface Settling {
  /** Stories of which something was decided. */
  touched: ReadonlySet<string>
  merges: readonly EndedStory[]
  /** Articles whose story is another one now. */
  linked: ReadonlySet<string>
  /** Stories that articles left another one for. */
  split: ReadonlySet<string>
  decided: readonly LinkWork[]
  shelf: TellingShelf
  now: Date
}

/** Of a larger story only the newest articles are traced again; what the older ones are has been said. */
const MOST_TRACED = 300

/**
 * Works out anew what follows from the members of stories: who has it from whom, what is cited, recalled and carried on, how
 * many origins there are. Gives what became of the decided articles.
 */
export async function settleStories(
  tx: Queryable,
  { touched, merges, linked, decided, split, shelf, now }: Settling,
): Promise<Map<string, Placed>> {
  const ids = [...touched].sort()
  const told = await traceStories(tx, ids, shelf)
  const citations = await readStoryCitations(tx, ids)
  const referring = await resolveReferences(tx, { articles: told.articles, citations, decided, shelf, now })
  await noteShifts(tx, decided, now)
  // What an article record says is its news; what it is to its story, and why, is told by the story's.
  const changed = new Set([...linked, ...referring])
  const here = new Set(told.articles.map(({ articleId }) => articleId))
  const guests = await readStoryArticlesOf(tx, [...changed].filter((id) => !here.has(id)).sort())
  // Stories elsewhere, of which an article waited for what has come: they recall and carry on something since.
  const waiting = [...new Set(guests.map(({ storyId }) => storyId))].filter((id) => !touched.has(id)).sort()
  const summed = [
    ...(await sumUp(tx, ids, told, citations, now)),
    ...(await sumUp(tx, waiting, await traceStories(tx, waiting, shelf), await readStoryCitations(tx, waiting), now)),
  ]
  const written = await writeStories(tx, summed, now)
  const emptied = await emptyStories(
    tx,
    ids.filter((id) => !summed.some((story) => story.id === id)),
    now,
  )
  const headlines = new Map(summed.map((story) => [story.id, story.headlines]))
  const { articles } = told
  await writeChanges(tx, [
    ...[...articles.filter(({ articleId }) => changed.has(articleId)), ...guests].map((one) => articleLinked(one, now)),
    // Before the others: a story may end, and open again with an article that left the one that it ended in.
    ...merges.map((merge) => storyMerged(merge, now)),
    ...[...written, ...emptied].map((one) =>
      storyChange({ ...one, isSplit: split.has(one.id), headlines: headlines.get(one.id) }, now),
    ),
  ])
  const isDecided = new Set(decided.map(({ articleId }) => articleId))
  return new Map(articles.filter(({ articleId }) => isDecided.has(articleId)).map((one) => [one.articleId, one]))
}

/** What stories with members say, once it is known what they are related to. */
async function sumUp(
  tx: Queryable,
  ids: readonly string[],
  { articles, families }: Told,
  citations: readonly OpenCitation[],
  now: Date,
): Promise<StoryRow[]> {
  if (ids.length === 0) return []
  const familyOf = (articleId: string): string => families.get(articleId) ?? articleId
  const relations = await relateStories(tx, ids, { articles, familyOf, now })
  const byStory = groupBy(articles, ({ storyId }) => storyId)
  return [...byStory].map(([id, members]) =>
    sumUpStory(id, members, {
      citations: citations.filter(({ storyId }) => storyId === id),
      related: relations.filter(({ storyId }) => storyId === id),
      familyOf,
    }),
  )
}

interface Told {
  /** Members of the stories in the order of time, with their roles as traced. */
  articles: StoryArticle[]
  /** The house of each article. */
  families: ReadonlyMap<string, string>
}

async function traceStories(tx: Queryable, ids: readonly string[], shelf: TellingShelf): Promise<Told> {
  const members = await readStoryArticles(tx, ids)
  const tellings = await shelf.load(
    tx,
    members.map(({ versionId }) => versionId),
  )
  const tellingOf = ({ versionId }: StoryArticle): Telling | undefined => tellings.get(versionId)
  const timeOf = (article: StoryArticle): number => tellingOf(article)?.time ?? article.firstCreated.getTime()
  members.sort((a, b) => timeOf(a) - timeOf(b) || (a.articleId < b.articleId ? -1 : 1))
  const statesOf = await readStates(tx, members, shelf)
  const traced = ids.flatMap((id) =>
    traceSources(
      members
        .filter(({ storyId }) => storyId === id)
        .slice(-MOST_TRACED)
        .flatMap((article) => tellingOf(article) ?? []),
      shelf.derive,
      statesOf,
    ),
  )
  const byId = new Map(traced.map((one) => [one.id, one]))
  await writeSourcing(
    tx,
    traced.map(({ id, ...rest }) => ({ articleId: id, ...rest })),
  )
  return {
    articles: members.map((article) => {
      const one = byId.get(article.articleId)
      return one ? { ...article, role: one.role, derivedFrom: one.derivedFrom } : article
    }),
    families: new Map(members.map((article) => [article.articleId, tellingOf(article)?.family ?? article.publisherId])),
  }
}
