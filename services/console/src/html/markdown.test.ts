import { expect, it } from 'vitest'
import { renderMarkdown } from './markdown.ts'

const render = (text: string): string =>
  renderMarkdown(text)
    .map(String)
    .join('')
    .replace(/\s*\n\s*/g, ' ')

it('reads headings, paragraphs over several lines, and words in a line', () => {
  expect(render('# A *b*\n\nOne `two`\nand **three**.\n\n## C')).toBe(
    '<h1>A <em>b</em></h1><p>One <code>two</code> and <strong>three</strong>.</p><h2>C</h2>',
  )
})

it('keeps code and lists inside the item that they stand in', () => {
  expect(render('1. First\n   goes on:\n\n       psql -c x\n\n   - a\n   - b\n2. Second')).toBe(
    '<ol><li>First goes on:<pre>psql -c x</pre><ul><li>a</li><li>b</li></ul></li><li>Second</li></ol>',
  )
})

it('links runbooks beside it, pages of the console and the web, and nothing else', () => {
  expect(
    render('[a](feed-quiet.md) `/quarantine` [b](https://x.example/) [c](javascript:alert(1)) `/v1/changes`'),
  ).toBe(
    '<p><a href="/runbooks/feed-quiet">a</a> <a href="/quarantine"><code>/quarantine</code></a> <a href="https://x.example/">b</a> c) <code>/v1/changes</code></p>',
  )
})

it('shows markup as text', () => {
  expect(render('<script>alert(1)</script>')).toBe('<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>')
})
