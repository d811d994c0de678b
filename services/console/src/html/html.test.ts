import { describe, expect, it } from 'vitest'
import { escapeText, externalLink, html, safeHref } from './html.ts'
import { clip, formatDuration, formatNumber } from './format.ts'
import { renderSparkline } from './sparkline.ts'

describe('html', () => {
  it('escapes every value, in content and in attributes', () => {
    const evil = `"><script>alert('x')</script>&`
    expect(html`<p title="${evil}">${evil}</p>`.text).toBe(
      '<p title="&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;">&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;</p>',
    )
  })

  it('lets markup in that was made here, alone and in lists, and leaves out what is nothing', () => {
    const items = ['<a>', 'b'].map((word) => html`<li>${word}</li>`)
    expect(html`<p>${items}${null}${undefined}${false}${0}</p>`.text).toBe('<p><li>&lt;a&gt;</li><li>b</li>0</p>')
  })

  it('shows what a browser would hide or turn around', () => {
    expect(escapeText('abc\u202egpj.exe\u0000\u2066')).toBe('abc\ufffdgpj.exe\ufffd\ufffd')
    expect(escapeText('two\nlines\tand tabs')).toBe('two\nlines\tand tabs')
  })

  it('links to the web only', () => {
    for (const url of [
      'javascript:alert(1)',
      'data:text/html,x',
      ' javascript:alert(1)',
      'JaVaScRiPt:x',
      'vbscript:x',
      '//x',
      'x',
    ])
      expect([url, safeHref(url)]).toEqual([url, null])
    expect(externalLink('javascript:alert(1)').text).toBe('<span class="url">javascript:alert(1)</span>')
    expect(externalLink('https://a.example/?a=1&b="2"').text).toContain(
      'href="https://a.example/?a=1&amp;b=&quot;2&quot;"',
    )
  })
})

describe('what is shown', () => {
  it('says durations and numbers in a few characters', () => {
    expect([0, 12_000, 89_000, 180_000, 18_600_000, 86_400_000 * 3].map(formatDuration)).toEqual([
      '0 s',
      '12 s',
      '89 s',
      '3 min',
      '5 h 10 min',
      '3 days',
    ])
    expect([0, 3, 4.25, 1234, 1234567].map(formatNumber)).toEqual(['0', '3', '4.3', '1,234', '1,234,567'])
    expect(clip('Ələt Əliyev', 6)).toBe('Ələt …')
  })

  it('draws a bar for each value, and tells the last ones to who cannot see', () => {
    const { text } = renderSparkline([0, 5, 10], 'pages')
    expect(text.match(/<rect/g)).toHaveLength(3)
    expect(text).toContain('height="28"')
    expect(text).toContain('<title>pages; last minutes: 0, 5, 10; most: 10</title>')
  })
})
