import { captureId, pageId } from '@crosswire/record'
import {
  findStoredDigests,
  notePages,
  packBlob,
  writeCaptures,
  writeOutcomes,
  type Blob,
  type Db,
  type NewCapture,
  type NewPage,
} from '@crosswire/store'
import { cleanUrl } from '@crosswire/text'
import { charsetOf, decodeBody, digestOf, guessContent, WebError } from '@crosswire/web'

/** A response as an archive keeps it; a revisit has a digest instead of bytes. */
export interface ArchivedResponse {
  url: string
  finalUrl: string
  date: Date
  status: number
  headers: readonly (readonly [name: string, value: string])[]
  body: Uint8Array | null
  /** `sha256:` and hexadecimal digits. */
  payloadDigest: string | null
}

export interface ArchivePorts {
  db: Db
  /** Whose page an address is; null where nobody's: it is passed over. */
  publisherOf: (url: string) => string | null
  now: () => Date
}

export type ArchivedOutcome =
  'captured' | 'known' | 'not-a-page' | 'nobody-s' | 'not-ok' | 'bytes-missing' | 'bad-encoding'

const MAX_BYTES = 16 * 1024 * 1024

/** Stores what an archive has of publishers' pages as captures, fetched when the archive says, for reading like any other. */
export async function takeArchived(
  responses: readonly ArchivedResponse[],
  { db, publisherOf, now }: ArchivePorts,
): Promise<ArchivedOutcome[]> {
  const outcomes: ArchivedOutcome[] = []
  const captures: NewCapture[] = []
  const pages: NewPage[] = []
  const blobs = new Map<string, Blob>()
  const revisits = responses.flatMap(({ body, payloadDigest }) =>
    body === null && payloadDigest !== null ? (toOurDigest(payloadDigest) ?? []) : [],
  )
  const stored = await findStoredDigests(db, revisits)
  for (const response of responses) {
    const url = cleanUrl(response.url)
    const publisherId = url === null ? null : publisherOf(url)
    if (url === null || publisherId === null) outcomes.push('nobody-s')
    else if (response.status !== 200) outcomes.push('not-ok')
    else {
      const bytes = await bytesOf(response, stored, blobs)
      if (typeof bytes === 'string') outcomes.push(bytes)
      else {
        const page = {
          id: pageId(publisherId, url),
          publisherId,
          url,
          host: new URL(url).host,
          entryId: null,
          hints: {},
        }
        pages.push(page)
        captures.push(toCapture(response, page, bytes))
        if (bytes.body !== null) blobs.set(bytes.digest, await packBlob(bytes.digest, bytes.body))
        outcomes.push('captured')
      }
    }
  }
  const known = await store(captures, pages, [...blobs.values()], db, now())
  let nth = 0
  return outcomes.map((outcome) => (outcome === 'captured' && known.has(captures[nth++]!.id) ? 'known' : outcome))
}

interface Bytes {
  digest: string
  size: number
  /** Null where they are in store already. */
  body: Uint8Array | null
}

async function bytesOf(
  { headers, body, payloadDigest }: ArchivedResponse,
  stored: ReadonlySet<string>,
  blobs: ReadonlyMap<string, Blob>,
): Promise<Bytes | ArchivedOutcome> {
  if (body === null) {
    const digest = payloadDigest === null ? null : toOurDigest(payloadDigest)
    const size = digest === null ? undefined : blobs.get(digest)?.size
    if (digest === null || (size === undefined && !stored.has(digest))) return 'bytes-missing'
    return { digest, size: size ?? 0, body: null }
  }
  const coding = headers.find(([name]) => name.toLowerCase() === 'content-encoding')?.[1]
  try {
    const decoded = await decodeBody(body, coding, MAX_BYTES)
    const { kind } = guessContent(decoded)
    if (kind !== 'html') return 'not-a-page'
    return { digest: digestOf(decoded), size: decoded.length, body: decoded }
  } catch (error) {
    if (error instanceof WebError) return 'bad-encoding'
    throw error
  }
}

function toCapture(response: ArchivedResponse, page: NewPage, { digest, size }: Bytes): NewCapture {
  const header = (name: string): string | null =>
    response.headers.find(([own]) => own.toLowerCase() === name)?.[1] ?? null
  const contentType = header('content-type')
  return {
    id: captureId(page.id, response.date.toISOString(), digest),
    pageId: page.id,
    publisherId: page.publisherId,
    url: page.url,
    finalUrl: response.finalUrl,
    fetchedAt: response.date,
    status: response.status,
    contentType,
    charset: charsetOf(contentType ?? undefined),
    etag: header('etag'),
    lastModified: header('last-modified'),
    headers: response.headers,
    size,
    digest,
  }
}

/** Gives the ids of captures that were there before. */
function store(
  captures: readonly NewCapture[],
  pages: readonly NewPage[],
  blobs: readonly Blob[],
  db: Db,
  now: Date,
): Promise<Set<string>> {
  return db.transaction(async (tx) => {
    const rows = await tx.query<{ id: string }>('SELECT id FROM capture WHERE id = ANY ($1::uuid[])', [
      captures.map(({ id }) => id),
    ])
    const known = new Set(rows.map(({ id }) => id))
    const fresh = captures.filter(({ id }) => !known.has(id))
    await notePages(tx, pages, now)
    await writeCaptures(tx, fresh, blobs, now)
    await writeOutcomes(
      tx,
      fresh.map(({ id, pageId: itemId, publisherId, url, fetchedAt }) => ({
        stage: 'pages',
        itemId,
        publisherId,
        url,
        outcome: 'captured-from-archive',
        detail: { capture: id, fetchedAt: fetchedAt.toISOString() },
        at: now,
      })),
    )
    return known
  })
}

/** `sha256:` and hexadecimal digits as RFC 9530 has it; null for digests of other kinds. */
function toOurDigest(digest: string): string | null {
  const hex = /^sha-?256:([0-9a-f]{64})$/i.exec(digest)?.[1]
  return hex === undefined ? null : `sha-256=:${Buffer.from(hex, 'hex').toString('base64')}:`
}
