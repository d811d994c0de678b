import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { writeWarc, type WarcCapture } from '@crosswire/formats'
import { eachCapture, type CaptureFilter, type Db, type StoredCapture } from '@crosswire/store'

/** Writes captures as a WARC 1.1 file, or to stdout where the path is `-`. A file stands under its name once it is whole. */
export async function writeArchiveFile(path: string, filter: CaptureFilter, db: Db, software: string): Promise<number> {
  let captures = 0
  const counted = async function* (): AsyncGenerator<WarcCapture> {
    for await (const stored of eachCapture(db, filter)) {
      captures++
      yield toWarc(stored)
    }
  }
  const info = { id: randomUUID(), date: new Date(), software }
  const pieces = Readable.from(writeWarc(info, counted()))
  if (path === '-') {
    await pipeline(pieces, process.stdout, { end: false })
    return captures
  }
  const part = `${path}.part`
  try {
    await pipeline(pieces, createWriteStream(part))
    await rename(part, path)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
  return captures
}

function toWarc({ bytes, headers, fetchedAt, ...capture }: StoredCapture): WarcCapture {
  return {
    capture: { ...capture, fetchedAt: fetchedAt.toISOString(), bytes: bytes.length, archive: null },
    headers,
    body: bytes,
  }
}
