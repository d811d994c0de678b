import { request } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { readPage } from '@crosswire/article'
import { loadPublishers } from '@crosswire/publishers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { articles, pageAt, sites, steps, urlOf } from './newsroom.ts'
import { newsroomPublishers } from './publishers-file.ts'
import { serveNewsroom } from './serve-newsroom.ts'
import type { ServedNewsroom } from './serve-newsroom.ts'

let served: ServedNewsroom
beforeAll(async () => {
  served = await serveNewsroom()
})
afterAll(() => served.close())

interface Exchange {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: Uint8Array
}

/** Asks the newsroom for a URL of one of its sites. */
const get = (url: string, headers: Record<string, string> = {}): Promise<Exchange> =>
  new Promise((resolve, reject) => {
    const { host, pathname } = new URL(url)
    request({ port: served.port, host: '127.0.0.1', path: pathname, headers: { host, ...headers } }, (response) => {
      buffer(response).then(
        (body) => resolve({ status: response.statusCode!, headers: response.headers, body }),
        reject,
      )
    })
      .on('error', reject)
      .end()
  })

describe('the invented newsroom', () => {
  it('has the outlets, events, articles and kinds of trouble that the demonstration promises', () => {
    expect(sites.length).toBeGreaterThanOrEqual(5)
    expect(articles.length).toBeGreaterThanOrEqual(25)
    expect(new Set(articles.map(({ language }) => language))).toEqual(new Set(['az', 'ru', 'en']))
    expect(sites.some(({ charset }) => charset === 'windows-1251')).toBe(true)
    expect(new Set(sites.flatMap(({ feeds }) => feeds.map(({ format }) => format)))).toEqual(
      new Set(['rss', 'atom', 'rdf', 'jsonfeed', 'sitemap', 'listing']),
    )
    expect(new Set(sites.map(({ style }) => style)).size).toBe(7)
  })

  it('lives under a domain that can never be real', () => {
    expect(sites.filter(({ domain }) => !domain.endsWith('.test'))).toEqual([])
  })

  it('gives every article a site, a language of the site, an address of its own and states in order', () => {
    for (const article of articles) {
      const site = sites.find(({ id }) => id === article.site)!
      expect(site.languages).toContain(article.language)
      expect(site.feeds.map(({ language }) => language)).toContain(article.language)
      const order = article.states.map(({ step, at }) => `${step} ${at}`)
      expect(order).toEqual([...order].sort())
      for (const { step, at } of article.states) {
        expect(Date.parse(`${at}:00${site.offset}`), article.id).toBeLessThan(Date.parse(steps[step - 1]!))
        expect(step === 1 || Date.parse(`${at}:00${site.offset}`) > Date.parse(steps[step - 2]!), article.id).toBe(true)
      }
    }
    expect(new Set(articles.map((article) => article.site + article.path)).size).toBe(articles.length)
    expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length)
  })

  it('is a publishers file like any operator’s', () => {
    const merged = loadPublishers(JSON.stringify(newsroomPublishers()), 'demo')
    expect(merged.publishers.map(({ id }) => id)).toEqual(sites.map(({ id }) => id))
    expect(merged.institutions.map(({ id }) => id)).toContain('caspian-ministry-kazakhstan')
  })

  it('shows a page from its step on, and its later state when that comes', async () => {
    const growing = articles.find(({ id }) => id === 'ferry-live')!
    const url = urlOf({ site: sites.find(({ id }) => id === growing.site)!, article: growing })
    const late = articles.find(({ id }) => id === 'tugs-release')!
    const lateUrl = urlOf({ site: sites.find(({ id }) => id === late.site)!, article: late })
    served.setStep(1)
    const first = await get(url)
    expect((await get(lateUrl)).status).toBe(404)
    served.setStep(2)
    const second = await get(url)
    expect(new TextDecoder().decode(first.body)).not.toContain('17:30')
    expect(new TextDecoder().decode(second.body)).toContain('<p>17:30</p>')
    served.setStep(4)
    expect((await get(lateUrl)).status).toBe(200)
  })

  it('answers 304 to its own validator', async () => {
    const url = `http://${sites[0]!.domain}${sites[0]!.feeds[0]!.path}`
    const { headers } = await get(url)
    expect((await get(url, { 'if-none-match': headers['etag'] as string })).status).toBe(304)
  })

  it('serves every feed of every site', async () => {
    for (const site of sites) {
      for (const { path } of site.feeds) expect((await get(`http://${site.domain}${path}`)).status).toBe(200)
    }
  })

  it.each(articles.map((article) => [article.id, article] as const))(
    'writes %s so that a reader gets its text back from its markup',
    async (_, article) => {
      served.setStep(4)
      const page = pageAt(article, 4)!
      const { body, headers } = await get(urlOf(page))
      const { content } = readPage(body, {
        url: urlOf(page),
        contentType: headers['content-type'] as string,
        fetchedAt: new Date(steps[3]),
        timezone: page.site.timezone,
        languages: page.site.languages,
        publisherNames: [page.site.name],
      })
      expect(content.body.text).toBe(page.state.body)
      expect(content.headline).toBe(page.state.headline.replace(/ – ОБНОВЛЕНО.*$/, ''))
      expect(content.language).toBe(article.language)
    },
  )
})
