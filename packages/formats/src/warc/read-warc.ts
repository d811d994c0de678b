/** A response that a WARC file holds. */
export interface WarcResponse {
  kind: 'response'
  /** As it was asked, where a metadata record of the file says so; else its target. */
  url: string
  /** The record's target: the address that answered. */
  finalUrl: string
  date: Date
  status: number
  /** In order; bytes as Latin-1. Names under which the wire's own headers were put aside are left out. */
  headers: [name: string, value: string][]
  /** As it was on the wire, chunks undone; its content coding is the headers' business. */
  body: Uint8Array
}

/** The same bytes as before: only its head is in the file. */
export interface WarcRevisit extends Omit<WarcResponse, 'kind' | 'body'> {
  kind: 'revisit'
  /** `sha256:` and hexadecimal digits, or whatever the file's maker uses. */
  payloadDigest: string | null
}

export type WarcEntry = WarcResponse | WarcRevisit

export interface ReadWarcOptions {
  /** A larger record is passed over. Default 16 MiB. */
  maxBytes?: number
}

/** A file that is no WARC, or is broken off in a way that nothing after it can be read. */
export class WarcError extends Error {
  override name = 'WarcError'
  readonly code = 'bad-warc'
  readonly next = 'permanent'
  readonly action = 'Give a WARC file, .warc or .warc.gz; one that was cut off is read up to there.'
}

const MAX_HEAD = 64 * 1024
const MAX_BYTES = 16 * 1024 * 1024

/** Reads the HTTP responses of a WARC 1.0 or 1.1 file, unpacked, one at a time: memory holds one record. */
export async function* readWarc(
  source: AsyncIterable<Uint8Array>,
  { maxBytes = MAX_BYTES }: ReadWarcOptions = {},
): AsyncGenerator<WarcEntry> {
  const bytes = new Cursor(source)
  // Held back until the next record: that one may say how it was asked for.
  let held: (WarcEntry & { id: string }) | null = null
  for (;;) {
    const head = await bytes.readUntil('\r\n\r\n', MAX_HEAD)
    if (head === null) break
    const fields = readFields(head)
    const length = Number(fields.get('content-length'))
    if (!/^\s*WARC\/1\.[01]/.test(head) || !Number.isSafeInteger(length) || length < 0)
      throw new WarcError(`not a WARC record: "${head.slice(0, 80).trim()}"`)
    const type = fields.get('warc-type')
    const wanted = type === 'response' || type === 'revisit' || type === 'metadata'
    const block: Buffer | null = wanted && length <= maxBytes ? await bytes.read(length) : await bytes.skip(length)
    if (type === 'metadata' && block && held && fields.get('warc-concurrent-to') === held.id) {
      const via = /^via:\s*(\S+)/im.exec(block.toString('utf8'))?.[1]
      if (via !== undefined) held.url = via
      continue
    }
    if (held) yield withoutId(held)
    held = block && (type === 'response' || type === 'revisit') ? toEntry(type, fields, block) : null
  }
  if (held) yield withoutId(held)
}

function withoutId({ id: _, ...entry }: WarcEntry & { id: string }): WarcEntry {
  return entry
}

function toEntry(
  type: 'response' | 'revisit',
  fields: ReadonlyMap<string, string>,
  block: Buffer,
): (WarcEntry & { id: string }) | null {
  const target = fields.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? ''
  const date = new Date(fields.get('warc-date') ?? '')
  const end = block.indexOf('\r\n\r\n')
  const head = block.subarray(0, end < 0 ? block.length : end).toString('latin1')
  const status = /^HTTP\/\d(?:\.\d)?\s+(\d{3})/.exec(head)?.[1]
  if (!/^https?:/.test(target) || Number.isNaN(date.getTime()) || status === undefined) return null
  const headers = head
    .split('\r\n')
    .slice(1)
    .map((line): [string, string] => [line.split(':', 1)[0]!.trim(), line.slice(line.indexOf(':') + 1).trim()])
    .filter(([name]) => name !== '' && !/^x-archive-orig-/i.test(name))
  const common = {
    id: fields.get('warc-record-id') ?? '',
    url: target,
    finalUrl: target,
    date,
    status: Number(status),
    headers,
  }
  if (type === 'revisit')
    return { kind: 'revisit', ...common, payloadDigest: fields.get('warc-payload-digest') ?? null }
  const body = end < 0 ? Buffer.alloc(0) : block.subarray(end + 4)
  const isChunked = headers.some(([name, value]) => /^transfer-encoding$/i.test(name) && /chunked/i.test(value))
  return { kind: 'response', ...common, body: isChunked ? joinChunks(body) : body }
}

