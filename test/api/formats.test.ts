import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { readFeed } from '@crosswire/feed'
import { writeAtom } from '@crosswire/formats'
import type { ArticleVersion, ExportManifest, Story } from '@crosswire/record'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportRecords } from '../../packages/cli/src/archive/export-records.ts'
import { openApiStand, type ApiStand } from './stand.ts'

let stand: ApiStand
let all: ArticleVersion[]
const by = (publisher: string): ArticleVersion => all.find((article) => article.publisher.id === publisher)!
beforeAll(async () => {
  stand = await openApiStand('pglite')
  all = await stand.client.articles().take(100)
}, 240_000)
afterAll(() => stand.close())

const ask = async (path: string, accept: string): Promise<{ type: string; body: string }> => {
  const answer = await stand.get(path, { accept })
  expect([answer.status, answer.headers.get('vary')]).toEqual([200, 'accept, accept-encoding'])
  return { type: answer.headers.get('content-type')!, body: await answer.text() }
}

describe('lists as feeds', () => {
  it.each([
    ['/v1/articles.atom?limit=3', '*/*', 'application/atom+xml; charset=utf-8'],
    ['/v1/articles?limit=3', 'application/atom+xml', 'application/atom+xml; charset=utf-8'],
    ['/v1/articles.json?limit=3', '*/*', 'application/feed+json; charset=utf-8'],
    ['/v1/articles?limit=3', 'application/feed+json', 'application/feed+json; charset=utf-8'],
  ])('%s for %s is read by a feed reader, page by page, with every article once', async (start, accept, wanted) => {
    const seen: { id: string | null; title: string | null; url: string | null; language: string | null }[] = []
    for (let url: string | null = start; url !== null;) {
      const answer = await stand.get(url, { accept })
      expect(answer.headers.get('content-type')).toBe(wanted)
      const next = /<([^>]+)>; rel="next"/.exec(answer.headers.get('link') ?? '')?.[1]
      const bytes = new Uint8Array(await answer.arrayBuffer())
      const read = await readFeed(bytes, { url: answer.url, contentType: wanted })
      seen.push(...read.entries.map(({ id, title, url: at, language }) => ({ id, title, url: at, language })))
      url = next ?? null
    }
    const isAtom = wanted.includes('atom')
    expect(seen.map(({ id }) => id)).toEqual(all.map(({ uri }) => uri))
    if (isAtom) expect(seen.map(({ url }) => url)).toEqual(all.map(({ url }) => url))
    // What a rogue's headline says is text, and stays the text that it is.
    const rogue = seen[all.indexOf(by('rogue'))]!
    expect(rogue.title).toContain('<script>alert("headline")</script>')
  })

  it('gives the text where it may be handed on, and says so where it may not', async () => {
    const { items } = JSON.parse((await ask('/v1/articles', 'application/feed+json')).body) as {
      items: { id: string; content_text: string; external_url: string; date_published?: string; _crosswire: object }[]
    }
    const open = items.find(({ id }) => id === by('harbour-news').uri)!
    expect(open.content_text).toContain('until autumn')
    expect(open.date_published).toBe(by('harbour-news').datePublished!.value)
    const closed = items.find(({ id }) => id === by('closed-post').uri)!
    expect(closed.content_text).toBe('Ferries wait for a deeper channel')
    expect(closed._crosswire).toMatchObject({ redistribution: 'metadata', publisher: 'closed-post' })
  })

  it('tells readers of Atom what was taken back', () => {
    const gone = { ...by('harbour-news'), pubStatus: 'canceled' as const }
    const page = { title: 't', id: 'http://x.test/', self: 'http://x.test/', next: null, origin: 'http://x.test' }
    const text = writeAtom({ ...page, items: [gone] })
    expect(text).toContain(`<at:deleted-entry ref="${gone.uri}" when="${gone.versionCreated}"/>`)
    expect(text).not.toContain('<entry')
  })

  it('refuses what it does not have, and answers a browser with the record', async () => {
    expect((await stand.get('/v1/articles', { accept: 'text/csv' })).status).toBe(406)
    expect((await stand.get(`/v1/articles/${all[0]!.id}`, { accept: 'application/atom+xml' })).status).toBe(406)
    expect((await ask('/v1/articles', 'text/html,application/xhtml+xml,*/*;q=0.8')).type).toContain('application/json')
  })
})

