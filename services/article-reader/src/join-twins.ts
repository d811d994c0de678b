import { findTwins, type CaptureWork, type Queryable } from '@crosswire/store'
import { addressKey } from '@crosswire/text'
import type { ArticleReading } from './read-article.ts'

interface Named {
  id: string
  capture: CaptureWork
  reading: Exclude<ArticleReading, { kind: 'refused' }>
}

/**
 * One page under several addresses is one article: a reading that would begin an article joins the one that says the
 * same word for word at an address that differs in its query, its scheme or its front end only. What a page says decides
 * and not its address alone, since a query may as well name the page.
 */
export async function joinTwins(tx: Queryable, effects: readonly Named[]): Promise<Named[]> {
  const twins = await findTwins(
    tx,
    effects.flatMap(({ capture, reading }) =>
      begins(reading) ? [{ publisherId: capture.publisherId, digest: reading.digest }] : [],
    ),
  )
  const known = new Map<string, { id: string; url: string; language: string }>()
  for (const { publisherId, digest, id, url, language } of twins) {
    const key = keyOf(publisherId, digest, url)
    if (!known.has(key)) known.set(key, { id, url, language })
  }
  return effects.map((effect) => {
    const { capture, reading } = effect
    if (!begins(reading)) return effect
    const { url, language } = reading.reading.content
    const key = keyOf(capture.publisherId, reading.digest, url)
    const twin = known.get(key)
    if (!twin) known.set(key, { id: reading.articleId, url, language })
    if (!twin || twin.id === reading.articleId) return effect
    const { digest } = reading
    const { overlay } = reading.reading
    const joined = {
      kind: 'unchanged',
      articleId: twin.id,
      canonicalUrl: twin.url,
      language: twin.language,
      digest,
      overlay,
    } as const
    return { ...effect, reading: joined }
  })
}

const begins = (reading: Named['reading']): reading is Extract<Named['reading'], { kind: 'read' }> =>
  reading.kind === 'read' && reading.basedOn === 0

const keyOf = (publisherId: string, digest: string, url: string): string =>
  `${publisherId} ${digest} ${addressKey(url)}`
