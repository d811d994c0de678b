import { createWebClient, WebError, type Exchange, type WebErrorCode } from '@crosswire/web'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startChaosOrigin, type ChaosOrigin } from './chaos-origin.ts'
import { FAULTS, type FaultName } from './faults.ts'

/** What an exchange ends in: an error's code, or `ok` with what is worth saying of it. */
type Outcome = WebErrorCode | `ok ${string}`

const OUTCOMES: Readonly<Record<FaultName, Outcome>> = {
  none: 'ok feed',
  silence: 'headers-timeout',
  'half-a-head': 'headers-timeout',
  'head-drips': 'headers-timeout',
  'body-stalls': 'body-stalled',
  'body-drips': 'deadline-exceeded',
  'reset-before-the-head': 'connection-reset',
  'closed-before-the-head': 'connection-reset',
  'closed-in-the-head': 'connection-reset',
  'reset-in-the-body': 'truncated-body',
  'length-too-long': 'truncated-body',
  // Nothing on the wire betrays it; the parser of the document finds it cut.
  'length-too-short': 'ok feed',
  'length-of-terabytes': 'body-too-large',
  'two-lengths': 'bad-response',
  'no-last-chunk': 'truncated-body',
  'chunks-of-nonsense': 'bad-response',
  'endless-body': 'body-too-large',
  'gzip-cut-short': 'truncated-body',
  'gzip-corrupt': 'bad-encoding',
  'gzip-absent': 'ok feed encoding-absent',
  'gzip-bomb': 'decompression-bomb',
  'gzip-in-gzip-bomb': 'decompression-bomb',
  'gzip-file-bomb': 'decompression-bomb',
  'deflate-without-its-head': 'ok feed',
  'brotli-called-gzip': 'bad-encoding',
  'coding-nobody-knows': 'bad-encoding',
  'charset-called-a-coding': 'ok feed',
  'not-http': 'bad-response',
  'http-of-1991': 'bad-response',
  'head-of-200-kilobytes': 'bad-response',
  'zero-byte-in-the-head': 'bad-response',
  'early-hints': 'ok feed',
  'second-answer-unasked': 'ok feed',
  'redirect-to-itself': 'redirect-loop',
  'redirect-loop': 'redirect-loop',
  'redirect-chain': 'too-many-redirects',
  'redirect-to-nowhere': 'bad-redirect',
  'redirect-to-a-file': 'bad-redirect',
  'redirect-to-a-private-address': 'private-address',
  'redirect-to-the-metadata-service': 'private-address',
  'redirect-to-a-mail-server': 'port-refused',
  'too-many-requests': 'http-429',
  'repairs-until-a-date': 'http-503',
  'unasked-304': 'http-3xx',
  'multiple-choices': 'http-3xx',
  'status-999': 'http-5xx',
  forbidden: 'http-403',
  gone: 'http-410',
  'failing-halfway-through-an-error': 'http-5xx',
  'bot-check': 'challenge-page',
  'bot-check-called-a-page': 'challenge-page',
  'cookie-check': 'challenge-page',
  'page-called-a-feed': 'ok html',
  'feed-called-a-page': 'ok feed',
  'nothing-at-all': 'ok empty',
  'charset-that-lies': 'ok text',
  'picture-called-a-feed': 'ok binary',
}

const NOW = Date.parse('2025-11-21T12:00:05Z')

describe('every fault of a server ends in its named outcome', () => {
  let chaos: ChaosOrigin
  // Loopback is listed, so that the guard is up for every other address.
  const client = createWebClient({
    userAgent: 'Crosswire-test/1 (+https://crosswire.test/bot)',
    allowNetworks: ['127.0.0.0/8'],
    idleTimeoutMs: 700,
    deadlineMs: 4000,
    connectionsPerOrigin: 80,
    maxBytes: 1_000_000,
    now: () => NOW,
  })
  beforeAll(async () => {
    chaos = await startChaosOrigin()
  })
  afterAll(async () => {
    await client.close()
    await chaos[Symbol.asyncDispose]()
  })

  const fetch = (url: string): Promise<Exchange | WebError> =>
    client.fetch({ url, purpose: 'feed' }).catch((error: unknown) => {
      if (error instanceof WebError) return error
      throw error
    })
  const nameOf = (result: Exchange | WebError): string =>
    result instanceof WebError ? result.code : ['ok', result.content.kind, ...result.notes].join(' ')

  test.concurrent.each(Object.keys(FAULTS) as FaultName[])('%s', async (fault) => {
    expect(nameOf(await fetch(chaos.url(fault)))).toBe(OUTCOMES[fault])
  })

  test('nobody listening', async () => {
    const closed = await startChaosOrigin()
    await closed[Symbol.asyncDispose]()
    expect(nameOf(await fetch(closed.url('none')))).toBe('connect-refused')
  })

  test('TLS that is none, and TLS under a certificate that nobody signed', async () => {
    expect(nameOf(await fetch(`https://127.0.0.1:${chaos.port}/none`))).toBe('tls-failed')
    expect(nameOf(await fetch(`https://127.0.0.1:${chaos.tlsPort}/none`))).toBe('tls-failed')
  })

  test('a name that does not exist', async () => {
    expect(nameOf(await fetch('http://no-such-host.invalid/'))).toBe('dns-failed')
  })

  test('a smuggled second answer is not taken for the next one', async () => {
    await fetch(chaos.url('second-answer-unasked'))
    const next = await fetch(chaos.url('none'))
    expect(next instanceof WebError ? next.code : Buffer.from(next.body).toString()).toContain('<title>Chaos</title>')
  })

  test('the time that a server asks for is read by its own clock', async () => {
    const [seconds, date] = [
      await fetch(chaos.url('too-many-requests')),
      await fetch(chaos.url('repairs-until-a-date')),
    ]
    expect([seconds, date].map((error) => (error instanceof WebError ? error.retryAt : null))).toEqual([
      new Date(NOW + 120_000),
      new Date(NOW + 3_600_000),
    ])
  })

  test('bytes in a charset that lies arrive as they were sent', async () => {
    const exchange = await fetch(chaos.url('charset-that-lies'))
    expect(exchange instanceof WebError ? exchange.code : [...exchange.body]).toEqual([
      0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2,
    ])
  })

  test('no connection is left behind', async () => {
    await client.close()
    await expect.poll(() => chaos.connections()).toBe(0)
  })
})
