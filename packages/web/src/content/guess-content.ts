import type { ContentGuess, FeedShape } from '../types.ts'

/** First bytes that settle it, as Latin-1. */
const MAGIC = [
  '%PDF-',
  'PK\x03\x04',
  '\x1f\x8b',
  'GIF8',
  '\x89PNG',
  '\xff\xd8\xff',
  'RIFF',
  'ID3',
  'OggS',
  '\x1aE\xdf\xa3',
  'BM\x00',
  '\x7fELF',
  'wOF2',
  'wOFF',
  'Rar!',
  '7z\xbc\xaf',
  '\xd0\xcf\x11\xe0',
]
const ROOTS: Readonly<Record<string, FeedShape>> = {
  rss: 'rss',
  feed: 'atom',
  rdf: 'rdf',
  urlset: 'sitemap',
  sitemapindex: 'sitemap',
}
/** Bytes looked at. A prolog with its comments and a stylesheet fits several times. */
const PEEK = 4096

/**
 * What the bytes are. The declared type only breaks a tie: feeds are served as text/html every day, and error pages as
 * application/rss+xml.
 */
export function guessContent(bytes: Uint8Array): ContentGuess {
  const text = peekText(bytes)
  if (text === null) return { kind: 'binary', feed: null }
  const trimmed = text.replace(/^[\s\0]+/, '')
  if (trimmed === '') return { kind: 'empty', feed: null }
  if (/^[[{]/.test(trimmed)) {
    const isFeed = /"version"\s{0,8}:\s{0,8}"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org/.test(trimmed)
    return isFeed ? { kind: 'feed', feed: 'jsonfeed' } : { kind: 'json', feed: null }
  }
  const root = rootElement(trimmed)
  if (root !== null) {
    const feed = ROOTS[root.replace(/^.*:/, '')]
    if (feed) return { kind: 'feed', feed }
    if (root === 'html' || HTML_FIRST.has(root)) return { kind: 'html', feed: null }
    if (/<html[\s>]/i.test(trimmed)) return { kind: 'html', feed: null }
    return { kind: 'xml', feed: null }
  }
  // Something stands before the root: a warning of the server's language, a stray word.
  const late = /<(rss|rdf:rdf|feed|urlset|sitemapindex|html)[\s>]/i.exec(trimmed)?.[1]?.toLowerCase()
  if (late === 'html') return { kind: 'html', feed: null }
  const feed = late === undefined ? undefined : ROOTS[late.replace(/^.*:/, '')]
  return feed ? { kind: 'feed', feed } : { kind: 'text', feed: null }
}

/** Elements that begin an HTML document whose html tag is left out. */
const HTML_FIRST = new Set([
  'head',
  'body',
  'title',
  'meta',
  'link',
  'script',
  'style',
  'div',
  'p',
  'table',
  'center',
  'h1',
  'a',
  'br',
])

/** The beginning as text in which ASCII can be read, whatever the charset; null where the bytes are no text. */
function peekText(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, PEEK))
  const raw = head.toString('latin1')
  if (MAGIC.some((magic) => raw.startsWith(magic)) || raw.slice(4, 8) === 'ftyp') return null
  // UTF-16 and UTF-32 put zero bytes between the letters of markup.
  const zeros = countZeros(head)
  const wide = /^(\xff\xfe|\xfe\xff|\0\0\xfe\xff)/.test(raw) || /^(<\0|\0<|\0\0\0<|\{\0|\0\{)/.test(raw)
  if (zeros > 0 && !wide && zeros > head.length / 50) return null
  const text = raw.replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff|\0\0\xfe\xff)/, '')
  return wide ? text.replaceAll('\0', '') : text
}

function countZeros(bytes: Uint8Array): number {
  let zeros = 0
  for (const byte of bytes) if (byte === 0) zeros++
  return zeros
}

/** The name of the first element in lower case, past prolog, comments, instructions and document type. */
function rootElement(text: string): string | null {
  let at = 0
  while (at < text.length) {
    const rest = text.slice(at)
    const space = /^[\s\0]{1,4096}/.exec(rest)?.[0].length ?? 0
    if (space > 0) {
      at += space
      continue
    }
    if (rest.startsWith('<?')) at = after(text, at, '>')
    else if (rest.startsWith('<!--')) at = after(text, at, '-->')
    else if (/^<!doctype\s{1,8}html/i.test(rest)) return 'html'
    else if (/^<![a-z[]/i.test(rest)) at = after(text, at, '>')
    else return /^<([a-z_][\w.:-]{0,60})/i.exec(rest)?.[1]?.toLowerCase() ?? null
  }
  return null
}

function after(text: string, from: number, end: string): number {
  const at = text.indexOf(end, from)
  return at < 0 ? text.length : at + end.length
}
