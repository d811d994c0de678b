import type { Capture } from '@crosswire/record'
import { deriveId, digest, oneLine, packRecord } from './warc-record.ts'

/** A capture with what a WARC file needs beside it. */
export interface WarcCapture {
  capture: Capture
  /** As received, in order; bytes as Latin-1. */
  headers: readonly (readonly [name: string, value: string])[]
  /** Decoded of its content coding, as captures are kept. */
  body: Uint8Array
  /** The reason phrase. Default empty. */
  statusText?: string
  /** The address that was connected to. Default unknown. */
  remoteAddress?: string | null
}

export interface WarcInfo {
  /** Names the file and its warcinfo record. */
  id: string
  date: Date
  /** `Crosswire/0.1`. */
  software: string
  /** Who ran it, with an address to write to. */
  operator?: string
  description?: string
}

/** Headers that speak of the message on the wire, which is not kept. */
const OF_THE_WIRE = new Set(['content-encoding', 'transfer-encoding', 'content-length', 'connection', 'keep-alive'])

/**
 * Captures as a WARC 1.1 file, every piece a gzip member with one record or two: a warcinfo record, then for each
 * capture a response, or a revisit record where the same bytes stand in the file already. Nothing is held but digests.
 */
export async function* writeWarc(
  info: WarcInfo,
  captures: AsyncIterable<WarcCapture> | Iterable<WarcCapture>,
): AsyncGenerator<Uint8Array> {
  yield packInfo(info)
  const seen = new Map<string, { url: string; date: string; id: string }>()
  for await (const one of captures) {
    const { capture } = one
    const payload = digest(one.body)
    const earlier = one.body.length > 0 ? seen.get(payload) : undefined
    yield earlier ? packRevisit(one, payload, info, earlier) : packResponse(one, payload, info)
    if (!earlier && one.body.length > 0)
      seen.set(payload, { url: capture.finalUrl, date: capture.fetchedAt, id: capture.id })
    if (capture.url !== capture.finalUrl) yield packVia(one, info)
  }
}

function packInfo(info: WarcInfo): Uint8Array {
  const lines = [
    ['software', info.software],
    ['format', 'WARC File Format 1.1'],
    ['conformsTo', 'https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/'],
    ['operator', info.operator],
    ['description', info.description],
  ] as const
  const text = lines
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${oneLine(value)}\r\n`]))
    .join('')
  return packRecord({
    type: 'warcinfo',
    id: info.id,
    date: info.date,
    fields: [['WARC-Filename', `${info.id}.warc.gz`]],
    contentType: 'application/warc-fields',
    block: Buffer.from(text, 'utf8'),
  })
}

function packResponse(one: WarcCapture, payload: string, info: WarcInfo): Uint8Array {
  return packRecord({
    type: 'response',
    id: one.capture.id,
    date: new Date(one.capture.fetchedAt),
    fields: [...commonFields(one, info), ['WARC-Payload-Digest', payload]],
    contentType: 'application/http;msgtype=response',
    block: Buffer.concat([writeHead(one), one.body]),
  })
}

/** The same bytes as an earlier record of the file: the head only (WARC 1.1 section 6.7.2). */
function packRevisit(
  one: WarcCapture,
  payload: string,
  info: WarcInfo,
  earlier: { url: string; date: string; id: string },
): Uint8Array {
  return packRecord({
    type: 'revisit',
    id: one.capture.id,
    date: new Date(one.capture.fetchedAt),
    fields: [
      ...commonFields(one, info),
      ['WARC-Payload-Digest', payload],
      ['WARC-Profile', 'http://netpreserve.org/warc/1.1/revisit/identical-payload-digest'],
      ['WARC-Refers-To', `<urn:uuid:${earlier.id}>`],
      ['WARC-Refers-To-Target-URI', earlier.url],
      ['WARC-Refers-To-Date', new Date(earlier.date).toISOString()],
    ],
    contentType: 'application/http;msgtype=response',
    block: writeHead(one),
  })
}

/** The address that was asked, where redirects led away from it. */
function packVia(one: WarcCapture, info: WarcInfo): Uint8Array {
  return packRecord({
    type: 'metadata',
    id: deriveId('via', one.capture.id),
    date: new Date(one.capture.fetchedAt),
    fields: [
      ['WARC-Target-URI', one.capture.finalUrl],
      ['WARC-Warcinfo-ID', `<urn:uuid:${info.id}>`],
      ['WARC-Concurrent-To', `<urn:uuid:${one.capture.id}>`],
    ],
    contentType: 'application/warc-fields',
    block: Buffer.from(`via: ${oneLine(one.capture.url)}\r\n`, 'utf8'),
  })
}

function commonFields(one: WarcCapture, info: WarcInfo): (readonly [string, string | null])[] {
  return [
    ['WARC-Target-URI', one.capture.finalUrl],
    ['WARC-IP-Address', one.remoteAddress ?? null],
    ['WARC-Warcinfo-ID', `<urn:uuid:${info.id}>`],
  ]
}

/** The head as received, save that it now speaks of the decoded body; what it said of the wire stays under another name. */
function writeHead(one: WarcCapture): Buffer {
  const lines = one.headers.map(([name, value]) => {
    const shown = OF_THE_WIRE.has(name.toLowerCase()) ? `X-Archive-Orig-${name}` : name
    return `${oneLine(shown)}: ${oneLine(value)}\r\n`
  })
  const status = `HTTP/1.1 ${one.capture.status} ${oneLine(one.statusText ?? '')}`.trimEnd()
  return Buffer.from(`${status}\r\n${lines.join('')}Content-Length: ${one.body.length}\r\n\r\n`, 'latin1')
}
