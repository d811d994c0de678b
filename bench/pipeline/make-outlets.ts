import { articles } from '@crosswire/cli/demo'

/** A sentence-shuffling maker of pages: as long and as rich in names as real ones, no two alike. */
export interface Outlet {
  host: string
  feed: string
  pages: ReadonlyMap<string, string>
}

/** Numbers from a seed (mulberry32, public domain): the same load at every run. */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const LANGUAGES = ['ru', 'az', 'en'] as const

/** Sentences of the demonstration's texts, by language: invented, and written like news. */
const SENTENCES = new Map(
  LANGUAGES.map((language) => [
    language,
    articles
      .filter((article) => article.language === language)
      .flatMap(({ states }) => states.flatMap(({ body }) => body.split('\n\n'))),
  ]),
)

export function makeOutlets({ outlets, pages, seed }: { outlets: number; pages: number; seed: number }): Outlet[] {
  const random = randomFrom(seed)
  return Array.from({ length: outlets }, (_, index) => {
    const language = LANGUAGES[index % LANGUAGES.length]!
    const host = `outlet-${index + 1}.test`
    const written = new Map(
      Array.from({ length: pages }, (_, n) => [`/news/${n + 1}.html`, page(`${host} ${n + 1}`, language, random)]),
    )
    return { host, feed: feed(host, [...written.keys()]), pages: written }
  })
}

function page(name: string, language: (typeof LANGUAGES)[number], random: () => number): string {
  const pool = SENTENCES.get(language)!
  const paragraphs = Array.from({ length: 8 }, () => pool[Math.floor(random() * pool.length)]!)
  const number = Math.floor(random() * 1e9)
  const headline = `${paragraphs[0]!.split(/\s+/).slice(0, 7).join(' ')} ${number}`
  const menu = Array.from({ length: 40 }, (_, n) => `<li><a href="/section/${n}">${name} ${n}</a></li>`).join('')
  return `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title>${headline}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-10T10:00:00+04:00"></head>
<body><nav><ul>${menu}</ul></nav><article><h1>${headline}</h1>
${paragraphs.map((text) => `<p>${text} ${Math.floor(random() * 1e6)}.</p>`).join('\n')}
</article><aside><ul>${menu}</ul></aside></body></html>`
}

const feed = (host: string, paths: string[]): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>${host}</title><link>http://${host}/</link>${paths
    .map((path) => `<item><title>${path}</title><link>http://${host}${path}</link></item>`)
    .join('')}</channel></rss>`
