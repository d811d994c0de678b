import { html, safeHref, type Html } from './html.ts'

/**
 * The part of Markdown that our runbooks are written in: headings, paragraphs, lists inside each other, indented and fenced
 * code, and in a line `code`, **strong**, *emphasis* and [links](…). Everything else is text.
 */
export function renderMarkdown(text: string): Html[] {
  return renderBlocks(text.split('\n'))
}

const MARK = /^(- |\d+\. )/
const INDENT = '    '

function renderBlocks(lines: readonly string[]): Html[] {
  const blocks: Html[] = []
  for (let at = 0; at < lines.length;) {
    const line = lines[at]!
    const heading = /^(#{1,3}) (.+)$/.exec(line)
    const mark = MARK.exec(line)?.[1]
    if (line.trim() === '') at++
    else if (heading) {
      const words = renderLine(heading[2]!)
      blocks.push(heading[1] === '#' ? html`<h1>${words}</h1>` : html`<h2>${words}</h2>`)
      at++
    } else if (line.startsWith('```')) {
      const end = lines.findIndex((other, index) => index > at && other.startsWith('```'))
      const stop = end < 0 ? lines.length : end
      blocks.push(renderCode(lines.slice(at + 1, stop)))
      at = stop + 1
    } else if (line.startsWith(INDENT)) {
      const stop = endOf(lines, at, (other) => other.startsWith(INDENT))
      blocks.push(renderCode(lines.slice(at, stop).map((other) => other.slice(INDENT.length))))
      at = stop
    } else if (mark !== undefined) {
      const stop = endOf(lines, at, (other) => MARK.test(other) || other.startsWith('  '))
      blocks.push(renderList(lines.slice(at, stop), mark !== '- '))
      at = stop
    } else {
      let stop = at + 1
      while (stop < lines.length && lines[stop]!.trim() !== '' && !MARK.test(lines[stop]!)) stop++
      blocks.push(html`<p>${renderLine(lines.slice(at, stop).join(' '))}</p>`)
      at = stop
    }
  }
  return blocks
}

/** Where a block that begins at a line ends: blank lines belong to it where more of it follows. */
function endOf(lines: readonly string[], start: number, belongs: (line: string) => boolean): number {
  let end = start + 1
  for (let at = end; at < lines.length && (lines[at]!.trim() === '' || belongs(lines[at]!)); at++)
    if (lines[at]!.trim() !== '') end = at + 1
  return end
}

function renderList(lines: readonly string[], isNumbered: boolean): Html {
  const items: string[][] = []
  let width = 0
  for (const line of lines) {
    const mark = MARK.exec(line)
    if (mark) items.push([line.slice((width = mark[0].length))])
    else items.at(-1)!.push(line.slice(Math.min(width, line.length - line.trimStart().length)))
  }
  const rows = items.map((item) => html`<li>${renderItem(item)}</li>`)
  return isNumbered ? html`<ol>${rows}</ol>` : html`<ul>${rows}</ul>` // prettier-ignore
}

/** The words of an item stand in its line; what follows them are blocks. */
function renderItem(lines: readonly string[]): Html[] {
  const stop = lines.findIndex((line) => line.trim() === '' || MARK.test(line))
  const words = stop < 0 ? lines : lines.slice(0, stop)
  return [...renderLine(words.join(' ')), ...(stop < 0 ? [] : renderBlocks(lines.slice(stop)))]
}

const renderCode = (lines: readonly string[]): Html => html`<pre>${lines.join('\n')}</pre>`

function renderLine(text: string): Html[] {
  const parts: Html[] = []
  let rest = text
  for (;;) {
    const found = /`([^`]+)`|\*\*([^*]+)\*\*|\*([^*\s][^*]*)\*|\[([^\]]+)\]\(([^)\s]+)\)/.exec(rest)
    if (!found) return [...parts, html`${rest}`]
    const [whole, code, strong, stressed, name, target] = found
    parts.push(html`${rest.slice(0, found.index)}`)
    if (code !== undefined) parts.push(renderCodeWord(code))
    else if (strong !== undefined) parts.push(html`<strong>${strong}</strong>`)
    else if (stressed !== undefined) parts.push(html`<em>${stressed}</em>`)
    else parts.push(renderLink(name!, target!))
    rest = rest.slice(found.index + whole.length)
  }
}

/** Pages of this console, as runbooks name them. */
const OUR_PAGE = /^\/(publishers|quarantine|stories|why|queues)$/

const renderCodeWord = (code: string): Html =>
  OUR_PAGE.test(code) ? html`<a href="${code}"><code>${code}</code></a>` : html`<code>${code}</code>`

/** `other.md` is the runbook beside it; addresses of the web are linked, the rest is text. */
function renderLink(name: string, target: string): Html {
  const beside = /^([a-z-]+)\.md$/.exec(target)?.[1]
  const href = beside === undefined ? safeHref(target) : `/runbooks/${beside}`
  return href === null ? html`${name}` : html`<a href="${href}">${name}</a>`
}
