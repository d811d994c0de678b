import { versionId, type ArticleVersion, type Publisher, type Rights, type VersionChange } from '@crosswire/record'

import type { ArticleHead, CaptureWork } from '@crosswire/store'
import type { ArticleReading } from './read-article.ts'

/** The name and version of the code that reads, as provenance keeps it. */
export const READER = 'crosswire-article-reader@0.1.0'

type PubStatus = ArticleVersion['pubStatus']

/** What a record keeps of the capture that it was read from. */
export type RecordCapture = Pick<
  CaptureWork,
  'id' | 'publisherId' | 'finalUrl' | 'headers' | 'digest' | 'entryId' | 'fetchedAt'
>
/** What a version follows: the article as it stands before it. */
export type RecordHead = Pick<ArticleHead, 'id' | 'version' | 'versionId' | 'firstCreated'>

export interface RecordContext {
  capture: RecordCapture
  publisher: Publisher | undefined
  head: RecordHead
  change: VersionChange
  /** The version that this one follows: what is withdrawn stays so until the page takes it back. */
  before: Pick<ArticleVersion, 'pubStatus'> | null
  now: Date
}

/** One version of an article as it is stored: what was read, with its number, its place and where it comes from. */
export function toRecord(reading: Extract<ArticleReading, { kind: 'read' }>, context: RecordContext): ArticleVersion {
  const { capture, publisher, head, change, before, now } = context
  const version = head.version + 1
  return {
    ...reading.reading.content,
    type: 'article',
    id: head.id,
    uri: `urn:uuid:${head.id}`,
    versionId: versionId(head.id, version, reading.digest),
    version,
    previousVersionId: head.versionId,
    change,
    publisher: {
      id: capture.publisherId,
      name: publisher?.name ?? capture.publisherId,
      domain: publisher?.domain ?? new URL(capture.finalUrl).hostname,
    },
    storyId: null,
    pubStatus: statusAfter(before, change),
    availability: 'available',
    firstCreated: (head.version === 0 ? now : head.firstCreated).toISOString(),
    versionCreated: now.toISOString(),
    ...reading.findings,
    subjects: [],
    rights: toRights(publisher, capture),
    provenance: {
      captureId: capture.id,
      captureDigest: capture.digest,
      entryId: capture.entryId,
      fetchedAt: capture.fetchedAt.toISOString(),
      derivations: [{ stage: 'articles', tool: READER, at: now.toISOString() }],
    },
  }
}

function statusAfter(before: RecordContext['before'], change: VersionChange): PubStatus {
  if (before?.pubStatus === 'withheld') return 'withheld'
  if (change === 'retraction') return 'canceled'
  return before?.pubStatus === 'canceled' && change !== 'restoration' ? 'canceled' : 'usable'
}

function toRights(publisher: Publisher | undefined, { headers }: RecordCapture): Rights {
  return {
    copyrightHolder: publisher?.name ?? null,
    copyrightNotice: null,
    usageTerms: null,
    license: null,
    redistribution: publisher?.rights?.redistribution ?? 'excerpt',
    reservations: reservationsOf(headers),
  }
}

/** Machine-readable reservations in an answer's headers: TDMRep, X-Robots-Tag, Content-Signal. */
function reservationsOf(headers: RecordCapture['headers']): string[] {
  const said: string[] = []
  for (const [name, value] of headers) {
    const header = name.toLowerCase()
    if (header === 'tdm-reservation' && value.trim() === '1') said.push('tdm-reservation: 1')
    if (header === 'x-robots-tag' && /\bno(archive|index|snippet|ai)\b/i.test(value))
      said.push(`x-robots-tag: ${value.slice(0, 200)}`)
    if (header === 'content-signal') said.push(`content-signal: ${value.slice(0, 200)}`)
  }
  return said
}
