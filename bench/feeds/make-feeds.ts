/** Feeds of 100 items and about 100 kB, as news sites serve them. */
const ITEMS = 100
const WORDS =
  'порт крана вчера сообщил министр limanda yeni kran quruldu nazirlik məlumat verdi the harbour master said on Friday that two more cranes would follow in spring'.split(
    ' ',
  )

/** Text of about so many characters that is not the same twice. */
function text(seed: number, length: number): string {
  let made = ''
  for (let n = seed * 7919; made.length < length; n = (n * 1_103_515_245 + 12_345) % 2_147_483_648)
    made += `${WORDS[n % WORDS.length]!} `
  return made.trim()
}

const dateOf = (n: number): Date => new Date(Date.UTC(2025, 10, 21, 12) - n * 17 * 60_000)
const html = (n: number): string =>
  `<p><img src="/i/${n}.jpg" alt=""> ${text(n, 200)} <a href="/news/${n + 1}">&laquo;${text(n + 1, 30)}&raquo;</a></p>`

export function makeRss(): string {
  const items = Array.from(
    { length: ITEMS },
    (
      _,
      n,
    ) => `<item><title>${text(n + 3, 70)} &amp; ${n}</title><link>https://news.example/2025/11/21/${1_000_000 + n}</link>
<guid isPermaLink="false">news-${1_000_000 + n}</guid><pubDate>${dateOf(n).toUTCString()}</pubDate><dc:creator>${text(n, 16)}</dc:creator>
<category>${text(n, 10)}</category><category>${text(n + 5, 10)}</category><enclosure url="https://news.example/i/${n}.jpg" type="image/jpeg" length="12345"/>
<description>${text(n + 9, 120)}</description><content:encoded><![CDATA[${html(n)}]]></content:encoded></item>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
<title>News</title><link>https://news.example/</link><description>News of the day</description><language>ru</language><ttl>15</ttl>
<atom:link rel="self" href="https://news.example/rss.xml"/>${items.join('\n')}</channel></rss>`
}

export function makeAtom(): string {
  const entries = Array.from(
    { length: ITEMS },
    (_, n) => `<entry><id>urn:news:${1_000_000 + n}</id><title type="html">${text(n + 3, 70)} &amp;amp; ${n}</title>
<link rel="alternate" href="/2025/11/21/${1_000_000 + n}"/><published>${dateOf(n).toISOString()}</published><updated>${dateOf(n).toISOString()}</updated>
<author><name>${text(n, 16)}</name></author><category term="${text(n, 10)}"/><summary>${text(n + 9, 120)}</summary>
<content type="html">${html(n).replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</content></entry>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ru" xml:base="https://news.example/"><id>https://news.example/</id><title>News</title>
<updated>${dateOf(0).toISOString()}</updated><link rel="self" href="/atom.xml"/>${entries.join('\n')}</feed>`
}
