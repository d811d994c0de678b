import type { OpenCitation, StoryArticle, StoryRow } from '@crosswire/store'

export type FamilyOf = (publisherId: string) => string

/** Articles that brought something of their own, one for each house: what is copied, and by whom, counts for nothing. */
export function findOrigins(members: readonly StoryArticle[], familyOf: FamilyOf): string[] {
  const byId = new Map(members.map((member) => [member.articleId, member]))
  const rootOf = (member: StoryArticle): StoryArticle => {
    const seen = new Set<string>()
    let at = member
    while (at.derivedFrom !== null && at.role !== 'follow-up' && byId.has(at.derivedFrom) && !seen.has(at.articleId)) {
      seen.add(at.articleId)
      at = byId.get(at.derivedFrom)!
    }
    return at
  }
  const roots = new Map<string, StoryArticle>()
  for (const member of members) {
    if (member.pubStatus === 'canceled') continue
    const root = rootOf(member)
    const family = familyOf(root.publisherId)
    if (!roots.has(family)) roots.set(family, root)
  }
  return [...roots.values()].map((root) => root.articleId)
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
    if (passedOn.has(citation.id) || citation.kind === 'unnamed' || citation.relation === 'links') continue
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

/** What a story is, summed up from its members in time order and their citations. */
export function sumUpStory(
  id: string,
  members: readonly StoryArticle[],
  citations: readonly OpenCitation[],
  familyOf: FamilyOf,
): StoryRow {
  const origins = findOrigins(members, familyOf)
  const usable = members.filter((member) => member.pubStatus === 'usable')
  const first = usable.find((member) => origins.includes(member.articleId)) ?? usable[0] ?? members[0]!
  const headlines: Record<string, string> = {}
  for (const { language, headline } of usable) if (headline !== null) headlines[language] ??= headline
  const times = members.flatMap((member) => member.publishedAt ?? [])
  return {
    id,
    headlines,
    representativeArticleId: first.articleId,
    originArticleId: origins.includes(first.articleId) ? first.articleId : null,
    origins,
    primarySources: findPrimarySources(citations),
    articleCount: members.length,
    publisherCount: new Set(members.map((member) => member.publisherId)).size,
    languages: [...new Set(members.map((member) => member.language))].sort(),
    lastPublishedAt: times.reduce<Date | null>((latest, time) => (latest && latest > time ? latest : time), null),
  }
}
