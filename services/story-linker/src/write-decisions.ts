import type { MemberRole, Reason } from '@crosswire/record'
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
  type StoryMergeRow,
} from '@crosswire/store'
import type { Relation } from '@crosswire/story'
import { applyRulings } from './apply-rulings.ts'
import { settleStories, type Placed } from './settle-stories.ts'
import type { Remembrance } from './story-memory.ts'
import type { TellingShelf } from './telling-shelf.ts'

/** One version with what the linker said of it; `place` is its place in the order of decisions. */
export interface Decided {
  place: number
  work: LinkWork
  result: Remembrance
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
  const { members, merges, moved, splits, left } = applyInOrder(decided)
  const ruled = await applyRulings(tx, Math.min(...decided.map((one) => one.ruled)), now)

  const linked = new Set(ruled.linked)
  const ended = [...ruled.merges]
  // Before any member is written: where an article is in the end, it may be in a story that ended and opened again with it.
  for (const merge of merges) {
    const { articles, version } = await mergeStory(tx, merge, now)
    ended.push({ from: merge.from, into: merge.into, version })
    for (const id of articles) linked.add(id)
  }
  for (const id of await writeMembers(tx, [...members.values()], now)) linked.add(id)
  const movedRows = await moveRows(tx, moved)
  for (const id of await writeMembers(tx, movedRows, now)) linked.add(id)
  await writeRelations(tx, splits, now)

  const homes = new Set([...members.values(), ...movedRows].map((member) => member.storyId))
  const touched = new Set([...homes, ...[...before.values()].map((member) => member.storyId)])
  for (const { into } of merges) touched.add(into)
  for (const id of [...left, ...ruled.touched]) touched.add(id)
  for (const { from } of ended) if (!homes.has(from)) touched.delete(from)
  const split = new Set([...splits.map(({ storyId }) => storyId), ...ruled.split])
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
  merges: StoryMergeRow[]
  /** Articles decided before that belong elsewhere now. */
  moved: Map<string, { storyId: string; reasons: readonly Reason[] }>
  splits: RelationRow[]
  /** Stories that articles left. */
  left: Set<string>
}

/** Where everything ends up once the decisions are taken one after the other. */
function applyInOrder(decided: readonly Decided[]): Applied {
  const members = new Map<string, MemberRow>()
  const moved: Applied['moved'] = new Map()
  const merges: Applied['merges'] = []
  const splits = new Map<string, RelationRow>()
  const left = new Set<string>()
  for (const { work, result } of decided) {
    const { decision } = result
    moved.delete(work.articleId)
    members.set(work.articleId, {
      articleId: work.articleId,
      storyId: decision.storyId,
      version: work.n,
      role: roleOf(decision.relation),
      derivedFrom: decision.derivedFrom,
      similarity: decision.similarity,
      reasons: decision.reasons.filter(({ kind }) => !OF_SOURCE.has(kind)),
    })
    for (const { storyId: from, mergedInto: into, reasons } of result.merges) {
      merges.push({ from, into, reasons: [broughtTogether(work), ...reasons] })
      splits.delete(from)
      for (const one of [...members.values(), ...moved.values()]) if (one.storyId === from) one.storyId = into
    }
    for (const { id, from, storyId, reasons } of result.moves) {
      left.add(from)
      const member = members.get(id)
      if (member) Object.assign(member, { storyId, reasons })
      else moved.set(id, { storyId, reasons })
    }
    for (const { storyId, from: relatedId, reasons } of result.splits)
      splits.set(storyId, { storyId, relatedId, relation: 'split-from', reasons })
  }
  return { members, merges, moved, splits: [...splits.values()], left }
}

/** The article that made two stories one. */
const broughtTogether = ({ publisherId, record: { headline, url } }: LinkWork): Reason => ({
  kind: 'brought-together',
  detail: `by what ${publisherId} published: “${headline ?? url}”`,
  weight: null,
})

/** Members as they were, in the stories that they belong to now; what is in none rests. */
async function moveRows(tx: Queryable, moved: Applied['moved']): Promise<MemberRow[]> {
  const rows = await readMemberships(tx, [...moved.keys()])
  return [...moved].flatMap(([id, to]) => (rows.has(id) ? [{ ...rows.get(id)!, ...to }] : []))
}

const toLink = ({ work, result }: Decided) => ({
  versionId: work.id,
  articleId: work.articleId,
  storyId: result.decision.storyId,
  relation: result.decision.relation,
  derivedFrom: result.decision.derivedFrom,
  similarity: result.decision.similarity,
  decision: {
    reasons: result.decision.reasons,
    merges: result.merges,
    moves: result.moves,
    splits: result.splits,
    tiedTo: result.tiedTo,
  },
})
