import { WebError } from '../errors.ts'
import { readBody } from './read-body.ts'

/**
 * Unpacks a body that is itself a gzip file, as `sitemap.xml.gz` is and as servers send that pack twice. One that cannot
 * be unpacked stays as it is; one that grows past the limit throws like any other body.
 */
export async function openGzipFile(bytes: Uint8Array, maxBytes: number, notes: Set<string>): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  try {
    const opened = await readBody(pieces(bytes), ['gzip'], { maxBytes, cut: false, announced: null }, notes)
    notes.add('gzip-file')
    return opened.bytes
  } catch (error) {
    if (error instanceof WebError && (error.code === 'body-too-large' || error.code === 'decompression-bomb'))
      throw error
    return bytes
  }
}

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536)
}
