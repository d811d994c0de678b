import type { OpenCitation, ResolutionRow, StoryArticle } from '@crosswire/store'

/** Clocks of outlets differ, and a page may be dated a little before the source that it names. */
const SLACK_MS = 30 * 60_000

/**
 * Finds the very articles that citations of a story's articles mean: the one at the cited address; else the one that the
 * citing article was made from, where its publisher is the cited one; else that publisher's last one in the story before
 * the citing article. Nothing is guessed across stories.
 */
export function resolveCitations(
  citations: readonly OpenCitation[],
  members: readonly StoryArticle[],
  byUrl: ReadonlyMap<string, string>,
): ResolutionRow[] {
  const byId = new Map(members.map((member) => [member.articleId, member]))
  return citations.flatMap((citation) => {
    const found = findCited(citation, byId, members, byUrl)
    if (found === null || found.targetId === citation.articleId || found.targetId === citation.targetId) return []
    return [{ subject: citation.id, kind: 'citation' as const, articleId: citation.articleId, ...found }]
  })
}

function findCited(
  citation: OpenCitation,
  byId: ReadonlyMap<string, StoryArticle>,
  members: readonly StoryArticle[],
  byUrl: ReadonlyMap<string, string>,
): { targetId: string; confidence: number } | null {
  const linked = citation.citedUrl === null ? undefined : byUrl.get(citation.citedUrl)
  if (linked !== undefined) return { targetId: linked, confidence: 1 }
  const citing = byId.get(citation.articleId)
  if (!citing || citation.citedPublisherId === null) return null
  const source = citing.derivedFrom === null ? undefined : byId.get(citing.derivedFrom)
  if (source?.publisherId === citation.citedPublisherId) return { targetId: source.articleId, confidence: 0.95 }
  const time = citation.publishedAt.getTime() + SLACK_MS
  const earlier = members.filter(
    (member) =>
      member.publisherId === citation.citedPublisherId &&
      member.storyId === citation.storyId &&
      (member.publishedAt ?? member.firstCreated).getTime() <= time,
  )
  // Of several in one language each, the one in the citing article's own language was read.
  const own = earlier.filter((member) => member.language === citing.language)
  const last = (own.length > 0 ? own : earlier).at(-1)
  return last ? { targetId: last.articleId, confidence: 0.8 } : null
}
