import { createHash } from 'node:crypto'
import type { PageContent } from '@crosswire/record'

/**
 * Digest of what an article says: equal for two readings of a page that differ only in its furniture. Left out on
 * purpose: the claimed times, links, embeds, captions, alternates, keywords, section, description and access, which
 * outlets restamp and reshuffle without touching the article.
 */
export function digestContent(content: PageContent): string {
  const { headline, headlineMarks, byline, located, body, updates, corrections } = content
  const said = JSON.stringify([
    headline,
    headlineMarks.map(({ kind, count }) => [kind, count]),
    byline,
    located,
    body.textDigest,
    updates.map(({ label, role, textDigest }) => [label, role, textDigest]),
    corrections.map(({ text }) => text),
  ])
  return `sha-256=:${createHash('sha256').update(said).digest('base64')}:`
}
