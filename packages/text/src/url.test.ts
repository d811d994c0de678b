import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressKey, cleanUrl, resolveUrl } from './url.ts'

describe('cleanUrl', () => {
  it('takes off what only says how a reader came', () => {
    const cases: [string, string][] = [
      ['https://news.example/a?utm_source=rss&utm_medium=feed', 'https://news.example/a'],
      ['https://news.example/a?id=7&fbclid=xYz&page=2', 'https://news.example/a?id=7&page=2'],
      ['https://news.example/a?from=rss', 'https://news.example/a'],
      ['https://news.example/a?FROM=RSS&ysclid=1', 'https://news.example/a'],
      ['https://news.example/a?id=7&amp;utm_campaign=x', 'https://news.example/a?id=7'],
      ['https://news.example/a?xtor=RSS-1#comments', 'https://news.example/a'],
      ['https://news.example/a;jsessionid=0A1B?id=3', 'https://news.example/a?id=3'],
      ['https://news.example/a?', 'https://news.example/a'],
    ]
    for (const [given, wanted] of cases) expect(cleanUrl(given)).toBe(wanted)
  })

  it('leaves what may name the page', () => {
    for (const url of [
      'https://news.example/a?from=2025-01-01',
      'https://news.example/?p=123',
      'https://news.example/a?source=reuters',
      'https://news.example/a/?b=2&a=1',
      'https://news.example/#!/story/5',
      'http://news.example/index.php?newsid=%D0%B0',
    ]) {
      expect(cleanUrl(url)).toBe(url)
    }
  })

  it('writes one URL in one form', () => {
    expect(cleanUrl('HTTPS://News.Example:443/%7Eann/%d0%b0')).toBe('https://news.example/~ann/%D0%B0')
    expect(cleanUrl('https://news.example./a')).toBe('https://news.example/a')
    expect(cleanUrl('https://user:secret@news.example/a')).toBe('https://news.example/a')
    expect(cleanUrl('https://хабар.example/новость')).toBe(
      'https://xn--80aac5dva.example/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D1%8C',
    )
    expect(cleanUrl(' \n/a/b\n', 'https://news.example/x/')).toBe('https://news.example/a/b')
  })

  it('gives null for what is no page on the web', () => {
    for (const url of [
      '',
      'mailto:a@b.example',
      'javascript:alert(1)',
      'urn:uuid:1',
      '/a',
      'http://',
      `https://x.example/${'a'.repeat(5000)}`,
    ])
      expect(cleanUrl(url)).toBeNull()
  })

  it('is idempotent', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const once = cleanUrl(url)
        if (once !== null) expect(cleanUrl(once)).toBe(once)
      }),
    )
  })
})

describe('resolveUrl', () => {
  it('resolves a reference and keeps its query and fragment', () => {
    expect(resolveUrl('../b?from=rss#c', 'https://news.example/x/y/z')).toBe('https://news.example/x/b?from=rss#c')
  })
})

describe('addressKey', () => {
  it('is one for the front ends of a page', () => {
    const keys = [
      'https://www.news.example/2025/11/a-crane',
      'http://news.example/2025/11/a-crane/?block=top#more',
      'https://m.news.example/2025/11/a-crane/amp/',
      'https://news.example/amp/2025/11/a-crane',
      'https://news.example/2025/11/a-crane/index.html',
    ].map(addressKey)
    expect(new Set(keys)).toEqual(new Set(['news.example/2025/11/a-crane']))
  })

  it('keeps other pages, hosts and ports apart', () => {
    const keys = [
      'https://news.example/a',
      'https://news.example/a/b',
      'https://az.news.example/a',
      'https://news.example:8443/a',
      'https://m.example/a',
      'https://news.example/ma/a',
    ].map(addressKey)
    expect(new Set(keys).size).toBe(6)
  })
})
