import type { BlockChange, VersionDiff } from '@crosswire/article/diff'
import { formatTime } from '@crosswire/console/explain'
import { wrap, type Style, type Terminal } from '../demo/summary/terminal.ts'
import { printable } from './table.ts'

type Words = NonNullable<BlockChange['words']>

/** A difference as a person reads it: what the fields say now, then the text with what came, went and was reworded. */
export function renderDiff(diff: VersionDiff, terminal: Terminal): string[] {
  const { before, after, fields, blocks } = diff
  return [
    terminal.paint('bold', `version ${before.version} → version ${after.version}`) +
      `  ${formatTime(before.versionCreated)} → ${formatTime(after.versionCreated)}`,
    `${diff.wordsAdded} words came in, ${diff.wordsRemoved} went out`,
    ...fields.flatMap(({ field, words }) => ['', terminal.paint('cyan', field), ...renderWords('~', words, terminal)]),
    '',
    ...renderBlocks(blocks, terminal),
  ]
}

const SIGNS: Record<BlockChange['kind'], string> = { same: ' ', changed: '~', added: '+', removed: '-', moved: '>' }

/** Paragraphs that stayed are counted, not printed. */
export function renderBlocks(blocks: readonly BlockChange[], terminal: Terminal): string[] {
  const lines: string[] = []
  let stayed = 0
  const count = () => {
    if (stayed > 0)
      lines.push(terminal.paint('dim', `  … ${stayed} ${stayed === 1 ? 'paragraph' : 'paragraphs'} as before`))
    stayed = 0
  }
  for (const { kind, words } of blocks) {
    if (kind === 'same') {
      stayed++
      continue
    }
    count()
    if (words === null) lines.push(`${SIGNS[kind]} (the text may not be shown)`)
    else lines.push(...renderWords(SIGNS[kind], words, terminal))
  }
  count()
  return lines
}

const STYLES: Record<Words[number]['kind'], Style | null> = { same: null, removed: 'red', added: 'green' }

/** Words in colour; where there is none, in brackets: [-out-] {+in+}. */
function renderWords(sign: string, words: Words, terminal: Terminal): string[] {
  const whole = words.length === 1
  const text = words
    .map(({ kind, text: raw }) => {
      const style = STYLES[kind]
      const clean = printable(raw)
      if (style === null) return clean
      const painted = terminal.paint(style, clean)
      if (painted !== clean || whole) return painted
      return kind === 'removed' ? `[-${clean}-]` : `{+${clean}+}`
    })
    .join('')
  return wrap(text, terminal.width - 2, '').map((line, i) => `${i === 0 ? sign : ' '} ${line}`)
}
