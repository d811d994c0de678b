import { pipeline, Readable, type Duplex } from 'node:stream'
import zlib from 'node:zlib'
import { WebError } from '../errors.ts'

/** A stream of zlib: what it has unpacked so far had this many bytes. */
export type Decoder = Duplex & { readonly bytesWritten: number }

// Node 22.15 and 23.8 brought zstd; the typings of Node 20 do not know it.
const zstd = (zlib as { createZstdDecompress?: () => Decoder }).createZstdDecompress

/** What we can unpack, for the Accept-Encoding header. */
export const ACCEPT_ENCODING = `gzip, deflate, br${zstd ? ', zstd' : ''}`

/** Bytes looked at before a decoder is chosen. */
const PEEK = 16

/** Codings that some servers name though they are none: charsets and words for "as it is". */
const NO_CODING = /^(identity|none|binary|[78]bit|utf-?8|iso-8859-\d+|windows-\d+|text\/\S+|)$/

/** The codings of a Content-Encoding header, outermost last; throws `bad-encoding` for one that nobody can undo here. */
export function parseContentCodings(header: string | undefined): string[] {
  const codings = (header ?? '').slice(0, 200).toLowerCase().split(',')
  const known = codings.map((coding) => coding.trim().replace(/^x-/, '')).filter((coding) => !NO_CODING.test(coding))
  for (const coding of known)
    if (!['gzip', 'deflate', 'br'].includes(coding) && !(coding === 'zstd' && zstd))
      throw new WebError('bad-encoding', `the body is packed as "${coding.slice(0, 40)}", which we did not ask for`)
  if (known.length > 3) throw new WebError('bad-encoding', `the body is packed ${known.length} times`)
  return known
}

/**
 * Undoes one coding. Raw deflate is told from zlib by its first bytes, and a body that is plainly text though it is
 * called gzip or deflate passes as it is, with a note: both are common mistakes of servers. The decoder is added to
 * `decoders`.
 */
export async function* undoCoding(
  coding: string,
  source: AsyncIterable<Uint8Array>,
  notes: Set<string>,
  decoders: Decoder[],
): AsyncGenerator<Uint8Array> {
  const chunks = source[Symbol.asyncIterator]()
  const head: Uint8Array[] = []
  let size = 0
  while (size < PEEK) {
    const next = await chunks.next()
    if (next.done) break
    head.push(next.value)
    size += next.value.length
  }
  const start = Buffer.concat(head)
  if (start.length === 0) return
  const rest = prepend(start, chunks)
  if ((coding === 'gzip' || coding === 'deflate') && isText(start.subarray(0, PEEK))) {
    notes.add('encoding-absent')
    yield* rest
    return
  }
  const decoder = createDecoder(coding, start)
  decoders.push(decoder)
  pipeline(Readable.from(rest, { objectMode: false }), decoder, () => undefined)
  yield* decoder as AsyncIterable<Uint8Array>
}

async function* prepend(start: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield start
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}

function createDecoder(coding: string, start: Uint8Array): Decoder {
  if (coding === 'gzip') return zlib.createGunzip()
  if (coding === 'br') return zlib.createBrotliDecompress()
  if (coding === 'zstd' && zstd) return zstd()
  const zlibHeader = (start[0]! & 0x0f) === 8 && start.length > 1 && ((start[0]! << 8) | start[1]!) % 31 === 0
  return zlibHeader ? zlib.createInflate() : zlib.createInflateRaw()
}

/** Only printable ASCII and white space after an optional byte order mark: packed data does not begin so. */
function isText(start: Uint8Array): boolean {
  const from = start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf ? 3 : 0
  return (
    start.length >= 8 &&
    start.subarray(from).every((byte) => (byte >= 0x20 && byte < 0x7f) || (byte >= 9 && byte <= 13))
  )
}
