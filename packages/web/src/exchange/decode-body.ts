import { parseContentCodings } from './content-coding.ts'
import { readBody } from './read-body.ts'

/** Undoes the content coding of a body at hand, as an archive keeps it; rejects like `fetch` does. */
export async function decodeBody(
  body: Uint8Array,
  contentEncoding: string | undefined,
  maxBytes: number,
): Promise<Uint8Array> {
  const codings = parseContentCodings(contentEncoding)
  if (codings.length === 0) return body
  const pieces = async function* () {
    for (let at = 0; at < body.length; at += 65_536) yield Promise.resolve(body.subarray(at, at + 65_536))
  }
  return (await readBody(pieces(), codings, { maxBytes, cut: false, announced: null }, new Set())).bytes
}
