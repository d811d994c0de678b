import { WebError } from '../errors.ts'
import { undoCoding, type Decoder } from './content-coding.ts'

/** A body that unpacks to more than this many times its size, past the limit, is no document: HTML reaches 20. */
const BOMB_RATIO = 100

export interface BodyLimits {
  /** Decoded; the body on the wire may not be larger either. */
  maxBytes: number
  /** Stop at the limit and keep what is there, with the note `body-cut`. */
  cut: boolean
  /** As the Content-Length header announces it; null where it does not. */
  announced: number | null
}

export interface ReadBody {
  bytes: Uint8Array
  wireBytes: number
}

/**
 * Reads a body to its end, undoing its codings, and stops it at the limit: memory never holds more than twice that.
 * Throws `body-too-large`, `decompression-bomb`, `truncated-body`, `bad-encoding`, or what the connection threw.
 */
export async function readBody(
  source: AsyncIterable<Uint8Array>,
  codings: readonly string[],
  limits: BodyLimits,
  notes: Set<string>,
): Promise<ReadBody> {
  if (!limits.cut && (limits.announced ?? 0) > limits.maxBytes) throw tooLarge(limits.maxBytes, limits.announced)
  const wire = { bytes: 0 }
  const decoders: Decoder[] = []
  let stream: AsyncIterable<Uint8Array> = countWire(source, wire, limits)
  for (const coding of codings.toReversed()) stream = undoCoding(coding, stream, notes, decoders)
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of stream) {
      size += chunk.length
      if (size > limits.maxBytes && limits.cut) {
        notes.add('body-cut')
        chunks.push(chunk.subarray(0, chunk.length - (size - limits.maxBytes)))
        size = limits.maxBytes
        break
      }
      if (size > limits.maxBytes) throw nameOverflow(size, decoders, limits.maxBytes)
      chunks.push(chunk)
    }
  } catch (error) {
    throw nameDecodingFailure(error, codings)
  }
  return { bytes: Buffer.concat(chunks, size), wireBytes: wire.bytes }
}

async function* countWire(
  source: AsyncIterable<Uint8Array>,
  wire: { bytes: number },
  limits: BodyLimits,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    wire.bytes += chunk.length
    if (!limits.cut && wire.bytes > limits.maxBytes) throw tooLarge(limits.maxBytes)
    yield chunk
  }
}

function tooLarge(maxBytes: number, announced?: number | null): WebError {
  const what = announced ? `the body has ${announced} bytes` : 'the body is longer than allowed'
  return new WebError('body-too-large', `${what}; ${maxBytes} are allowed`)
}

/** What a decoder was given and has not unpacked yet does not count: a bomb fits into one packet. */
function nameOverflow(size: number, decoders: readonly Decoder[], maxBytes: number): WebError {
  const unpacked = Math.min(...decoders.map((decoder) => decoder.bytesWritten))
  return decoders.length > 0 && size > unpacked * BOMB_RATIO
    ? new WebError('decompression-bomb', `${unpacked} bytes unpack to more than ${size}`)
    : tooLarge(maxBytes)
}

function nameDecodingFailure(error: unknown, codings: readonly string[]): unknown {
  if (error instanceof WebError || !(error instanceof Error) || !('code' in error)) return error
  const code = String(error.code)
  if (code === 'Z_BUF_ERROR' || error.message === 'unexpected end of file')
    return new WebError('truncated-body', `the body ends before its ${codings.join(', ')} coding does`, {
      cause: error,
    })
  if (/^Z_|^ERR_(BROTLI|_ERROR_FORMAT|ZSTD|ZLIB)|^ERR_PADDING|ZSTD_error/.test(code) || code.includes('BROTLI'))
    return new WebError('bad-encoding', `the body is not ${codings.join(', ')}: ${error.message}`, { cause: error })
  return error
}
