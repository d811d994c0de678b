import zlib from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { WebError } from '../errors.ts'
import { ACCEPT_ENCODING, parseContentCodings } from './content-coding.ts'
import { readBody } from './read-body.ts'

const LIMITS = { maxBytes: 100_000, cut: false, announced: null }

async function* pieces(bytes: Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function decode(bytes: Uint8Array, coding: string): Promise<string> {
  const notes = new Set<string>()
  try {
    const read = await readBody(pieces(bytes), parseContentCodings(coding), LIMITS, notes)
    return [Buffer.from(read.bytes).toString(), ...notes].join(' ')
  } catch (error) {
    return error instanceof WebError ? error.code : String(error)
  }
}

const TEXT = 'A ministry said that the port will reopen on Friday.'

test('every coding that a server may use is undone, one over another too', async () => {
  expect(await decode(zlib.gzipSync(TEXT), 'gzip')).toBe(TEXT)
  expect(await decode(zlib.gzipSync(TEXT), 'X-GZIP')).toBe(TEXT)
  expect(await decode(zlib.deflateSync(TEXT), 'deflate')).toBe(TEXT)
  expect(await decode(zlib.deflateRawSync(TEXT), 'deflate')).toBe(TEXT)
  expect(await decode(zlib.brotliCompressSync(TEXT), 'br')).toBe(TEXT)
  expect(await decode(zlib.gzipSync(zlib.deflateSync(TEXT)), 'deflate, gzip')).toBe(TEXT)
  expect(await decode(Buffer.concat([zlib.gzipSync('A ministry '), zlib.gzipSync('said.')]), 'gzip')).toBe(
    'A ministry said.',
  )
})

test('zstd is asked for and undone where the runtime can', async () => {
  const frame = Buffer.from('28b52ffd2005290000' + Buffer.from('hello').toString('hex'), 'hex')
  const can = 'createZstdDecompress' in zlib
  expect(ACCEPT_ENCODING).toBe(can ? 'gzip, deflate, br, zstd' : 'gzip, deflate, br')
  expect(await decode(frame, 'zstd')).toBe(can ? 'hello' : 'bad-encoding')
})

test('zstd that is cut short is told from text where the runtime can', async () => {
  const frame = Buffer.from('28b52ffd2005290000' + Buffer.from('hel').toString('hex'), 'hex')
  expect(await decode(frame, 'zstd')).toBe('createZstdDecompress' in zlib ? 'truncated-body' : 'bad-encoding')
})

test('a coding that is not there, or is none, does no harm', async () => {
  expect(await decode(Buffer.from(TEXT), 'gzip')).toBe(`${TEXT} encoding-absent`)
  expect(await decode(Buffer.from(TEXT), 'deflate')).toBe(`${TEXT} encoding-absent`)
  for (const none of ['identity', 'none', 'utf-8', 'text/html', '', 'binary'])
    expect(await decode(Buffer.from(TEXT), none)).toBe(TEXT)
  expect(await decode(new Uint8Array(), 'gzip')).toBe('')
})

test.each(['gzip', 'deflate', 'br'] as const)('%s that is cut short or broken is told from text', async (coding) => {
  const packed = { gzip: zlib.gzipSync, deflate: zlib.deflateSync, br: zlib.brotliCompressSync }[coding](TEXT.repeat(9))
  expect(await decode(packed.subarray(0, packed.length - 12), coding)).toBe('truncated-body')
  expect(await decode(Buffer.from('00ff00ff00ff00ff00ff00ff00ff00ff00ff', 'hex'), coding)).toMatch(
    /^(bad-encoding|truncated-body)$/,
  )
})

test('too many layers are refused', () => {
  expect(() => parseContentCodings('gzip, gzip, gzip, gzip')).toThrow('packed 4 times')
  expect(() => parseContentCodings('compress')).toThrow('which we did not ask for')
})

test('a body is never longer than allowed, however it is packed', async () => {
  const body = fc.uint8Array({ maxLength: 3000 })
  const limit = fc.integer({ min: 1, max: 3000 })
  await fc.assert(
    fc.asyncProperty(body, limit, fc.boolean(), fc.boolean(), async (bytes, maxBytes, packed, cut) => {
      const sent = packed ? zlib.gzipSync(bytes) : bytes
      const limits = { maxBytes: packed ? maxBytes + 100 : maxBytes, cut, announced: null }
      const read = await readBody(pieces(sent, 100), packed ? ['gzip'] : [], limits, new Set()).catch(() => null)
      if (bytes.length <= limits.maxBytes && sent.length <= limits.maxBytes)
        expect(read && Buffer.from(read.bytes).equals(bytes)).toBe(true)
      else if (cut) expect(read?.bytes.length).toBe(Math.min(bytes.length, limits.maxBytes))
      else expect(read).toBeNull()
    }),
    { numRuns: 60 },
  )
})
