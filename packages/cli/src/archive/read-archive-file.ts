import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { readWarc, type WarcEntry } from '@crosswire/formats'
import { takeArchived, type ArchivedOutcome, type ArchivedResponse } from '@crosswire/page-fetcher'
import type { Db } from '@crosswire/store'
import { UsageError } from '../errors.ts'

/** Responses stored in one transaction. */
const BATCH = 50

export interface ArchiveWishes {
  path: string
  since: Date | undefined
  until: Date | undefined
  publisherOf: (url: string) => string | null
  /** When captures are opened for reading. */
  now: () => Date
}

/** Stores what a WARC file has of publishers' pages, and counts what became of its responses. */
export async function readArchiveFile(
  { path, since, until, publisherOf, now }: ArchiveWishes,
  db: Db,
  signal: AbortSignal,
): Promise<Map<ArchivedOutcome, number>> {
  const counts = new Map<ArchivedOutcome, number>()
  const ports = { db, publisherOf, now }
  let batch: ArchivedResponse[] = []
  const flush = async (): Promise<void> => {
    for (const outcome of await takeArchived(batch, ports)) counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
    batch = []
  }
  for await (const entry of readWarc(openFile(path))) {
    if (signal.aborted) break
    if ((since && entry.date < since) || (until && entry.date >= until)) continue
    batch.push(toResponse(entry))
    if (batch.length >= BATCH) await flush()
  }
  await flush()
  return counts
}

const toResponse = (entry: WarcEntry): ArchivedResponse => ({
  ...entry,
  body: entry.kind === 'response' ? entry.body : null,
  payloadDigest: entry.kind === 'revisit' ? entry.payloadDigest : null,
})

/** The file unpacked; each record may be a gzip member of its own. */
async function* openFile(path: string): AsyncGenerator<Uint8Array> {
  const file = createReadStream(path)
  const source = path.endsWith('.gz') ? file.pipe(createGunzip()) : file
  file.on('error', (error) => source.destroy(error))
  try {
    yield* source as AsyncIterable<Uint8Array>
  } catch (error) {
    throw new UsageError(`${path} cannot be read: ${(error as Error).message}`)
  }
}
