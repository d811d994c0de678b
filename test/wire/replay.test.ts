import type { ReplayPreview } from '@crosswire/article-reader'
import type { ArticleVersion } from '@crosswire/record'
import { openReplay, readReplay, type ReplayScope } from '@crosswire/store'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createReplayer, type Replayer } from '../../services/solo/src/replayer.ts'
import { openWire, type Wire } from '../setup/wire.ts'

const PUBLISHER = { id: 'golos', domain: 'golos.test', feeds: [{ url: 'http://golos.test/feed.xml' }] }
const page = (name: string) => `<!doctype html><html lang="en"><head><title>${name} got a crane</title></head><body>
  <article><h1>${name} got a crane</h1><p>21 November 2025, 15:10</p>
  <p>The crane of ${name} lifts sixty tons and was built in two years, TASS reports, citing the harbour master.</p>
  <p>It was brought by ship from the other side of the sea, and workers took four weeks to put it together on the quay.</p>
  <p>Two more of its kind are to follow in spring, when the deepened channel lets larger ships in for the first time.</p></article></body></html>`
const PATHS = ['/news/alat.html', '/news/aktau.html', '/news/about.html']
const urlOf = (index: number): string => `http://golos.test${PATHS[index]!}`
const ALL: ReplayScope = { all: true }

let wire: Wire
let replayer: Replayer
beforeAll(async () => {
  wire = await openWire({ publishers: [PUBLISHER], start: new Date('2025-11-21T12:00:00Z') })
  const { db, clock, catalogue } = wire
  replayer = createReplayer({ db, clock, catalogue, threads: 1 })
  wire.sites.set('golos.test', (path) => {
    if (path === '/feed.xml')
      return `<rss version="2.0"><channel><title>G</title>${PATHS.map((link) => `<item><title>x</title><link>${link}</link></item>`).join('')}</channel></rss>`
    if (path === PATHS[2]) return '<html><head><title>About</title></head><body><p>Call us.</p></body></html>'
    return PATHS.includes(path) ? page(path === PATHS[0] ? 'Alat' : 'Aktau') : undefined
  })
  await wire.run('feeds', 'pages', 'articles')
})
afterAll(async () => {
  await replayer.close()
  await wire.close()
})

const head = async (index: number): Promise<ArticleVersion> => {
  const [row] = await wire.db.query<{ record: ArticleVersion }>(
    'SELECT v.record FROM article a JOIN version v ON v.id = a.version_id WHERE a.url = $1',
    [urlOf(index)],
  )
  return row!.record
}
async function preview(scope: ReplayScope): Promise<Record<string, ReplayPreview>> {
  const pages: Record<string, ReplayPreview> = {}
  for await (const one of replayer.preview(scope)) pages[one.url] = one
  return pages
}
const replay = async (scope: ReplayScope) => {
  const at = wire.clock.now()
  await openReplay(wire.db, scope, at)
  await wire.run('articles')
  return readReplay(wire.db, at)
}
/** What an earlier release would have stored: the head as something makes it. */
async function rewrite(
  index: number,
  change: (record: ArticleVersion) => ArticleVersion,
  digest?: string,
): Promise<void> {
  const record = change(await head(index))
  await wire.db.query('UPDATE version SET record = $2::json WHERE id = $1', [record.versionId, JSON.stringify(record)])
  if (digest !== undefined) await wire.db.query('UPDATE article SET digest = $2 WHERE id = $1', [record.id, digest])
}

it('changes nothing where the present code reads what is stored', async () => {
  const pages = await preview(ALL)
  expect(
    Object.values(pages)
      .map(({ url, outcome }) => `${url} ${outcome}`)
      .sort(),
  ).toEqual([
    expect.stringMatching(/about\.html (?!version|unchanged)/) as string,
    `${urlOf(1)} unchanged`,
    `${urlOf(0)} unchanged`,
  ])
  wire.clock.skip(1_000)
  const { open, outcomes } = await replay(ALL)
  expect(open).toBe(0)
  expect(outcomes).toContainEqual({ outcome: 'unchanged', count: 2 })
  expect((await head(0)).version).toBe(1)
})

it('writes a metadata version where only what was derived differs, for the page that was asked for', async () => {
  for (const index of [0, 1]) await rewrite(index, (record) => ({ ...record, citations: [], keywords: ['port'] }))
  const spelled: ReplayScope = { urls: [urlOf(0)] }
  const told = (await preview(spelled))[urlOf(0)]!
  expect([told.outcome, told.change]).toEqual(['version', 'metadata'])
  expect(told.fields.map(({ field }) => field).sort()).toEqual(['citations', 'keywords'])
  expect(told.fields.find(({ field }) => field === 'citations')).toMatchObject({ kind: 'list', removed: [] })
  expect((await head(0)).version).toBe(1)

  wire.clock.skip(1_000)
  expect((await replay(spelled)).outcomes).toEqual([{ outcome: 'metadata', count: 1 }])
  const written = await head(0)
  expect([written.version, written.change, written.keywords]).toEqual([2, 'metadata', []])
  expect(written.citations.length).toBeGreaterThan(0)
  expect(written.provenance.derivations.map(({ stage }) => stage)).toEqual(['articles', 'replay'])
  expect((await head(1)).version).toBe(1)

  wire.clock.skip(1_000)
  expect((await replay(spelled)).outcomes).toEqual([{ outcome: 'unchanged', count: 1 }])
  const [log] = await wire.db.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM change WHERE subject = $1 AND type = 'article.revised'`,
    [written.id],
  )
  expect(log!.n).toBe(1)
})

it('writes what a visit would have made of it where the text differs, and shows both texts', async () => {
  await rewrite(
    1,
    (record) => {
      const text = record.body.text!.replace('sixty', 'fifty')
      return { ...record, body: { ...record.body, text, textDigest: `sha-256=:${'A'.repeat(43)}=:` } }
    },
    'sha-256=:other=:',
  )
  const told = (await preview({ publisher: 'golos' }))[urlOf(1)]!
  expect(told.change).toBe('revision')
  const text = told.fields.find(({ field }) => field === 'body.text') as { before: string; after: string }
  expect([text.before.includes('fifty'), text.after.includes('sixty')]).toEqual([true, true])
  wire.clock.skip(1_000)
  await replay({ publisher: 'golos' })
  const written = await head(1)
  expect([written.version, written.change, written.body.text!.includes('sixty')]).toEqual([2, 'revision', true])
})

it('leaves taken back what was taken back', async () => {
  await rewrite(0, (record) => ({ ...record, keywords: ['again'] }))
  await wire.db.query(`UPDATE article SET pub_status = 'withheld' WHERE url = $1`, [urlOf(0)])
  wire.clock.skip(1_000)
  await replay({ urls: [urlOf(0)] })
  const [row] = await wire.db.query<{ status: string; version: number }>(
    'SELECT pub_status AS status, version FROM article WHERE url = $1',
    [urlOf(0)],
  )
  expect(row).toEqual({ status: 'withheld', version: 3 })
})