describe('records in the words of others', () => {
  it('are valid ninjs 3.1 by the schema of the IPTC, nothing added', async () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true })
    addFormats.default(ajv)
    ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json', type: 'object' })
    const fixture = new URL('fixtures/ninjs-schema_3.1.json', import.meta.url)
    const validate = ajv.compile(JSON.parse(await readFile(fixture, 'utf8')) as object)
    const { body } = await ask('/v1/articles', 'application/vnd.iptc.ninjs+json')
    const items = JSON.parse(body) as Record<string, unknown>[]
    expect(items.map(({ uri }) => uri)).toEqual(all.map(({ uri }) => uri))
    for (const item of items) expect([validate(item), validate.errors]).toEqual([true, null])
    expect([validate({ ...items[0], updates: [] }), 'one member too many']).toEqual([false, 'one member too many'])
    const harbour = items[all.indexOf(by('harbour-news'))]!
    expect(harbour['infoSources']).toContainEqual(expect.objectContaining({ role: 'cited', literal: 'tass' }))
  })

  it('are schema.org articles with whom they cite and who said what', async () => {
    const { id, uri } = by('harbour-news')
    const node = JSON.parse((await ask(`/v1/articles/${id}`, 'application/ld+json')).body) as Record<string, unknown>
    expect(node).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      '@id': uri,
      inLanguage: 'en',
    })
    const creators = (node['citation'] as { creator: { name: string } }[]).map(({ creator }) => creator.name)
    expect(creators).toEqual(expect.arrayContaining(['TASS', 'Rashad Mammadov']))
    expect(node['hasPart']).toContainEqual({
      '@type': 'Quotation',
      text: expect.stringContaining('deep enough for laden ferries') as string,
      spokenByCharacter: { '@type': 'Person', name: 'Rashad Mammadov' },
    })
    expect(JSON.stringify(node)).not.toMatch(/null|\[\]/)
  })
})

describe('the entrance', () => {
  it('leads to rooms that are there', async () => {
    const { links } = (await (await stand.get('/')).json()) as { links: Record<string, string> }
    for (const url of Object.values(links)) expect((await fetch(url)).status, url).toBe(200)
    expect(Object.keys(links)).toContain('articles')
  })
})

describe('exports', () => {
  const collect = async <Item>(items: AsyncIterable<Item>): Promise<Item[]> => {
    const list: Item[] = []
    for await (const item of items) list.push(item)
    return list
  }

  it('hold every record, and the log goes on where they end', async () => {
    const manifest = await stand.client.exports()
    expect(manifest.files.map(({ name }) => name)).toEqual(['articles.ndjson', 'stories.ndjson'])
    expect(await collect(stand.client.exportArticles())).toEqual(all)
    expect(await collect(stand.client.exportArticles({ publisher: 'gavan' }))).toEqual([by('gavan')])
    expect(await collect(stand.client.exportStories())).toEqual(await stand.client.stories().take(100))
    expect(await stand.client.changePage({ after: manifest.asOf })).toMatchObject({ items: [] })
    const answer = await stand.get('/v1/exports/articles.ndjson', { 'accept-encoding': 'identity' })
    expect(answer.headers.get('crosswire-position')).toBe(manifest.asOf)
    expect(answer.headers.get('content-encoding')).toBeNull()
    expect((await answer.text()).trimEnd().split('\n')).toHaveLength(all.length)
    expect((await stand.get('/v1/exports/articles.ndjson?publisher=NO')).status).toBe(400)
  })

  it('are written as files with a manifest that proves them whole', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'cw-export-'))
    try {
      await exportRecords(folder, {}, stand.wire.db)
      const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as ExportManifest
      const rows: object[][] = []
      for (const { name, rows: count, bytes, sha256 } of manifest.files) {
        const file = await readFile(join(folder, name))
        expect([file.length, createHash('sha256').update(file).digest('hex')]).toEqual([bytes, sha256])
        const lines = gunzipSync(file).toString().trimEnd().split('\n')
        expect(lines).toHaveLength(count!)
        rows.push(lines.map((line) => JSON.parse(line) as ArticleVersion | Story))
      }
      expect(rows[0]).toEqual(all)
      expect(manifest.asOf).toBe((await stand.client.exports()).asOf)
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
