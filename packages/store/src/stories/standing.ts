import type { Queryable } from '../db/types.ts'
import { readOpenRulings, type Ruling } from './rulings.ts'
import { readStoryArticles, readStoryArticlesOf, type StoryArticle } from './story-rows.ts'

/** Stories as they will be once everything is carried out that people ruled until now. */
export interface Standing {
  /** The story in which one will have ended; null where it goes on. */
  endOf: (storyId: string) => string | null
  /** The story of an article that is stored in another one now. */
  storyOf: (article: Pick<StoryArticle, 'articleId' | 'storyId'>) => string
  /** The members of a story, in the order in which they were published. */
  membersOf: (storyId: string) => Promise<StoryArticle[]>
}

/**
 * Whoever rules takes their turn, until the transaction ends: two people may rule on the same stories in one instant, and
 * what each of them says has to fit what the other one said.
 */
export async function takeTurn(tx: Queryable): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtext('crosswire'), hashtext('ruling'))`)
}

/** A ruling is judged by what was ruled before it, carried out or not: else two stories could end in each other. */
export async function readStanding(tx: Queryable): Promise<Standing> {
  const { moved, ended } = follow(await readOpenRulings(tx))
  const storyOf: Standing['storyOf'] = ({ articleId, storyId }) => moved.get(articleId) ?? ended.get(storyId) ?? storyId
  return {
    endOf: (storyId) => ended.get(storyId) ?? null,
    storyOf,
    async membersOf(storyId) {
      const sources = [storyId, ...[...ended].flatMap(([from, into]) => (into === storyId ? [from] : []))]
      const members = await readStoryArticles(tx, sources)
      const known = new Set(members.map(({ articleId }) => articleId))
      const comers = [...moved].flatMap(([id, story]) => (story === storyId && !known.has(id) ? [id] : []))
      return [...members, ...(await readStoryArticlesOf(tx, comers))]
        .filter((article) => storyOf(article) === storyId)
        .sort((a, b) => timeOf(a) - timeOf(b) || (a.articleId < b.articleId ? -1 : 1))
    },
  }
}

const timeOf = ({ publishedAt, firstCreated }: StoryArticle): number => (publishedAt ?? firstCreated).getTime()

/** Where rulings that are not carried out yet put articles, and which stories they end. */
function follow(rulings: readonly Ruling[]): { moved: Map<string, string>; ended: Map<string, string> } {
  const moved = new Map<string, string>()
  const ended = new Map<string, string>()
  for (const { kind, storyId, otherId, articleIds } of rulings) {
    if (kind === 'unpin') continue
    if (kind === 'merge') {
      for (const into of [moved, ended]) for (const [id, story] of into) if (story === storyId) into.set(id, otherId!)
      ended.set(storyId, otherId!)
    }
    for (const id of articleIds) moved.set(id, otherId ?? storyId)
  }
  return { moved, ended }
}
