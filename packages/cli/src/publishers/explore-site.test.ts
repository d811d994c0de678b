import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readPublishersFile } from '@crosswire/publishers'
import { createRobotsGuard, createWebClient } from '@crosswire/web'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startOrigin, type Origin } from '../../../web/src/fixtures/origin.ts'
import { exploreSite } from './explore-site.ts'
import { proposePublisher } from './propose-publisher.ts'
import { addToFile, writeYaml } from './write-proposal.ts'

const NOW = new Date('2025-11-21T12:00:00Z')
const TITLES = [
  'Limanda yeni kran quruldu və işə salındı',
  'Nazirlik yeni qaydalar haqqında məlumat verdi',
  'Bakıda yağış gözlənilir',
  'Komanda final oyununda qalib gəldi',
  'Bazarda qiymətlər aşağı düşdü',
  'Yeni məktəb binası istifadəyə verildi',
]
const rss = (titles: readonly string[], offset = '+0400') =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Xəbər Evi - Son xəbərlər</title>${titles
    .map(
      (title, n) =>
        `<item><title>${title}</title><link>/xeber/${1000 + n}</link><pubDate>Fri, 21 Nov 2025 1${n}:00:00 ${offset}</pubDate></item>`,
    )
    .join('')}</channel></rss>`
const page = (head: string, body: string) =>
  `<!doctype html><html lang="az"><head><title>Xəbər Evi</title>${head}</head><body>${body}</body></html>`
const headlines = TITLES.map(
  (title, n) => `<li><a href="/xeber/2025/11/${10 + n}/${1000 + n}-yeni-xeber">${title}</a></li>`,
).join('')

/** What each site has. */
const SITES: Record<string, Record<string, string>> = {
  'www.xeber-evi.az': {
    '/': page(
      '<link rel="alternate" type="application/rss+xml" href="/rss"><meta property="og:site_name" content="Xəbər Evi">',
      '<a href="/feeds">RSS</a>',
    ),
    '/rss': rss(TITLES),
    '/feeds': page(
      '',
      '<a href="/rss">Hamısı</a> <a href="/rss/siyaset.xml">Siyasət</a> <a href="/rss/other/feed">Başqa</a>',
    ),
    '/rss/siyaset.xml': rss(TITLES.slice(0, 2)),
    '/rss/other/feed': rss(['Rusiya ilə danışıqlar davam edir']).replace('/xeber/1000', '/xeber/7777'),
  },
  'quiet.example': {
    '/': page('', '<p>Welcome.</p>'),
    '/rss.xml': rss(['The port has a new crane', 'The bridge is closed for repairs this week'], '+0000'),
  },
  'council.gov.az': {
    '/': page('', '<nav><a href="/about/">Haqqımızda</a><a href="/xeberler/">Xəbərlər</a></nav>'),
    '/xeberler/': page('', `<ul>${headlines}</ul>`),
  },
  'nothing.example': { '/': page('', '<p>Under construction.</p>') },
}

let origin: Origin
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cwp-'))
  origin = await startOrigin((request, response) => {
    const body = SITES[request.headers.host ?? '']?.[request.url ?? '']
    response
      .writeHead(body === undefined ? 404 : 200, {
        'content-type': body?.startsWith('<?xml') ? 'application/rss+xml' : 'text/html; charset=utf-8',
      })
      .end(body)
  })
})
afterAll(async () => {
  await origin[Symbol.asyncDispose]()
  await rm(folder, { recursive: true, force: true })
})

async function explore(url: string) {
  const { host } = new URL(url)
  const web = createWebClient({
    userAgent: 'Crosswire-test/1',
    allowPrivateNetwork: true,
    resolve: [`${host}=127.0.0.1:${origin.port}`],
  })
  const waits: number[] = []
  try {
    const robots = createRobotsGuard({ client: web, userAgent: 'Crosswire-test/1' })
    const tried = await exploreSite(url, { web, robots, now: NOW, wait: async () => void waits.push(1) })
    return { tried, waits, proposal: proposePublisher(tried, NOW) }
  } finally {
    await web.close()
  }
}

describe('publishers add', () => {
  it('proposes the feeds that a site names, without those that hold the same', async () => {
    const { proposal, tried, waits } = await explore('http://www.xeber-evi.az/')
    expect(waits).toHaveLength(tried.length - 1)
    expect(proposal).toMatchObject({
      id: 'xeber-evi',
      name: 'Xəbər Evi',
      kind: 'other',
      country: 'AZ',
      languages: ['az'],
      timezone: 'Asia/Baku',
      homeUrl: 'http://www.xeber-evi.az/',
    })
    expect(proposal!.feeds).toEqual([
      { url: 'http://www.xeber-evi.az/rss', format: 'rss', language: 'az', about: '6 entries, the newest 1 h old' },
      {
        url: 'http://www.xeber-evi.az/rss/other/feed',
        format: 'rss',
        language: 'az',
        about: '1 entries, the newest 6 h old',
      },
    ])
  })

  it('tries the usual places where a site names none, and stops at the first that is a feed', async () => {
    const { proposal, tried } = await explore('http://quiet.example/')
    expect(proposal!.feeds.map(({ url }) => url)).toEqual(['http://quiet.example/rss.xml'])
    expect(tried.at(-1)!.url).toBe('http://quiet.example/rss.xml')
    expect(proposal!.timezone).toBe('UTC')
    expect(proposal!.doubts.timezone).toContain('+00:00')
  })

  it('proposes the page that lists the news where there is no feed', async () => {
    const { proposal } = await explore('http://council.gov.az/')
    expect(proposal).toMatchObject({ id: 'council-gov-az', kind: 'official', languages: ['az'] })
    expect(proposal!.feeds).toMatchObject([{ url: 'http://council.gov.az/xeberler/', format: 'listing' }])
    expect(proposal!.doubts.feeds).toContain('no feed was found')
  })

  it('takes the address of a feed, and proposes nothing where there is nothing', async () => {
    expect((await explore('http://quiet.example/rss.xml')).proposal!.homeUrl).toBe('http://quiet.example/')
    const { proposal, tried } = await explore('http://nothing.example/')
    expect(proposal).toBeNull()
    expect(tried.length).toBeLessThan(30)
  })

  it('adds what it proposes to a file that can be read, and not twice', async () => {
    const { proposal } = await explore('http://www.xeber-evi.az/')
    expect(readPublishersFile(writeYaml(proposal!), 'yaml').publishers[0]).toMatchObject({
      id: 'xeber-evi',
      timezone: 'Asia/Baku',
    })
    for (const [name, before] of [
      ['new.yaml', null],
      [
        'old.yaml',
        '# ours\n- id: hill\n  name: Hill\n  languages: [en]\n  timezone: UTC\n  domain: hill.example\n  feeds: [https://hill.example/feed]\n',
      ],
      [
        'old.json',
        JSON.stringify([
          {
            id: 'hill',
            name: 'Hill',
            languages: ['en'],
            timezone: 'UTC',
            domain: 'hill.example',
            feeds: ['https://hill.example/feed'],
          },
        ]),
      ],
    ] as const) {
      const path = join(folder, name)
      if (before !== null) await writeFile(path, before)
      await addToFile(path, name, proposal!)
      const ids = readPublishersFile(await readFile(path, 'utf8'), name).publishers.map(({ id }) => id)
      expect(ids).toEqual(before === null ? ['xeber-evi'] : ['hill', 'xeber-evi'])
      await expect(addToFile(path, name, proposal!)).rejects.toThrow('has it already')
    }
  })
})
