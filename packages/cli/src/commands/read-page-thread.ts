import { createHash } from 'node:crypto'
import type { PageReading } from '@crosswire/article'
import { readArticle, toRecord } from '@crosswire/article-reader/reading'
import { captureId, pageId, type ArticleVersion, type Publisher } from '@crosswire/record'
import { threadData } from '@crosswire/service/thread-data'
import { catalogueOf, type PublishersText } from '../filters/publishers-file.ts'

/** What a thread of `crosswire read-page` is told when it starts. */
export interface ReadPageThreadData {
  publishersFile: PublishersText | null
}

/** A page for a thread to read. */
export interface PageTask {
  bytes: Uint8Array
  url: string
  contentType: string | undefined
  fetchedAt: string | undefined
}

export type PageOutcome =
  | (ArticleVersion & { reading: Pick<PageReading, 'charset' | 'method' | 'warnings'> })
  | { error: { code: string; message: string } }

const known = catalogueOf((threadData() as ReadPageThreadData).publishersFile)

/**
 * Reads one page as the pipeline reads the first capture of an article. What a page cannot give is an answer, not a
 * failure of the thread.
 */
export default function readPageTask({ bytes, url, contentType, fetchedAt }: PageTask): PageOutcome {
  const now = fetchedAt === undefined ? new Date() : new Date(fetchedAt)
  const host = new URL(url).hostname
  const publisher = publisherOf(host)
  const publisherId = publisher?.id ?? slugOf(host)
  const result = readArticle(
    { bytes, url, contentType: contentType ?? null, fetchedAt: now, publisherId, hints: {}, head: null },
    known,
  )
  if (result.kind === 'refused') return { error: { code: result.code, message: result.message } }
  if (result.kind === 'unchanged') throw new Error('a page without a head is never unchanged')
  const digest = `sha-256=:${createHash('sha256').update(bytes).digest('base64')}:`
  const record = toRecord(result, {
    capture: {
      id: captureId(pageId(publisherId, url), now.toISOString(), digest),
      publisherId,
      finalUrl: url,
      headers: [],
      digest,
      entryId: null,
      fetchedAt: now,
    },
    publisher,
    head: { id: result.articleId, version: 0, versionId: null, firstCreated: now },
    change: 'initial',
    before: null,
    now,
  })
  const { charset, method, warnings } = result.reading
  return { ...record, reading: { charset, method, warnings } }
}

/** The publisher whose domain a page's host is or ends with. */
const publisherOf = (host: string): Publisher | undefined =>
  known.publishers.find((publisher) =>
    [publisher.domain, ...(publisher.domains ?? [])].some((domain) => host === domain || host.endsWith(`.${domain}`)),
  )

/** A slug for an outlet that is in no catalogue. */
const slugOf = (host: string): string =>
  host
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'unknown'
