import { createHash } from 'node:crypto'
import type { PageReading } from '@crosswire/article'
import {
  articleId,
  captureId,
  pageId,
  versionId,
  type ArticleVersion,
  type PageContent,
  type Publisher,
} from '@crosswire/record'

export type PageVersion = PageContent &
  Omit<ArticleVersion, keyof PageContent> & { reading: Pick<PageReading, 'charset' | 'method' | 'warnings'> }

/** The first version of an article, as the pipeline would write it down from this one page. */
export function toVersion(
  reading: PageReading,
  task: { bytes: Uint8Array; url: string; publisher: Publisher | undefined },
  fetchedAt: Date,
): PageVersion {
  const { content, charset, method, warnings } = reading
  const host = new URL(content.url).hostname
  const publisher = task.publisher ?? { id: slugOf(host), name: host, domain: host }
  const id = articleId(task.publisher?.id ?? host, content.url)
  const digest = `sha-256=:${createHash('sha256').update(task.bytes).digest('base64')}:`
  const at = fetchedAt.toISOString()
  return {
    ...content,
    type: 'article',
    id,
    uri: `urn:uuid:${id}`,
    versionId: versionId(id, 1, content.body.textDigest),
    version: 1,
    previousVersionId: null,
    change: 'initial',
    publisher: { id: publisher.id, name: publisher.name, domain: publisher.domain },
    storyId: null,
    pubStatus: 'usable',
    availability: 'available',
    firstCreated: at,
    versionCreated: at,
    mentions: [],
    quotes: [],
    citations: [],
    dates: [],
    background: [],
    subjects: [],
    rights: {
      copyrightHolder: null,
      copyrightNotice: null,
      usageTerms: null,
      license: null,
      redistribution: task.publisher?.rights?.redistribution ?? 'excerpt',
      reservations: [],
    },
    provenance: {
      captureId: captureId(pageId(publisher.id, task.url), at, digest),
      captureDigest: digest,
      entryId: null,
      fetchedAt: at,
      derivations: [],
    },
    reading: { charset, method, warnings },
  }
}

/** A slug for an outlet that is in no catalogue. */
const slugOf = (host: string): string =>
  host
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'unknown'
