import { expect, test } from 'vitest'
import { findChallenge } from './find-challenge.ts'
import { guessContent } from './guess-content.ts'

const guess = (text: string, encoding: BufferEncoding = 'utf8') => {
  const { kind, feed } = guessContent(Buffer.from(text, encoding))
  return feed ?? kind
}

test.each([
  ['<rss version="2.0">', 'rss'],
  [
    '\ufeff<?xml version="1.0"?>\n<!-- made by hand -->\n<?xml-stylesheet href="a.xsl"?><feed xmlns="http://www.w3.org/2005/Atom">',
    'atom',
  ],
  ['<?xml version="1.0"?><!DOCTYPE rdf:RDF [<!ENTITY x "y">]><rdf:RDF>', 'rdf'],
  ['\n\n  <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">', 'sitemap'],
  ['<sitemapindex>', 'sitemap'],
  ['{"version": "https://jsonfeed.org/version/1.1", "items": []}', 'jsonfeed'],
  ['{"version":"https:\\/\\/jsonfeed.org\\/version\\/1"}', 'jsonfeed'],
  ['{"error": "no such feed"}', 'json'],
  ['Warning: mysql_connect() in /var/www/db.php on line 3\n<?xml version="1.0"?><rss>', 'rss'],
  ['<!DOCTYPE html><html>', 'html'],
  ['<div class="rss">', 'html'],
  ['<svg xmlns="http://www.w3.org/2000/svg">', 'xml'],
  ['<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0"><html>', 'html'],
  ['User-agent: *', 'text'],
  [' \n\t', 'empty'],
  ['', 'empty'],
])('%j is %s', (text, expected) => {
  expect(guess(text)).toBe(expected)
})

test('UTF-16 is text, with and without a byte order mark', () => {
  expect(guess('\ufeff<?xml version="1.0" encoding="utf-16"?><rss>', 'utf16le')).toBe('rss')
  expect(guess('<rss version="2.0">', 'utf16le')).toBe('rss')
  expect(guessContent(Buffer.from('<rss>', 'utf16le').swap16())).toEqual({ kind: 'feed', feed: 'rss' })
})

test.each([
  ['%PDF-1.7'],
  ['\x89PNG\r\n'],
  ['\xff\xd8\xff\xe0'],
  ['PK\x03\x04'],
  ['\0\0\0 ftypmp42'],
  ['abc\0\0\0\0def'],
])('the bytes %j are no text', (raw) => {
  expect(guessContent(Buffer.from(raw, 'latin1')).kind).toBe('binary')
})

const html = (text: string) => findChallenge({}, Buffer.from(text), { kind: 'html', feed: null })

test.each([
  ['<title>Just a moment...</title>', 'Cloudflare'],
  ['<script>window._cf_chl_opt={cvId:"3"}</script>', 'Cloudflare'],
  ['<title>DDoS-Guard</title>', 'DDoS-Guard'],
  ['<iframe src="/_Incapsula_Resource?SWJIYLWA=719d">', 'Imperva'],
  ['<title>Проверка браузера</title>', 'a bot check'],
  ['<script>document.cookie="a=b";location.reload()</script><noscript>Turn it on</noscript>', 'a cookie check'],
])('%s is a check of %s', (text, service) => {
  expect(html(text)).toBe(service)
})

test('a response header that says so is believed whatever the body', () => {
  expect(findChallenge({ 'cf-mitigated': 'challenge' }, Buffer.from('{}'), { kind: 'json', feed: null })).toBe(
    'Cloudflare',
  )
})

test('an article behind the same services is an article', () => {
  const text = 'The ministry said on Friday that the port will reopen. '.repeat(20)
  expect(
    html(
      `<title>Port reopens</title><p>${text}</p><script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script>`,
    ),
  ).toBeNull()
  expect(
    html(`<title>Port reopens</title><p>${text}</p><script>document.cookie="seen=1";if(x)location.reload()</script>`),
  ).toBeNull()
})

test('a page of nothing but open scripts is judged at once', () => {
  expect(html(`document.cookie=1;location.reload()${'<script>'.repeat(11_000)}`)).toBe('a cookie check')
})
