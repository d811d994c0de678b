import { rulingId, splitStoryId, storyId as idOfStory } from '@crosswire/record'
import type { Db, Queryable } from '../db/types.ts'
import { getRuling, writeRuling, type NewRuling, type Ruling } from './rulings.ts'
import { readStanding, takeTurn, type Standing } from './standing.ts'
import { readStoryArticlesOf } from './story-rows.ts'

/** What a person wants of a story. */
export type RulingRequest = { storyId: string; note: string | null } & (
  { kind: 'merge'; into: string } | { kind: 'split' | 'pin' | 'unpin'; articleIds: readonly string[] }
)

export interface Refusal {
  kind: 'refused'
  code: 'missing' | 'conflict'
  message: string
}
export type RulingAnswer = { kind: 'ruled'; ruling: Ruling } | Refusal

const refuse = (code: Refusal['code'], message: string): Refusal => ({ kind: 'refused', code, message })

/** Stores what a person ruled, if it can be done. The linker carries it out, next of all, and keeps to it for good. */
export function ruleOnStory(db: Db, request: RulingRequest, now: Date): Promise<RulingAnswer> {
  return db.transaction(async (tx) => {
    const { kind, storyId, note } = request
    await takeTurn(tx)
    const standing = await readStanding(tx)
    const refused = await refuseStory(tx, storyId, standing)
    if (refused) return refused
    const id = rulingId(storyId, await countRulings(tx, storyId))
    const decided =
      kind === 'merge' ? await decideMerge(tx, request, standing) : await decideArticles(tx, request, id, standing)
    if ('code' in decided) return decided
    await writeRuling(tx, { id, kind, storyId, note, ...decided }, now)
    return { kind: 'ruled', ruling: (await getRuling(tx, id))! }
  })
}

type Decided = Pick<NewRuling, 'otherId' | 'articleIds' | 'keptIds'> | Refusal

async function refuseStory(tx: Queryable, id: string, { endOf }: Standing): Promise<Refusal | null> {
  const [story] = await tx.query<{ status: string; mergedInto: string | null }>(
    'SELECT status, merged_into AS "mergedInto" FROM story WHERE id = $1 FOR UPDATE',
    [id],
  )
  if (!story) return refuse('missing', `there is no story ${id}`)
  const ending = endOf(id)
  if (ending !== null) return refuse('conflict', `somebody has just ruled that story ${id} ends in ${ending}`)
  return story.status === 'merged' ? refuse('conflict', `story ${id} has ended in ${story.mergedInto ?? ''}`) : null
}

async function decideMerge(
  tx: Queryable,
  { storyId, into }: Extract<RulingRequest, { kind: 'merge' }>,
  standing: Standing,
): Promise<Decided> {
  if (storyId === into) return refuse('conflict', 'a story cannot end in itself')
  const refused = await refuseStory(tx, into, standing)
  if (refused) return refused
  const articleIds = idsOf(await standing.membersOf(storyId))
  if (articleIds.length === 0) return refuse('conflict', `story ${storyId} has no articles`)
  return { otherId: into, articleIds, keptIds: idsOf(await standing.membersOf(into)) }
}

const idsOf = (articles: readonly { articleId: string }[]): string[] => articles.map(({ articleId }) => articleId)

async function decideArticles(
  tx: Queryable,
  { kind, storyId, articleIds }: Extract<RulingRequest, { articleIds: readonly string[] }>,
  ruling: string,
  { storyOf, membersOf }: Standing,
): Promise<Decided> {
  const ids = [...new Set(articleIds)].sort()
  const named = await readStoryArticlesOf(tx, ids)
  const unknown = ids.find((id) => !named.some(({ articleId }) => articleId === id))
  if (unknown !== undefined) return refuse('missing', `there is no article ${unknown} in any story`)
  const stranger = named.find((article) => storyOf(article) !== storyId)
  if (kind !== 'pin' && stranger) return refuse('conflict', `article ${stranger.articleId} is not in the story`)
  if (kind !== 'split') return { otherId: null, articleIds: ids, keptIds: [] }
  const members = await membersOf(storyId)
  if (members.length === ids.length) return refuse('conflict', 'a split leaves at least one article behind')
  const founder = members.find(({ articleId }) => ids.includes(articleId))!.articleId
  const keptIds = idsOf(members).filter((articleId) => !ids.includes(articleId))
  return { otherId: await freshId(tx, founder, ruling), articleIds: ids, keptIds }
}

/** A new story is named after its first article; where that one has founded a story before, after the ruling too. */
async function freshId(tx: Queryable, founder: string, ruling: string): Promise<string> {
  const id = idOfStory(founder)
  const taken = await tx.query('SELECT 1 FROM story WHERE id = $1 UNION SELECT 1 FROM ruling WHERE other_id = $1', [id])
  return taken.length === 0 ? id : splitStoryId(founder, ruling)
}

async function countRulings(tx: Queryable, storyId: string): Promise<number> {
  const [row] = await tx.query<{ n: number }>('SELECT count(*)::int AS n FROM ruling WHERE story_id = $1', [storyId])
  return row?.n ?? 0
}
