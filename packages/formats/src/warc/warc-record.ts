import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'

/** The types of WARC 1.1 records that are written here. */
export type WarcType = 'warcinfo' | 'response' | 'revisit' | 'metadata'

export interface WarcRecord {
  type: WarcType
  /** A UUID. */
  id: string
  date: Date
  /** Further named fields, in order; those without a value are left out. */
  fields: readonly (readonly [name: string, value: string | null])[]
  contentType: string
  block: Uint8Array
}

/** One record as a gzip member of its own, so that readers can seek to it (WARC 1.1, annex D). */
export function packRecord(record: WarcRecord): Uint8Array {
  const fields: [string, string][] = [
    ['WARC-Type', record.type],
    ['WARC-Record-ID', `<urn:uuid:${record.id}>`],
    ['WARC-Date', record.date.toISOString()],
    ...record.fields
      .filter((field): field is readonly [string, string] => field[1] !== null)
      .map(([name, value]) => [name, value] as [string, string]),
    ['WARC-Block-Digest', digest(record.block)],
    ['Content-Type', record.contentType],
    ['Content-Length', String(record.block.length)],
  ]
  const head = `WARC/1.1\r\n${fields.map(([name, value]) => `${name}: ${oneLine(value)}\r\n`).join('')}\r\n`
  return gzipSync(Buffer.concat([Buffer.from(head, 'utf8'), record.block, Buffer.from('\r\n\r\n')]))
}

/** `sha256:` and hexadecimal digits. */
export function digest(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}

/** The id of a record that goes with another: the same input gives the same file. */
export function deriveId(kind: string, id: string): string {
  const hex = createHash('sha256').update(`${kind}\n${id}`).digest('hex')
  // The bits of a UUID of version 8, "custom" (RFC 9562).
  const variant = ((parseInt(hex[16]!, 16) & 0x3) | 0x8).toString(16)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** No value may begin a new line of its own. */
export function oneLine(value: string): string {
  return value.replace(/[\r\n\0]+/g, ' ')
}
