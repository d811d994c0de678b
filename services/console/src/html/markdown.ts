import { html, safeHref, type Html } from './html.ts'

/**
 * The part of Markdown that our runbooks are written in: headings, paragraphs, lists, numbered lists, fenced code, and in
 * a line `code`, **strong** and [links](…). Everything else is text.
 */
export function renderMarkdown(text: string): Html[] {
  const blocks: Html[] = []
  const lines = text.split('\n')
  for (let at = 0; at < lines.length;) {
    const line = lines[at]!
    const heading = /^(#{1,3}) (.+)$/.exec(line)
    if (line.trim() === '') at++
    else if (line.startsWith('```')) {
      const end = lines.findIndex((other, index) => index > at && other.startsWith('```'))
      const stop = end < 0 ? lines.length : end
      blocks.push(html`<pre>${lines.slice(at + 1, stop).join('\n')}</pre>`)
      at = stop + 1
    } else if (heading) {
      const words = renderLine(heading[2]!)
      blocks.push(heading[1] === '#' ? html`<h1>${words}</h1>` : html`<h2>${words}</h2>`)
      at++
    } else if (MARKS.some((mark) => mark.test(line))) {
      const mark = MARKS.find((one) => one.test(line))!
      const items: string[] = []
      for (; at < lines.length && (mark.test(lines[at]!) || /^\s+\S/.test(lines[at]!)); at++) {
        if (mark.test(lines[at]!)) items.push(lines[at]!.replace(mark, ''))
        else items[items.length - 1] += ` ${lines[at]!.trim()}`
      }
      const rows = items.map((item) => html`<li>${renderLine(item)}</li>`)
      blocks.push(
        mark === NUMBER
          ? html`<ol>
              ${rows}
            </ol>`
          : html`<ul>
              ${rows}
            </ul>`,
      )
    } else {
      const start = at
      while (at < lines.length && lines[at]!.trim() !== '' && !/^(#|```|- |\d+\. )/.test(lines[at]!)) at++
      if (at === start) at++
      blocks.push(html`<p>${renderLine(lines.slice(start, at).join(' '))}</p>`)
    }
  }
  return blocks
}

const DASH = /^- /
const NUMBER = /^\d+\. /
const MARKS = [DASH, NUMBER]

function renderLine(text: string): Html[] {
  const parts: Html[] = []
  let rest = text
  for (;;) {
    const found = /`([^`]+)`|\*\*([^*]+)\*\*|\[([^\]]+)\]\(([^)\s]+)\)/.exec(rest)
    if (!found) return [...parts, html`${rest}`]
    const [whole, code, strong, name, target] = found
    parts.push(html`${rest.slice(0, found.index)}`)
    if (code !== undefined) parts.push(html`<code>${code}</code>`)
    else if (strong !== undefined) parts.push(html`<strong>${strong}</strong>`)
    else parts.push(renderLink(name!, target!))
    rest = rest.slice(found.index + whole.length)
  }
}

/** `other.md` is the runbook beside it; pages of this console and of the web are linked, the rest is text. */
function renderLink(name: string, target: string): Html {
  const beside = /^([a-z-]+)\.md$/.exec(target)?.[1]
  const href = beside !== undefined ? `/runbooks/${beside}` : /^\/(?!\/)/.test(target) ? target : safeHref(target)
  return href === null ? html`${name}` : html`<a href="${href}">${name}</a>`
}
