import type { Socket } from 'node:net'
import { brotliCompressSync, deflateRawSync, gzipSync } from 'node:zlib'

/** How one exchange is spoiled. `chunks` waits between two writes and stops when the client has gone. */
export interface FaultContext {
  socket: Socket
  /** The path below the fault's name: `/2` of `/redirect-chain/2`. */
  rest: string
  /** `http://127.0.0.1:PORT`. */
  origin: string
  /** Writes pieces one by one, `everyMs` apart, for as long as somebody listens. */
  drip: (pieces: Iterable<string | Buffer>, everyMs: number) => Promise<void>
}

export type Fault = (context: FaultContext) => void | Promise<void>

const FEED = '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Chaos</title></channel></rss>'
const ARTICLE = `<!doctype html><html><head><title>An article</title></head><body><p>${'Words. '.repeat(100)}</p></body></html>`

/** A whole answer; the body's length is announced unless the headers say otherwise. */
function answer(body: string | Buffer, headers: Record<string, string | number> = {}, status = '200 OK'): Buffer {
  const bytes = Buffer.from(body)
  const names = Object.keys(headers).map((name) => name.toLowerCase())
  const framed = names.includes('content-length') || names.includes('transfer-encoding')
  const all = {
    'Content-Type': 'application/rss+xml',
    Connection: 'close',
    ...(framed ? {} : { 'Content-Length': bytes.length }),
    ...headers,
  }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${lines.join('')}\r\n`, 'latin1'), bytes])
}

const send =
  (bytes: string | Buffer): Fault =>
  ({ socket }) =>
    void socket.end(bytes)
const redirect =
  (to: (context: FaultContext) => string, status = '302 Found'): Fault =>
  (context) =>
    void context.socket.end(answer('', { Location: to(context) }, status))
const stall =
  (bytes: string | Buffer): Fault =>
  ({ socket }) =>
    void socket.write(bytes)
const html = { 'Content-Type': 'text/html; charset=utf-8' }

function* forever(piece: string | Buffer): Generator<string | Buffer> {
  for (;;) yield piece
}

function* letters(text: string): Generator<string> {
  for (const letter of text) yield letter
}

/** `bytes` of zeros in `layers` of gzip. */
function bomb(bytes: number, layers: number): Buffer {
  let packed: Buffer = gzipSync(Buffer.alloc(bytes), { level: 9 })
  for (let layer = 1; layer < layers; layer++) packed = gzipSync(packed, { level: 9 })
  return packed
}

const packed = gzipSync(FEED)

/** Everything that a server was ever seen to do wrong, by name; the path of a request names it. */
export const FAULTS = {
  none: send(answer(FEED)),

  // Time
  silence: () => undefined,
  'half-a-head': stall('HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\nX-Half: '),
  'head-drips': ({ drip }) => drip(letters(`HTTP/1.1 200 OK\r\nX-Slow: ${'z'.repeat(10_000)}`), 60),
  'body-stalls': stall(answer(FEED, { 'Content-Length': FEED.length + 1 })),
  'body-drips': async ({ socket, drip }) => {
    socket.write('HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\nConnection: close\r\n\r\n')
    await drip(forever('<'), 60)
  },

  // Connection
  'reset-before-the-head': ({ socket }) => void socket.resetAndDestroy(),
  'closed-before-the-head': ({ socket }) => void socket.end(),
  'closed-in-the-head': send('HTTP/1.1 200 OK\r\nContent-Type: text/x'),
  'reset-in-the-body': async ({ socket, drip }) => {
    await drip([answer(FEED, { 'Content-Length': 10_000 }), ' ', ' '], 30)
    socket.resetAndDestroy()
  },

  // Length
  'length-too-long': send(answer(FEED, { 'Content-Length': FEED.length + 100 })),
  'length-too-short': send(answer(FEED, { 'Content-Length': FEED.length - 20 })),
  'length-of-terabytes': stall(answer(FEED, { 'Content-Length': 9_999_999_999_999 })),
  'two-lengths': send(`HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 7\r\n\r\nhello`),
  'no-last-chunk': send(answer('1c\r\n<rss version="2.0"><channel>\r\n', { 'Transfer-Encoding': 'chunked' })),
  'chunks-of-nonsense': send(answer('zz\r\n<rss/>\r\n0\r\n\r\n', { 'Transfer-Encoding': 'chunked' })),
  'endless-body': async ({ socket, drip }) => {
    socket.write('HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\nConnection: close\r\n\r\n')
    await drip(forever(Buffer.alloc(65_536, 0x20)), 0)
  },

  // Coding
  'gzip-cut-short': send(answer(packed.subarray(0, packed.length - 20), { 'Content-Encoding': 'gzip' })),
  'gzip-corrupt': send(
    answer(Buffer.concat([packed.subarray(0, 10), Buffer.alloc(80, 0x07)]), { 'Content-Encoding': 'gzip' }),
  ),
  'gzip-absent': send(answer(FEED, { 'Content-Encoding': 'gzip' })),
  'gzip-bomb': send(answer(bomb(200_000_000, 1), { 'Content-Encoding': 'gzip' })),
  'gzip-in-gzip-bomb': send(answer(bomb(200_000_000, 2), { 'Content-Encoding': 'gzip, gzip' })),
  'gzip-file-bomb': send(answer(bomb(200_000_000, 1), { 'Content-Type': 'application/gzip' })),
  'deflate-without-its-head': send(answer(deflateRawSync(FEED), { 'Content-Encoding': 'deflate' })),
  'brotli-called-gzip': send(answer(brotliCompressSync(FEED), { 'Content-Encoding': 'gzip' })),
  'coding-nobody-knows': send(answer(FEED, { 'Content-Encoding': 'compress' })),
  'charset-called-a-coding': send(answer(FEED, { 'Content-Encoding': 'UTF-8' })),

  // Protocol
  'not-http': send('SSH-2.0-OpenSSH_9.6\r\n'),
  'http-of-1991': send('<html>no head at all</html>'),
  'head-of-200-kilobytes': send(answer(FEED, { 'X-Large': 'x'.repeat(200_000) })),
  'zero-byte-in-the-head': send('HTTP/1.1 200 OK\r\nX-Bad: a\0b\r\nContent-Length: 0\r\n\r\n'),
  'early-hints': send(Buffer.concat([Buffer.from('HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n'), answer(FEED)])),
  'second-answer-unasked': send(
    Buffer.concat([answer(FEED, { Connection: 'keep-alive' }), answer('<html>smuggled</html>', html)]),
  ),

  // Redirects
  'redirect-to-itself': redirect(({ origin }) => `${origin}/redirect-to-itself`),
  'redirect-loop': redirect(({ origin, rest }) => `${origin}/redirect-loop/${rest === '/b' ? 'a' : 'b'}`),
  'redirect-chain': redirect(({ origin, rest }) => `${origin}/redirect-chain/${Number(rest.slice(1) || 0) + 1}`),
  'redirect-to-nowhere': ({ socket }) => void socket.end(answer('', {}, '302 Found')),
  'redirect-to-a-file': redirect(() => 'file:///etc/passwd'),
  'redirect-to-a-private-address': redirect(() => 'http://10.0.0.1/'),
  'redirect-to-the-metadata-service': redirect(() => 'http://169.254.169.254/latest/meta-data/'),
  'redirect-to-a-mail-server': redirect(({ origin }) => `${origin.replace(/:\d+$/, '')}:25/`),

  // Statuses
  'too-many-requests': send(answer('', { 'Retry-After': 120 }, '429 Too Many Requests')),
  'repairs-until-a-date': send(
    answer(
      '',
      { 'Retry-After': 'Fri, 21 Nov 2025 13:00:00 GMT', Date: 'Fri, 21 Nov 2025 12:00:00 GMT' },
      '503 Service Unavailable',
    ),
  ),
  'unasked-304': send('HTTP/1.1 304 Not Modified\r\nConnection: close\r\n\r\n'),
  'multiple-choices': send(answer('', {}, '300 Multiple Choices')),
  'status-999': send(answer('', {}, '999 Request Denied')),
  forbidden: send(answer('', {}, '403 Forbidden')),
  gone: send(answer('', {}, '410 Gone')),
  'failing-halfway-through-an-error': send(answer('<html>', { 'Content-Length': 500, ...html }, '500 Oops')),

  // Contents
  'bot-check': send(
    answer(
      '<!doctype html><title>Just a moment...</title><script>window._cf_chl_opt={}</script>',
      { ...html, 'cf-mitigated': 'challenge' },
      '403 Forbidden',
    ),
  ),
  'bot-check-called-a-page': send(
    answer('<!doctype html><title>Just a moment...</title><script>window._cf_chl_opt={}</script>', html),
  ),
  'cookie-check': send(answer('<html><script>document.cookie="k=1; path=/";location.reload()</script></html>', html)),
  'page-called-a-feed': send(answer(ARTICLE)),
  'feed-called-a-page': send(answer(FEED, html)),
  'nothing-at-all': send(answer('')),
  'charset-that-lies': send(
    answer(Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]), { 'Content-Type': 'text/plain; charset=utf-8' }),
  ),
  'picture-called-a-feed': send(answer(Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'))),
} satisfies Record<string, Fault>

export type FaultName = keyof typeof FAULTS
