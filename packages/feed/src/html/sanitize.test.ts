import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quickSanitize } from './quick-sanitize.ts'
import { sanitize } from './sanitize.ts'
import { htmlToText, looksLikeHtml } from './to-text.ts'

const BASE = 'https://news.example/world/'
const clean = (html: string): string => sanitize(html, BASE)

describe('sanitize', () => {
  it('keeps text and its structure', () => {
    expect(clean('<p>A <b>bold</b> word</p><ul><li>one</li></ul>')).toBe(
      '<p>A <b>bold</b> word</p><ul><li>one</li></ul>',
    )
  })

  it('makes links and pictures absolute', () => {
    expect(clean('<a href="../a?x=1&amp;y=2" onclick="x()">t</a><img src=\'/p.jpg\' style="x" alt="p">')).toBe(
      '<a href="https://news.example/a?x=1&amp;y=2">t</a><img src="https://news.example/p.jpg" alt="p">',
    )
  })

  it('drops what runs, styles or frames, and keeps what stands in for it', () => {
    for (const [html, wanted] of [
      ['a<script>alert(1)</script>b', 'ab'],
      ['a<style>p{color:red}</style>b', 'ab'],
      ['<p onmouseover="x()" style="a:b" class="c">t</p>', '<p>t</p>'],
      ['<a href="javascript:alert(1)">t</a>', '<a>t</a>'],
      ['<a href="  java&#115;cript:alert(1)">t</a>', '<a>t</a>'],
      ['<a href="data:text/html,x">t</a>', '<a>t</a>'],
      ['<iframe src="https://evil.example/">fallback</iframe>', 'fallback'],
      ['<object data="x"><p>fallback</p></object>', '<p>fallback</p>'],
      ['<form action="/x"><input name="y">t</form>', 't'],
      ['x<!-- a comment -->y', 'xy'],
      ['x<!-- never closed > y', 'x y'],
      ['<custom-thing>t</custom-thing>', 't'],
    ] as const) {
      expect(clean(html), html).toBe(wanted)
    }
  })

  it('closes what was left open and escapes what was left bare', () => {
    expect(clean('<p>a<p>b <i>c')).toBe('<p>a</p><p>b <i>c</i></p>')
    expect(clean('fish & chips &lt;tag&gt; &nbsp;&#151;')).toBe('fish &amp; chips &lt;tag&gt; \u00a0—')
  })

  it('is safe for any markup, whichever way it was cleaned', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '</',
      '"',
      "'",
      '=',
      ' ',
      '&',
      ';',
      '/',
      'a',
      'p',
      '<p>',
      '</p>',
      '<a href="',
      '<img src=',
      'javascript:',
      'onerror=',
      'x',
      '<script>',
      '</script>',
      '<svg',
      '<style>',
      '<!--',
      '-->',
      '&lt;',
      '&#60;',
      'script',
      '`',
      '\n',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const html = clean(pieces.join(''))
        expect(html).not.toMatch(/<(?:script|style|svg|iframe|object)/i)
        expect(html).not.toMatch(/<[a-z][^>]*\s(?:on\w+|style)\s*=/i)
        expect(html).not.toMatch(/<[a-z][^<>]*\s(?:href|src|cite|poster)="(?!https?:|mailto:|tel:)/i)
        expect(html.replace(/<\/?[a-z][a-z0-9]*(?: [a-z]+="[^"<>]*")*(?: \/)?>/g, '')).not.toMatch(/[<>]/)
      }),
      { numRuns: 3000 },
    )
  })

  it('takes the quick way only where it leads to the same text', () => {
    const tidy = '<div><p>One &amp; <a href="/x">two</a></p><br/><img src="/y.png"></div>'
    expect(quickSanitize(tidy, BASE, (url, base) => new URL(url, base).href)).not.toBeNull()
    for (const untidy of ['<p>a', '<p>a</b>', '<a href=x>t</a>', 'a < b', '<script>x</script>', '</p>'])
      expect(quickSanitize(untidy, BASE, (url) => url)).toBeNull()
  })
})

describe('htmlToText', () => {
  it('gives text on one line', () => {
    expect(htmlToText('<p>One</p><p>two<br>three</p> <script>x</script>&nbsp;four &amp; five')).toBe(
      'One two three four & five',
    )
  })
})

describe('looksLikeHtml', () => {
  it('tells markup from text that has brackets or ampersands', () => {
    for (const html of ['a <b>c</b>', 'Tom &amp; Ann', 'x<br/>y', '&#8220;q&#8221;'])
      expect(looksLikeHtml(html)).toBe(true)
    for (const text of ['1 < 2', 'AT&T', 'the <blink> tag', 'use <vector>x</vector>', 'a; b & c;'])
      expect(looksLikeHtml(text)).toBe(false)
  })
})
