import { readArticleStates, type ArticleState, type Queryable, type StoryArticle } from '@crosswire/store'
import { neverEdited, type StatesOf, type ToldState } from '@crosswire/story'
import { groupBy } from './group-by.ts'
import type { TellingShelf } from './telling-shelf.ts'

/**
 * What articles of stories said before they were edited, and since when they say what they say. Only of those that are not
 * alone in their story: nobody else's words stand in the others.
 */
export async function readStates(
  tx: Queryable,
  members: readonly StoryArticle[],
  shelf: TellingShelf,
): Promise<StatesOf> {
  const byStory = groupBy(members, ({ storyId }) => storyId)
  const edited = members.filter(({ version, storyId }) => version > 1 && byStory.get(storyId)!.length > 1)
  const rows = await readArticleStates(
    tx,
    edited.map(({ articleId }) => articleId),
  )
  const tellings = await shelf.load(
    tx,
    rows.map(({ versionId }) => versionId),
  )
  const states = new Map<string, ToldState[]>()
  for (const [articleId, versions] of groupBy(rows, (row) => row.articleId))
    states.set(
      articleId,
      versions.flatMap((version, place) => {
        const telling = tellings.get(version.versionId)
        return telling ? [{ telling, since: sinceWhen(version, versions[place - 1], telling.time) }] : []
      }),
    )
  // The last state has to be the very telling that is traced.
  return (telling) => {
    const found = states.get(telling.id)
    return found?.at(-1)?.telling === telling ? found : neverEdited(telling)
  }
}

/**
 * When a page came to say what it says: when it was published; of an edited one when its outlet says that it was modified,
 * if that lies between the two looks at it; else in the middle between them. Where versions in between were left out, they
 * may have said it already: then it is as old as it can be.
 */
function sinceWhen(
  { n, fetchedAt, modified }: ArticleState,
  before: ArticleState | undefined,
  published: number,
): number {
  if (before === undefined) return published
  const [from, to] = [before.fetchedAt.getTime(), fetchedAt.getTime()]
  if (before.n !== n - 1) return from
  const claimed = Date.parse(modified ?? '')
  return claimed > from && claimed <= to ? claimed : (from + to) / 2
}