/** Undoes chunked transfer; a body that is not chunked although its head says so stays, as many archives keep it. */
function joinChunks(body: Buffer): Buffer {
  const chunks: Buffer[] = []
  for (let at = 0; at < body.length;) {
    const end = body.indexOf('\r\n', at)
    const size =
      end < 0 ? NaN : parseInt(/^[0-9a-f]{1,8}(?=[;\s]|$)/i.exec(body.toString('latin1', at, end))?.[0] ?? '', 16)
    if (Number.isNaN(size)) return chunks.length === 0 ? body : Buffer.concat(chunks)
    if (size === 0) break
    chunks.push(body.subarray(end + 2, end + 2 + size))
    at = end + 2 + size + 2
  }
  return Buffer.concat(chunks)
}

/** Named fields, their names in lower case; the first of a name counts. */
function readFields(head: string): Map<string, string> {
  const fields = new Map<string, string>()
  for (const line of head.replace(/\r\n[ \t]+/g, ' ').split('\r\n')) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).trim().toLowerCase()
    if (colon > 0 && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim())
  }
  return fields
}

/** Reads pieces of a stream to the lengths that are wanted. */
class Cursor {
  readonly #source: AsyncIterator<Uint8Array>
  #held: Buffer = Buffer.alloc(0)

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]()
  }

  async #more(): Promise<boolean> {
    const next = await this.#source.next()
    if (next.done) return false
    this.#held = this.#held.length === 0 ? Buffer.from(next.value) : Buffer.concat([this.#held, next.value])
    return true
  }

  /** The text before a mark, past the mark and the line ends before the text; null at the end of the stream. */
  async readUntil(mark: string, most: number): Promise<string | null> {
    for (;;) {
      let start = 0
      while (this.#held[start] === 13 || this.#held[start] === 10) start++
      const end = this.#held.indexOf(mark, start)
      if (end >= 0) {
        const text = this.#held.toString('utf8', start, end)
        this.#held = this.#held.subarray(end + mark.length)
        return text
      }
      if (this.#held.length - start > most) throw new WarcError(`no WARC record begins here: "${this.#peek(start)}"`)
      if (await this.#more()) continue
      if (this.#held.length > start) throw new WarcError(`the file ends inside a record: "${this.#peek(start)}"`)
      return null
    }
  }

  #peek(start: number): string {
    return this.#held.toString('latin1', start, start + 80).replace(/[^\x20-\x7e]/g, '.')
  }

  async read(length: number): Promise<Buffer> {
    const pieces: Uint8Array[] = [this.#held]
    for (let size = this.#held.length; size < length;) {
      const next = await this.#source.next()
      if (next.done) throw new WarcError('the file ends inside a record')
      pieces.push(next.value)
      size += next.value.length
    }
    const all = pieces.length === 1 ? this.#held : Buffer.concat(pieces)
    this.#held = all.subarray(length)
    return all.subarray(0, length)
  }

  async skip(length: number): Promise<null> {
    for (let left = length; left > 0;) {
      const step = Math.min(left, this.#held.length)
      this.#held = this.#held.subarray(step)
      left -= step
      if (left > 0 && !(await this.#more())) throw new WarcError('the file ends inside a record')
    }
    return null
  }
}
