/**
 * Feeds read per second of CPU time: ours beside feedsmith and rss-parser as it comes, on RSS and Atom of 100 items and
 * about 100 kB. Ours begins with bytes and ends with sanitized HTML, normalized dates and absolute addresses; the others
 * begin with a string and give what stands in it.
 *   pnpm bench feeds [--seconds 3]
 */
import { parseArgs } from 'node:util'
import { readFeed } from '@crosswire/feed'
import { parseFeed } from 'feedsmith'
import Parser from 'rss-parser'
import { makeAtom, makeRss } from './make-feeds.ts'

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '3' } } })
const SECONDS = Number(values.seconds)
const ROUND = 10

interface Reader {
  name: string
  read: (document: { bytes: Buffer; text: string }) => unknown
  /** How many entries came out, so that nobody is quick by reading nothing. */
  count: (result: never) => number
}

const NOW = new Date('2025-11-21T13:00:00Z')
const READERS: Reader[] = [
  {
    name: 'Crosswire readFeed',
    read: ({ bytes }) => readFeed(bytes, { url: 'https://news.example/feed.xml', now: NOW }),
    count: ({ entries }: { entries: unknown[] }) => entries.length,
  },
  {
    name: 'feedsmith',
    read: ({ text }) => parseFeed(text),
    count: ({ feed }: { feed: { items?: unknown[]; entries?: unknown[] } }) =>
      (feed.items ?? feed.entries ?? []).length,
  },
  {
    name: 'rss-parser alone',
    read: ({ text }) => new Parser().parseString(text),
    count: ({ items }: { items: unknown[] }) => items.length,
  },
]

const documents = Object.entries({ RSS: makeRss(), Atom: makeAtom() }).map(([name, text]) => ({
  name,
  text,
  bytes: Buffer.from(text),
}))
const sizes = documents.map(({ name, bytes }) => `${name} ${Math.round(bytes.length / 1000)} kB`)
process.stdout.write(`| reader | ${sizes.join(' | ')} |\n|---|---|---|\n`)
for (const reader of READERS) {
  const cells: string[] = []
  for (const document of documents) cells.push(`${Math.round(await measure(reader, document))} a second`)
  process.stdout.write(`| ${reader.name} | ${cells.join(' | ')} |\n`)
}

async function measure({ name, read, count }: Reader, document: { bytes: Buffer; text: string }): Promise<number> {
  const first = count((await read(document)) as never)
  if (first !== 100) throw new Error(`${name} read ${first} entries of 100`)
  for (let n = 0; n < 20; n++) await read(document)
  const began = process.cpuUsage()
  let feeds = 0
  for (;;) {
    // Asking for the CPU time has a price too.
    for (let n = 0; n < ROUND; n++) await read(document)
    feeds += ROUND
    const { user, system } = process.cpuUsage(began)
    const seconds = (user + system) / 1_000_000
    if (seconds >= SECONDS) return feeds / seconds
  }
}
