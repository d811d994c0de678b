import { createHash } from 'node:crypto'
import type { OpenCitation, RelationRow, StoryArticle, StoryRow } from '@crosswire/store'
import { isAttribution, type MemberRole } from '@crosswire/record'
import { findOrigins } from '@crosswire/story'

export interface StoryContext {
  citations: readonly OpenCitation[]
  related: readonly RelationRow[]
  /** The house of the publisher of an article. */
  familyOf: (articleId: string) => string
}

interface PrimarySource {
  entityId: string | null
  publisherId: string | null
  name: string
  citationIds: string[]
}

/** Whom the story goes back to: ends of citation chains, most cited first. Unnamed sources and documents have no name. */
function findPrimarySources(citations: readonly OpenCitation[]): PrimarySource[] {
  const passedOn = new Set(citations.flatMap((citation) => citation.via ?? []))
  const sources = new Map<string, PrimarySource>()
  for (const citation of citations) {
    if (passedOn.has(citation.id) || citation.kind === 'unnamed' || !isAttribution(citation)) continue
    const key = citation.citedPublisherId ?? citation.citedEntityId ?? citation.citedName.toLowerCase()
    const known = sources.get(key)
    if (known) known.citationIds.push(citation.id)
    else
      sources.set(key, {
        entityId: citation.citedEntityId,
        publisherId: citation.citedPublisherId,
        name: citation.citedName,
        citationIds: [citation.id],
      })
  }
  return [...sources.values()]
    .sort((a, b) => b.citationIds.length - a.citationIds.length || (a.name < b.name ? -1 : 1))
    .slice(0, 10)
}

/** What a story is, summed up from its members in the order of time. */
export function sumUpStory(
  id: string,
  members: readonly StoryArticle[],
  { citations, related, familyOf }: StoryContext,
): StoryRow {
  const origins = findOrigins(
    members.map(({ articleId, role, derivedFrom }) => ({
      id: articleId,
      family: familyOf(articleId),
      role: role as MemberRole,
      derivedFrom,
    })),
  )
  const usable = members.filter((member) => member.pubStatus === 'usable')
  const origin = mainOrigin(members, citations)
  const first = usable.find(({ articleId }) => articleId === origin) ?? usable[0] ?? members[0]!
  const headlines: Record<string, string> = {}
  for (const { language, headline } of usable) if (headline !== null) headlines[language] ??= headline
  const times = members.flatMap((member) => member.publishedAt ?? [])
  return {
    id,
    headlines,
    representativeArticleId: first.articleId,
    originArticleId: origin,
    origins,
    primarySources: findPrimarySources(citations),
    articleCount: members.length,
    publisherCount: new Set(members.map((member) => member.publisherId)).size,
    houseCount: new Set(members.map(({ articleId }) => familyOf(articleId))).size,
    languages: [...new Set(members.map((member) => member.language))].sort(),
    lastPublishedAt: times.reduce<Date | null>((latest, time) => (latest && latest > time ? latest : time), null),
    digest: digestOf(members, related),
  }
}

/** Of the articles that others go back to, the one that most were made from or name; of equals the first. */
function mainOrigin(members: readonly StoryArticle[], citations: readonly OpenCitation[]): string | null {
  const weight = new Map(members.filter(({ role }) => role === 'origin').map(({ articleId }) => [articleId, 0]))
  const count = (id: string | null): void => {
    if (id !== null && weight.has(id)) weight.set(id, weight.get(id)! + 1)
  }
  for (const { derivedFrom } of members) count(derivedFrom)
  for (const target of new Set(citations.map(({ articleId, targetId }) => `${articleId} ${targetId ?? ''}`)))
    count(target.split(' ')[1] ?? null)
  return [...weight].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

function digestOf(members: readonly StoryArticle[], related: readonly RelationRow[]): string {
  const said = [
    members.map(({ articleId, role, derivedFrom }) => [articleId, role, derivedFrom]).sort(),
    related.map(({ relatedId, relation }) => [relatedId, relation]).sort(),
  ]
  return createHash('sha256').update(JSON.stringify(said)).digest('base64url').slice(0, 22)
}
