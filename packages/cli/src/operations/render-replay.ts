import type { DerivedChange, ReplayPreview } from '@crosswire/article-reader'
import { clip } from '@crosswire/console/explain'
import type { Terminal } from '../demo/summary/terminal.ts'
import { renderBlocks } from './render-diff.ts'
import { printable } from './table.ts'

/** What a replay would change of one page, for people: field by field, texts by their words. */
export function renderPreview(preview: ReplayPreview, terminal: Terminal): string[] {
  const { url, outcome, change, fields, diff, message, fetchedAt } = preview
  const { paint } = terminal
  const fate = outcome === 'version' ? `a version would be written (${change ?? ''})` : outcome
  return [
    `${paint('bold', printable(url))}  ${paint(outcome === 'version' ? 'yellow' : 'dim', fate)}`,
    ...(message === null ? [] : [`  ${printable(message)}`]),
    ...(fields.length > 0 ? [paint('dim', `  from the capture of ${fetchedAt}`)] : []),
    ...fields.filter(({ field }) => !field.startsWith('body.')).flatMap((field) => renderField(field, terminal)),
    ...(diff !== null && fields.some(({ field }) => field === 'body.text')
      ? ['  text:', ...renderBlocks(diff.blocks, terminal).map((line) => `    ${line}`)]
      : []),
  ]
}

function renderField(change: DerivedChange, terminal: Terminal): string[] {
  const { paint } = terminal
  if (change.kind === 'list')
    return [
      `  ${change.field}: ${change.removed.length} go, ${change.added.length} come`,
      ...change.removed.map((item) => paint('red', `    - ${say(item)}`)),
      ...change.added.map((item) => paint('green', `    + ${say(item)}`)),
    ]
  return [
    `  ${change.field}:`,
    paint('red', `    - ${say(change.before)}`),
    paint('green', `    + ${say(change.after)}`),
  ]
}

/** Members that tell a thing apart, in the order in which they are said; the others are left to `--json`. */
const SAID = ['type', 'kind', 'relation', 'value', 'label', 'date', 'canonicalName', 'name', 'headline', 'text', 'url']

/** A value in a line: findings by their words, the rest as JSON. */
function say(value: unknown): string {
  if (typeof value === 'string') return clip(printable(value), 200)
  if (typeof value !== 'object' || value === null) return String(value)
  const item = value as Record<string, unknown>
  const inner = (name: string, member: string): unknown =>
    (item[name] as Record<string, unknown> | null | undefined)?.[member]
  const parts = [
    ...SAID.map((name) => item[name]),
    inner('time', 'value'),
    inner('cited', 'canonicalName'),
    typeof item['via'] === 'string' ? `via ${item['via']}` : null,
    inner('speaker', 'canonicalName'),
    inner('marker', 'exact'),
    inner('evidence', 'exact'),
  ].filter((part) => typeof part === 'string')
  return clip(printable(parts.length > 0 ? [...new Set(parts)].join(' · ') : JSON.stringify(value)), 200)
}
