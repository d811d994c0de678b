import { describe, expect, it } from 'vitest'
import type { FeedError } from '../errors.ts'
import { readFeed } from '../read-feed.ts'
import type { ReadFeedOptions } from '../types.ts'

const PAGE = `<!DOCTYPE html><html lang="az"><head><title>Xəbərlər</title>
  <link rel="alternate" type="application/rss+xml" href="/rss.xml"></head><body>
  <nav><a href="/">Ana səhifə</a><a href="/siyaset/">Siyasət</a><a href="/haqqimizda/">Haqqımızda və əlaqə məlumatları burada</a></nav>
  <div class="news">
    <div class="card"><a href="/siyaset/12001-limanda-yeni-kran-quruldu.html"><img src="/i/1.jpg" alt=""></a>
      <h3><a href="/siyaset/12001-limanda-yeni-kran-quruldu.html?from=main">Limanda yeni kran quruldu və işə salındı</a></h3><span class="d">21 noyabr 2025, 15:10</span></div>
    <div class="card"><a href="/idman/12002-komanda-qalib-geldi.html">14:05 Komanda final oyununda qalib gəldi bu gün</a></div>
    <div class="card"><time datetime="2025-11-20T09:00:00+04:00">dünən</time>
      <a href="/iqtisad/12003-qiymetler-dusdu.html"><h2>Bazarda qiymətlər yenidən aşağı düşdü</h2> Ətraflı</a></div>
  </div>
  <a href="/tag/liman">liman</a><a href="https://elsewhere.example/99999-another-site-with-news.html">A partner site has this headline today</a>
  <a href="/i/12001-full-size-photo.jpg">Limanda yeni kran quruldu, böyük şəkil</a></body></html>`

const read = (html: string, options: Partial<ReadFeedOptions> = {}) =>
  readFeed(Buffer.from(html), {
    url: 'https://liman.example/xeberler',
    now: new Date('2025-11-22T12:00:00Z'),
    timezone: 'Asia/Baku',
    listing: {},
    ...options,
  })
const refusal = (html: string, options: Partial<ReadFeedOptions>) =>
  read(html, options).then(
    () => null,
    (error: unknown) => error as FeedError,
  )

describe('readFeed on listing pages', () => {
  it('finds the articles by the shape of their links, with titles, dates and pictures', async () => {
    const reading = await read(PAGE)
    expect(reading).toMatchObject({ format: 'listing', feed: { title: 'Xəbərlər', language: 'az' } })
    expect(reading.entries.map(({ url, title, published }) => [url, title, published])).toEqual([
      [
        'https://liman.example/siyaset/12001-limanda-yeni-kran-quruldu.html',
        'Limanda yeni kran quruldu və işə salındı',
        '2025-11-21T15:10:00+04:00',
      ],
      ['https://liman.example/idman/12002-komanda-qalib-geldi.html', 'Komanda final oyununda qalib gəldi bu gün', null],
      [
        'https://liman.example/iqtisad/12003-qiymetler-dusdu.html',
        'Bazarda qiymətlər yenidən aşağı düşdü',
        '2025-11-20T09:00:00+04:00',
      ],
    ])
    expect(reading.entries[0]!.media).toEqual([{ url: 'https://liman.example/i/1.jpg', type: 'image/*' }])
    expect(reading.entries[2]!.publishedClaim!.from).toBe('time-element')
  })

  it('takes an address of two words for an article where its text is a headline', async () => {
    const page = `<html><body><nav><a href="/about-us">О нас</a> <a href="/media-kit">Реклама</a></nav>
      <div><a href="/society/parom-kyzylgush">В Каспии встал паром «Кызылгуш»</a></div></body></html>`
    expect((await read(page)).entries.map(({ url }) => url)).toEqual(['https://liman.example/society/parom-kyzylgush'])
  })

  it('finds the articles by a selector of links or of what holds them', async () => {
    for (const links of ['.card a[href*="1200"]', '.card']) {
      expect((await read(PAGE, { listing: { links } })).entries).toHaveLength(3)
    }
    expect((await read(PAGE, { listing: { links: '.none' } })).entries).toEqual([])
  })

  it('refuses a page nobody calls a listing, naming the feeds it declares', async () => {
    const error = await refusal(PAGE, { listing: undefined })
    expect(error).toMatchObject({ code: 'not-a-feed' })
    expect(error!.message).toContain('https://liman.example/rss.xml')
  })

  it('guesses only where a page plainly is a listing', async () => {
    expect(await refusal(PAGE, { listing: 'guess' })).toMatchObject({ code: 'not-a-feed' })
    const many = Array.from(
      { length: 8 },
      (_, i) =>
        `<li><a href="/news/2025/11/${10 + i}/story-number-${i}">Something worth telling happened ${i}</a></li>`,
    )
    expect(
      (await read(`<html><body><ul>${many.join('')}</ul></body></html>`, { listing: 'guess' })).entries,
    ).toHaveLength(8)
  })

  it('reads a listing on a day without news as empty, and an error page as no listing', async () => {
    const menu = `<nav><a href="/about/">Ministry</a> <a href="/press/">Press</a> <a href="/policy/">Policy</a></nav>`
    const pager = `<div class="pager"><a href="/news?page=2">2</a></div>`
    const page = `<html><body>${menu}<ul class="news"><li>Nothing was published in these days</li></ul>${pager}</body></html>`
    expect((await read(page)).entries).toEqual([])
    expect(await refusal('<html><body><h1>404</h1><a href="/">Home</a></body></html>', {})).toMatchObject({
      code: 'not-a-feed',
    })
  })

  it('takes the only article of a listing', async () => {
    const page = `<html><body><nav><a href="/about/">Ministry</a> <a href="/press/">Press</a></nav>
      <ul><li><span>21.11.2025 13:52</span> <a href="/press/news/2061872">On the meeting of the deputy minister with the ambassador</a></li></ul></body></html>`
    expect((await read(page)).entries.map(({ url, published }) => [url, published])).toEqual([
      ['https://liman.example/press/news/2061872', '2025-11-21T13:52:00+04:00'],
    ])
  })

  it('refuses a selector that is none and a page without articles', async () => {
    expect(await refusal(PAGE, { listing: { links: 'a[' } })).toMatchObject({ code: 'bad-selector' })
    expect(await refusal('<html><body><h1>502 Bad Gateway</h1></body></html>', {})).toMatchObject({
      code: 'not-a-feed',
    })
  })
})
