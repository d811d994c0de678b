import { describe, expect, it } from 'vitest'
import { discoverFeeds } from './discover.ts'

describe('discoverFeeds', () => {
  it('gives declared feeds first, then linked ones, then the usual places', () => {
    const feeds = discoverFeeds(
      `<html><head><base href="https://cdn.example/"><link rel="alternate" type="application/rss+xml; charset=utf-8" title="All" href="https://news.example/all.rss">
       <link rel="alternate" type="application/rss+xml" href="https://news.example/comments/feed/"><link rel=alternate type=application/feed+json href="/f.json">
       <link rel="alternate" hreflang="ru" type="text/html" href="/ru/"><link rel="stylesheet" href="/a.css"></head>
       <body><a href="https://news.example/rss/politics.xml">Politics</a><a href="/x">RSS</a><a href="/story-about-rss-readers">RSS readers compared</a></body></html>`,
      'https://news.example/',
    )
    expect(feeds.filter(({ by }) => by !== 'usual-place')).toEqual([
      { url: 'https://news.example/all.rss', title: 'All', format: 'rss', by: 'link' },
      { url: 'https://cdn.example/f.json', title: null, format: 'jsonfeed', by: 'link' },
      { url: 'https://news.example/rss/politics.xml', title: 'Politics', format: null, by: 'anchor' },
      { url: 'https://cdn.example/x', title: 'RSS', format: null, by: 'anchor' },
    ])
    const usual = feeds.filter(({ by }) => by === 'usual-place').map(({ url }) => url)
    expect(usual).toContain('https://news.example/rss.xml')
    expect(new Set(feeds.map(({ url }) => url)).size).toBe(feeds.length)
  })
})
