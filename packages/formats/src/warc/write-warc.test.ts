import type { Capture } from '@crosswire/record'
import { expect, test } from 'vitest'
import { WARCParser } from 'warcio'
import { writeWarc, type WarcCapture, type WarcInfo } from './write-warc.ts'

const INFO: WarcInfo = {
  id: '5c2c1f6e-5df0-4c8e-9d57-0f5a6d7f8a01',
  date: new Date('2026-01-07T12:00:00Z'),
  software: 'Crosswire/0.1',
  operator: 'news@example.org',
}

function capture(
  nth: number,
  body: string | Uint8Array,
  more: Partial<Capture> = {},
  headers: [string, string][] = [],
): WarcCapture {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body
  return {
    capture: {
      id: `00000000-0000-4000-8000-00000000000${nth}`,
      url: `https://news.example/${nth}`,
      finalUrl: `https://news.example/${nth}`,
      fetchedAt: `2026-01-07T12:00:0${nth}.250Z`,
      status: 200,
      contentType: 'text/html; charset=utf-8',
      charset: 'utf-8',
      etag: null,
      lastModified: null,
      bytes: bytes.length,
      digest: 'sha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:',
      archive: null,
      ...more,
    },
    headers: [['Content-Type', 'text/html; charset=utf-8'], ...headers],
    body: bytes,
    statusText: 'OK',
    remoteAddress: '192.0.2.7',
  }
}

/** Reads a file back with a WARC library. */
async function readBack(captures: WarcCapture[]) {
  const pieces: Uint8Array[] = []
  for await (const piece of writeWarc(INFO, captures)) pieces.push(piece)
  const file = Buffer.concat(pieces)
  const records = []
  for await (const record of new WARCParser([file])) {
    const body = Buffer.from(await record.readFully(false))
    const block = Buffer.from(record.payload ?? body)
    records.push({
      type: record.warcType,
      target: record.warcTargetURI,
      date: record.warcDate,
      fields: record.warcHeaders.headers as Map<string, string>,
      status: record.httpHeaders?.statusCode ?? null,
      http: record.httpHeaders ? (record.httpHeaders.headers as Map<string, string>) : null,
      body: block,
    })
  }
  return { records, pieces }
}

test('a WARC library reads back what was captured', async () => {
  const cyrillic = Buffer.from([0xcd, 0xee, 0xe2, 0xee, 0xf1, 0xf2, 0xe8, 0, 0xff])
  const { records } = await readBack([
    capture(1, '<p>First</p>'),
    capture(2, cyrillic, { status: 404 }, [['X-Odd', 'caf\u00e9']]),
  ])
  expect(records.map((record) => [record.type, record.target, record.status])).toEqual([
    ['warcinfo', null, null],
    ['response', 'https://news.example/1', 200],
    ['response', 'https://news.example/2', 404],
  ])
  expect(records[1]!.body.toString()).toBe('<p>First</p>')
  expect(records[2]!.body.equals(cyrillic)).toBe(true)
  expect(records[1]!.date).toBe('2026-01-07T12:00:01.250Z')
  expect(records[1]!.fields.get('WARC-IP-Address')).toBe('192.0.2.7')
  expect(records[0]!.body.toString()).toContain('software: Crosswire/0.1\r\n')
})

test('the head speaks of the decoded body and keeps what was said of the wire under another name', async () => {
  const wire: [string, string][] = [
    ['Content-Encoding', 'gzip'],
    ['Transfer-Encoding', 'chunked'],
    ['Content-Length', '7'],
  ]
  const { records } = await readBack([capture(1, 'decoded', {}, wire)])
  const http = records[1]!.http!
  expect(http.get('Content-Length') ?? http.get('content-length')).toBe('7')
  expect([...http.keys()].map((name) => name.toLowerCase()).sort()).toEqual([
    ...['content-length', 'content-type', 'x-archive-orig-content-encoding'],
    ...['x-archive-orig-content-length', 'x-archive-orig-transfer-encoding'],
  ])
})

test('the same bytes are written once and referred to afterwards', async () => {
  const { records } = await readBack([capture(1, 'same'), capture(2, 'same'), capture(3, ''), capture(4, '')])
  expect(records.map((record) => record.type)).toEqual(['warcinfo', 'response', 'revisit', 'response', 'response'])
  const revisit = records[2]!.fields
  expect(revisit.get('WARC-Refers-To-Target-URI')).toBe('https://news.example/1')
  expect(revisit.get('WARC-Refers-To-Date')).toBe('2026-01-07T12:00:01.250Z')
  expect(revisit.get('WARC-Payload-Digest')).toBe(records[1]!.fields.get('WARC-Payload-Digest'))
})

test('a redirected capture keeps the address that was asked', async () => {
  const { records } = await readBack([capture(1, 'x', { url: 'https://old.example/a' })])
  expect([records[2]!.type, records[2]!.body.toString()]).toEqual(['metadata', 'via: https://old.example/a\r\n'])
})

test('no header begins a line of its own, and the same captures give the same file', async () => {
  const nasty = capture(1, 'x', {}, [['X-A', 'a\r\nX-B: b']])
  const { records, pieces } = await readBack([nasty])
  expect([...records[1]!.http!.keys()].map((name) => name.toLowerCase())).not.toContain('x-b')
  expect(Buffer.concat((await readBack([nasty])).pieces).equals(Buffer.concat(pieces))).toBe(true)
})
