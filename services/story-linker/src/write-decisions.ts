import type { MemberRole } from '@crosswire/record'
import {
  emptyStories,
  findArticlesByUrl,
  mergeStory,
  readMemberships,
  readStoryArticles,
  readStoryCitations,
  writeChanges,
  writeLinks,
  writeMembers,
  writeRelations,
  writeResolutions,
  writeStories,
  type LinkWork,
  type MemberRow,
  type NewChange,
  type Queryable,
  type RelationRow,
  type ResolutionRow,
} from '@crosswire/store'
import type { LinkResult, Relation } from '@crosswire/story'
import { recallBackground } from './recall-background.ts'
import { resolveCitations } from './resolve-citations.ts'
import { sumUpStory, type FamilyOf } from './sum-up-story.ts'

/** One version with what the linker said of it; `place` is its place in the order of decisions. */
export interface Decided {
  place: number
  work: LinkWork
  result: LinkResult
}

/** A later telling by the same publisher is a follow-up of its own. */
const roleOf = (relation: Relation): MemberRole => (relation === 'update' ? 'follow-up' : relation)

/** Writes a batch of decisions in their order: members, merges, moves, what stories sum up to, and what became resolvable. */
export async function writeDecisions(
  tx: Queryable,
  batch: readonly Decided[],
  familyOf: FamilyOf,
  now: Date,
): Promise<void> {
  const decided = [...batch].sort((a, b) => a.place - b.place)
  const before = await readMemberships(
    tx,
    decided.map(({ work }) => work.articleId),
  )
  await writeLinks(tx, decided.map(toLink), now)

  const members = new Map<string, MemberRow>()
  const merges: { from: string; into: string }[] = []
  const moves: { id: string; from: string; to: string }[] = []
  for (const { work, result } of decided) {
    const { decision } = result
    members.set(work.articleId, {
      articleId: work.articleId,
      storyId: decision.storyId,
      version: work.n,
      role: roleOf(decision.relation),
      derivedFrom: decision.derivedFrom,
      similarity: decision.similarity,
      reasons: decision.reasons,
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
  const linked = new Set(await writeMembers(tx, [...members.values()], now))
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
  for (const { from } of merges) touched.delete(from)
  await settleStories(tx, { touched, merges, moves, linked, decided, familyOf, now })
}

interface Touched {
  touched: ReadonlySet<string>
  merges: readonly { from: string; into: string }[]
  moves: readonly { id: string; from: string; to: string }[]
  linked: ReadonlySet<string>
  decided: readonly Decided[]
  familyOf: FamilyOf
  now: Date
}

async function settleStories(
  tx: Queryable,
  { touched, merges, moves, linked, decided, familyOf, now }: Touched,
): Promise<void> {
  const ids = [...touched].sort()
  const articles = await readStoryArticles(tx, ids)
  const citations = await readStoryCitations(tx, ids)
  const byUrl = await findArticlesByUrl(
    tx,
    citations.flatMap(({ citedUrl }) => citedUrl ?? []),
  )
  const summed = ids.flatMap((id) => {
    const own = articles.filter((article) => article.storyId === id)
    return own.length === 0
      ? []
      : [
          sumUpStory(
            id,
            own,
            citations.filter((citation) => citation.storyId === id),
            familyOf,
          ),
        ]
  })
  const written = await writeStories(tx, summed, now)
  await emptyStories(
    tx,
    ids.filter((id) => !summed.some((story) => story.id === id)),
    now,
  )

  const resolutions: ResolutionRow[] = resolveCitations(citations, articles, byUrl)
  const relations: RelationRow[] = []
  for (const { work } of decided) {
    const own = articles.find((article) => article.articleId === work.articleId)
    for (const recalled of await recallBackground(tx, work.record)) {
      resolutions.push(recalled)
      if (own) relations.push(toBackground(own.storyId, recalled))
    }
  }
  await writeResolutions(tx, resolutions, now)
  await writeRelations(tx, relations, now)

  const split = new Set(
    moves.filter(({ to }) => written.some(({ id, version }) => id === to && version === 1)).map(({ to }) => to),
  )
  await writeChanges(tx, [
    ...articles.filter((article) => linked.has(article.articleId)).map((article) => articleLinked(article, now)),
    ...written.map(({ id, version }) =>
      storyChange(id, version, split.has(id), summed.find((story) => story.id === id)?.headlines, now),
    ),
    ...merges.map(({ from, into }) => storyMerged(from, into, now)),
  ])
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

const toBackground = (storyId: string, { targetId, score }: { targetId: string; score: number }): RelationRow => ({
  storyId,
  relatedId: targetId,
  relation: 'background',
  reasons: [{ kind: 'recalled', detail: 'a passage recalls it', weight: score }],
})

type StoryArticle = Awaited<ReturnType<typeof readStoryArticles>>[number]

const articleLinked = (article: StoryArticle, at: Date): NewChange => ({
  type: 'article.linked',
  subject: article.articleId,
  fact: `${article.storyId} ${article.versionId}`,
  versionId: article.versionId,
  version: article.version,
  storyId: article.storyId,
  url: article.url,
  headline: article.headline,
  language: article.language,
  at,
})

function storyChange(
  id: string,
  version: number,
  isSplit: boolean,
  headlines: Record<string, string> | undefined,
  at: Date,
): NewChange {
  const [language = null, headline = null] = Object.entries(headlines ?? {})[0] ?? []
  const type = version > 1 ? 'story.changed' : isSplit ? 'story.split' : 'story.created'
  return {
    type,
    subject: id,
    fact: String(version),
    versionId: null,
    version,
    storyId: id,
    url: null,
    headline,
    language,
    at,
  }
}

const storyMerged = (from: string, into: string, at: Date): NewChange => ({
  type: 'story.merged',
  subject: from,
  fact: into,
  versionId: null,
  version: 0,
  storyId: into,
  url: null,
  headline: null,
  language: null,
  at,
})
