import type { MemberRole } from '@crosswire/record'
import {
  mergeStory,
  readMemberships,
  writeLinks,
  writeMembers,
  writeRelations,
  type LinkWork,
  type MemberRow,
  type Queryable,
  type RelationRow,
} from '@crosswire/store'
import type { LinkResult, Relation } from '@crosswire/story'
import { applyRulings } from './apply-rulings.ts'
import { settleStories, type Placed } from './settle-stories.ts'
import type { TellingShelf } from './telling-shelf.ts'

/** One version with what the linker said of it; `place` is its place in the order of decisions. */
export interface Decided {
  place: number
  work: LinkWork
  result: LinkResult
  /** Position of the last ruling that was known when it was made. */
  ruled: number
}

/** What the linker says of a source: of that, tracing the story says more. */
const OF_SOURCE: ReadonlySet<string> = new Set(['copied', 'cited', 'own', 'said'])

/** A later telling by the same publisher is a follow-up of its own, until its story is traced. */
const roleOf = (relation: Relation): MemberRole => (relation === 'update' ? 'follow-up' : relation)

/**
 * Writes a batch of decisions in their order: members, merges, moves; then settles every story that they touched. Gives what
 * became of the decided articles.
 */
export async function writeDecisions(
  tx: Queryable,
  batch: readonly Decided[],
  { shelf, now }: { shelf: TellingShelf; now: Date },
): Promise<Map<string, Placed>> {
  const decided = [...batch].sort((a, b) => a.place - b.place)
  const before = await readMemberships(
    tx,
    decided.map(({ work }) => work.articleId),
  )
  await writeLinks(tx, decided.map(toLink), now)
  const { members, merges, moves } = applyInOrder(decided)
  const ruled = await applyRulings(tx, Math.min(...decided.map((one) => one.ruled)), now)

  const linked = new Set([...ruled.linked, ...(await writeMembers(tx, [...members.values()], now))])
  for (const { from, into } of merges) for (const id of await mergeStory(tx, from, into, now)) linked.add(id)
  const elsewhere = moves.filter(({ id }) => !members.has(id))
  const moved = await readMemberships(
    tx,
    elsewhere.map(({ id }) => id),
  )
  const movedRows = elsewhere.flatMap(({ id, to }) => (moved.has(id) ? [{ ...moved.get(id)!, storyId: to }] : []))
  for (const id of await writeMembers(tx, movedRows, now)) linked.add(id)
  await writeRelations(tx, moves.map(toSplit), now)

  const touched = new Set([...members.values(), ...movedRows].map((member) => member.storyId))
  for (const member of before.values()) touched.add(member.storyId)
  for (const { into } of merges) touched.add(into)
  for (const { from } of moves) touched.add(from)
  for (const id of ruled.touched) touched.add(id)
  const ended = [...merges, ...ruled.merges]
  for (const { from } of ended) touched.delete(from)
  const split = new Set([...moves.map(({ to }) => to), ...ruled.split])
  return settleStories(tx, {
    touched,
    merges: ended,
    linked,
    split,
    decided: decided.map(({ work }) => work),
    shelf,
    now,
  })
}

interface Applied {
  members: Map<string, MemberRow>
  merges: { from: string; into: string }[]
  moves: { id: string; from: string; to: string }[]
}

/** Where everything ends up once the decisions are taken one after the other. */
function applyInOrder(decided: readonly Decided[]): Applied {
  const members = new Map<string, MemberRow>()
  const merges: Applied['merges'] = []
  const moves: Applied['moves'] = []
  for (const { work, result } of decided) {
    const { decision } = result
    members.set(work.articleId, {
      articleId: work.articleId,
      storyId: decision.storyId,
      version: work.n,
      role: roleOf(decision.relation),
      derivedFrom: decision.derivedFrom,
      similarity: decision.similarity,
      reasons: decision.reasons.filter(({ kind }) => !OF_SOURCE.has(kind)),
    })
    for (const { storyId: from, mergedInto: into } of result.merges) {
      merges.push({ from, into })
      for (const member of members.values()) if (member.storyId === from) member.storyId = into
    }
    for (const { id, from, storyId: to } of result.moves) {
      moves.push({ id, from, to })
      const member = members.get(id)
      if (member) member.storyId = to
    }
  }
  return { members, merges, moves }
}

const toLink = ({ work, result }: Decided) => ({
  versionId: work.id,
  articleId: work.articleId,
  storyId: result.decision.storyId,
  relation: result.decision.relation,
  derivedFrom: result.decision.derivedFrom,
  similarity: result.decision.similarity,
  decision: { reasons: result.decision.reasons, merges: result.merges, moves: result.moves },
})

const toSplit = ({ from, to }: { from: string; to: string }): RelationRow => ({
  storyId: to,
  relatedId: from,
  relation: 'split-from',
  reasons: [],
})
