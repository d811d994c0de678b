import { PageError, readPage, type OverlayReport, type PageReading } from '@crosswire/article'
import { annotate } from '@crosswire/evidence'
import { articleId, versionId, type Catalogue, type Findings, type Publisher } from '@crosswire/record'
import { addressKey } from '@crosswire/text'
import { digestContent } from './content-digest.ts'
import { termsOf } from './terms-of.ts'

/** A capture for a thread to read. */
export interface ArticleTask {
  bytes: Uint8Array
  /** Where the page was found, after redirects. */
  url: string
  contentType: string | null
  fetchedAt: Date
  publisherId: string
  hints: { title?: string; published?: string; language?: string }
  /** The canonical address that the page was found to have; null before it was read. */
  settledUrl?: string | null
  /** The article that the page was so far, with the digest of its head. */
  head: { articleId: string; version: number; digest: string } | null
}

export type ArticleReading =
  | { kind: 'refused'; code: string; message: string }
  /** The article says what its head says. */
  | {
      kind: 'unchanged'
      articleId: string
      canonicalUrl: string
      language: string
      digest: string
      overlay: OverlayReport | null
    }
  | {
      kind: 'read'
      articleId: string
      /** The head's version number that this reading would follow; ids of findings belong to the next one. */
      basedOn: number
      digest: string
      reading: PageReading
      findings: Findings
      /** What the article is to be found by. */
      terms: string[]
    }

/** Reads the article on a page and what stands in it. What a page cannot give is an answer. */
export function readArticle(task: ArticleTask, catalogue: Catalogue): ArticleReading {
  const publisher = catalogue.publishers.find(({ id }) => id === task.publisherId)
  let reading: PageReading
  try {
    reading = readPage(task.bytes, {
      url: task.url,
      contentType: task.contentType ?? undefined,
      fetchedAt: task.fetchedAt,
      publisherId: task.publisherId,
      timezone: publisher?.timezone,
      languages: publisher?.languages,
      publisherNames: publisher && namesOf(publisher),
      overlays: publisher?.overlay === undefined ? undefined : [publisher.overlay].flat(),
      hints: task.hints,
    })
  } catch (error) {
    if (error instanceof PageError) return { kind: 'refused', code: error.code, message: error.message }
    throw error
  }
  // A page that was found to be another address of an article stays with it.
  if (task.settledUrl && addressKey(task.settledUrl) === addressKey(reading.content.url))
    reading = { ...reading, content: { ...reading.content, url: task.settledUrl } }
  const { content } = reading
  const id = articleId(task.publisherId, identityOf(content.url, publisher))
  const digest = digestContent(content)
  const head = task.head?.articleId === id ? task.head : null
  if (head?.digest === digest)
    return {
      kind: 'unchanged',
      articleId: id,
      canonicalUrl: content.url,
      language: content.language,
      digest,
      overlay: reading.overlay,
    }
  const basedOn = head?.version ?? 0
  const findings = findEvidence(reading, { id: versionId(id, basedOn + 1, digest), publisher, task }, catalogue)
  return { kind: 'read', articleId: id, basedOn, digest, reading, findings, terms: termsOf(content, findings) }
}

/** What stands in the text of the version that a reading makes. */
function findEvidence(
  { content }: PageReading,
  { id, publisher, task }: { id: string; publisher: Publisher | undefined; task: ArticleTask },
  catalogue: Catalogue,
): Findings {
  return annotate(
    {
      id,
      language: content.language,
      publisherId: task.publisherId,
      publisherNames: publisher && namesOf(publisher),
      url: content.url,
      date: content.datePublished?.value ?? task.fetchedAt.toISOString(),
      timezone: publisher?.timezone,
      headline: content.headline,
      text: content.body.text ?? '',
      updates: content.updates,
      links: content.links.map(({ url, text, evidence }) => ({
        url,
        text,
        start: evidence?.start ?? null,
        end: evidence?.end ?? null,
      })),
    },
    { catalogue },
  )
}

const namesOf = ({ name, names, aliases }: Publisher): string[] => [name, ...Object.values(names), ...(aliases ?? [])]

/**
 * What an article is known by: its canonical URL, or the part of it that an overlay names where the publisher changes a
 * page's URL with every edit.
 */
export function identityOf(canonicalUrl: string, publisher: Publisher | undefined): string {
  for (const overlay of [publisher?.overlay ?? []].flat().reverse()) {
    const part = overlay.identity === undefined ? undefined : new RegExp(overlay.identity).exec(canonicalUrl)?.[1]
    if (part !== undefined) return `${new URL(canonicalUrl).origin}#${part}`
  }
  return canonicalUrl
}
