import { diffTexts } from './diff-texts.ts'
import type { Reading, SummaryArticle, SummaryVersion } from './reading.ts'
import { clip, wrap } from './terminal.ts'
import type { Terminal } from './terminal.ts'

/** Pages that grew by time-stamped parts, then pages that were edited, each with what changed. */
export function renderHistories({ articles, histories }: Reading, terminal: Terminal): string[] {
  const changed = articles.flatMap((article) => {
    const versions = histories.get(article.id)
    return versions === undefined ? [] : [{ article, versions }]
  })
  const grown = changed.filter(({ versions }) => versions.some(({ change }) => change === 'update-added'))
  const edited = changed.filter((entry) => !grown.includes(entry))
  return [
    ...grown.flatMap(({ article, versions }) => [
      '',
      terminal.paint('bold', `A page that grew: ${article.publisher.name}, ${clip(article.headline ?? '', 70)}`),
      ...versions.map(renderVersion),
      ...renderParts(article, terminal),
    ]),
    ...edited.flatMap(({ article, versions }) => [
      '',
      terminal.paint('bold', `A page that was edited: ${article.publisher.name}, ${clip(article.headline ?? '', 70)}`),
      ...versions.map(renderVersion),
      ...versions.slice(1).flatMap((version, index) => renderDifference(versions[index]!, version, terminal)),
    ]),
  ]
}

const renderVersion = ({ version, change, body, updates }: SummaryVersion): string =>
  `    version ${version}  ${change}${version === 1 ? '' : `, ${updates.length} ${updates.length === 1 ? 'part' : 'parts'}`}, ${body.wordCount} words`

/** The parts of the newest version, top of the page first. */
function renderParts({ body, updates }: SummaryArticle, terminal: Terminal): string[] {
  const text = [...(body.text ?? '')]
  return updates.flatMap(({ label, span }) => {
    const words = text.slice(span.start, span.end).join('')
    const own = label !== null && words.startsWith(label) ? words.slice(label.length).trim() : words
    return [
      `      ${terminal.paint('yellow', label ?? 'now')}`,
      ...wrap(clip(own.replaceAll(/\s+/g, ' '), 150), terminal.width, '        '),
    ]
  })
}

/** Paragraphs taken out and put in; between two that are alike, the words that differ are painted. */
function renderDifference(before: SummaryVersion, after: SummaryVersion, terminal: Terminal): string[] {
  const parts = (version: SummaryVersion): string[] => [
    ...(version.headline === null ? [] : [version.headline]),
    ...(version.body.text ?? '').split('\n\n'),
  ]
  const differences = diffTexts(parts(before), parts(after)).filter(({ kind }) => kind !== 'same')
  const lines = ['']
  for (let index = 0; index < differences.length; index++) {
    const [removed, added] = [differences[index]!, differences[index + 1]]
    if (removed.kind === 'removed' && added?.kind === 'added') {
      const words = diffTexts(removed.text.split(' '), added.text.split(' '))
      lines.push(...paintWords(words, 'removed', terminal), ...paintWords(words, 'added', terminal))
      index++
    } else {
      const [sign, style] = removed.kind === 'removed' ? (['-', 'red'] as const) : (['+', 'green'] as const)
      lines.push(
        ...wrap(removed.text, terminal.width - 4, '').map((line) => `    ${terminal.paint(style, `${sign} ${line}`)}`),
      )
    }
  }
  return lines
}

function paintWords(words: ReturnType<typeof diffTexts>, side: 'removed' | 'added', terminal: Terminal): string[] {
  const [sign, style] = side === 'removed' ? (['-', 'red'] as const) : (['+', 'green'] as const)
  const text = words
    .filter(({ kind }) => kind === 'same' || kind === side)
    .map((word) => (word.kind === 'same' ? word.text : terminal.paint(style, word.text)))
    .join(' ')
  return wrap(text, terminal.width - 4, '').map((line, index) => `    ${index === 0 ? sign : ' '} ${line}`)
}
