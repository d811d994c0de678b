import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readWarc, WarcError, type WarcEntry } from './read-warc.ts'
import { writeWarc, type WarcCapture } from './write-warc.ts'

async function readAll(bytes: Uint8Array, pieceSize = 7): Promise<WarcEntry[]> {
  const pieces = async function* () {
    for (let at = 0; at < bytes.length; at += pieceSize) yield Promise.resolve(bytes.subarray(at, at + pieceSize))
  }
  const entries: WarcEntry[] = []
  for await (const entry of readWarc(pieces())) entries.push(entry)
  return entries
}

function record(type: string, fields: Record<string, string>, block: string): string {
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`)
  return `WARC/1.0\r\nWARC-Type: ${type}\r\n${lines.join('')}Content-Length: ${Buffer.byteLength(block)}\r\n\r\n${block}\r\n\r\n`
}

const TARGET = { 'WARC-Target-URI': 'https://news.example/a', 'WARC-Date': '2025-11-21T12:00:00Z' }

describe('readWarc', () => {
  it('reads back what writeWarc wrote, revisits and asked addresses included', async () => {
    const capture = (n: number, url: string, body: string): WarcCapture => ({
      capture: {
        id: `00000000-0000-4000-8000-00000000000${n}`,
        url,
        finalUrl: `https://news.example/${n}`,
        fetchedAt: `2025-11-21T12:00:0${n}.000Z`,
        status: 200,
        contentType: 'text/html',
        charset: null,
        etag: null,
        lastModified: null,
        bytes: body.length,
        digest: 'sha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:',
        archive: null,
      },
      headers: [
        ['Content-Type', 'text/html'],
        ['Content-Encoding', 'gzip'],
      ],
      body: Buffer.from(body),
    })
    const info = { id: '5c2c1f6e-5df0-4c8e-9d57-0f5a6d7f8a01', date: new Date(), software: 'test' }
    const parts: Uint8Array[] = []
    const captures = [
      capture(1, 'https://old.example/1', '<p>one</p>'),
      capture(2, 'https://news.example/2', '<p>one</p>'),
    ]
    for await (const part of writeWarc(info, captures)) parts.push(gunzipSync(part))
    const entries = await readAll(Buffer.concat(parts))
    expect(entries.map(({ kind, url, finalUrl, status }) => [kind, url, finalUrl, status])).toEqual([
      ['response', 'https://old.example/1', 'https://news.example/1', 200],
      ['revisit', 'https://news.example/2', 'https://news.example/2', 200],
    ])
    const [first, second] = entries as [WarcEntry, WarcEntry]
    expect(first.kind === 'response' && Buffer.from(first.body).toString()).toBe('<p>one</p>')
    expect(first.headers.map(([name]) => name)).toEqual(['Content-Type', 'Content-Length'])
    expect(second.kind === 'revisit' && second.payloadDigest).toMatch(/^sha256:[0-9a-f]{64}$/)
  })

  it('undoes chunks, and leaves a body alone that an archive has unchunked already', async () => {
    const head = 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n'
    const file =
      record('response', TARGET, `${head}4\r\nWiki\r\n5;x=y\r\npedia\r\n0\r\n\r\n`) +
      record('response', TARGET, `${head}<p>plain</p>`)
    const bodies = (await readAll(Buffer.from(file))).map(
      (entry) => entry.kind === 'response' && Buffer.from(entry.body).toString(),
    )
    expect(bodies).toEqual(['Wikipedia', '<p>plain</p>'])
  })

  it('passes over requests, DNS answers and records that are too large', async () => {
    const file =
      record('warcinfo', {}, 'software: x\r\n') +
      record('request', TARGET, 'GET /a HTTP/1.1\r\n\r\n') +
      record('response', { ...TARGET, 'WARC-Target-URI': 'dns:news.example' }, '20251121 news.example. A 192.0.2.1') +
      record('response', TARGET, 'HTTP/1.1 404 Not Found\r\n\r\nnot here')
    expect((await readAll(Buffer.from(file), 1000)).map(({ status }) => status)).toEqual([404])
    const large: WarcEntry[] = []
    const source = (async function* () {
      yield Promise.resolve(Buffer.from(file))
    })()
    for await (const entry of readWarc(source, { maxBytes: 10 })) large.push(entry)
    expect(large).toEqual([])
  })

  it('says where a file is no WARC, or ends too early', async () => {
    await expect(readAll(Buffer.from('<html>hello</html>\r\n\r\n'))).rejects.toThrow(WarcError)
    await expect(
      readAll(Buffer.from(record('response', TARGET, 'HTTP/1.1 200 OK\r\n\r\nhello').slice(0, -12))),
    ).rejects.toThrow('ends inside a record')
  })
})
