import type { Citation, Findings, Quote } from '@crosswire/record'
import { CodePoints } from '@crosswire/text'

interface Mark {
  start: number
  end: number
  open: string
  close: string
}

/**
 * The text with its spans marked, and below it for each edge, quote and background passage the rule that found it, and the
 * passage that an edge covers. `[c1 …]` marks a citation's marker, `[q1 …]` a quote, `[b1 …]` a background passage, `[d1 …]` a date,
 * `[e1 …]` a named happening; people, places and organisations are listed last, by their English names.
 */
export function explain(text: string, findings: Findings): string {
  const points = new CodePoints(text)
  const marks: Mark[] = []
  const lines: string[] = []
  const mark = (label: string, start: number, end: number): number =>
    marks.push({ start, end, open: `[${label} `, close: ']' })
  const names = new Map(findings.citations.map((citation, index) => [citation.id, `c${index + 1}`]))
  for (const [index, citation] of findings.citations.entries()) {
    mark(`c${index + 1}`, citation.marker.start, citation.marker.end)
    lines.push(explainCitation(citation, names))
  }
  for (const [index, quote] of findings.quotes.entries()) {
    mark(`q${index + 1}`, quote.evidence.start, quote.evidence.end)
    lines.push(explainQuote(quote, `q${index + 1}`, names))
  }
  for (const [index, background] of findings.background.entries()) {
    mark(`b${index + 1}`, background.evidence.start, background.evidence.end)
    lines.push(`b${index + 1}  background of ${background.date ?? 'an unknown day'}, by «${background.cue}»`)
  }
  for (const [index, date] of findings.dates.entries()) {
    mark(`d${index + 1}`, date.evidence.start, date.evidence.end)
    lines.push(`d${index + 1}  ${date.value} (${date.precision})`)
  }
  for (const [index, event] of findings.mentions.filter(({ type }) => type === 'event').entries()) {
    mark(`e${index + 1}`, event.evidence.start, event.evidence.end)
    lines.push(`e${index + 1}  ${event.canonicalName}, ${event.confidence}`)
  }
  lines.push(...listNames(findings))
  return `${insertMarks(points, marks)}\n\n${lines.join('\n')}\n`
}

const NAMES = { person: 'people', organisation: 'organisations', place: 'places' } as const

/** Who and what is named, each once with how often. */
function listNames({ mentions }: Findings): string[] {
  return (['person', 'organisation', 'place'] as const).flatMap((type) => {
    const counts = new Map<string, number>()
    for (const mention of mentions)
      if (mention.type === type) counts.set(mention.canonicalName, (counts.get(mention.canonicalName) ?? 0) + 1)
    if (counts.size === 0) return []
    return [
      `${NAMES[type]}: ${[...counts].map(([name, count]) => (count === 1 ? name : `${name} ×${count}`)).join(', ')}`,
    ]
  })
}

function explainCitation(citation: Citation, names: ReadonlyMap<string, string>): string {
  const via = citation.via ? ` via ${names.get(citation.via) ?? '?'}` : ''
  const id = citation.cited.publisherId ? ` [${citation.cited.publisherId}]` : ''
  return `${names.get(citation.id)!}  u${citation.updatePosition} ${citation.relation} ${citation.kind} ${citation.cited.canonicalName}${id}${via}, by ${citation.rule} («${citation.cue}»), ${citation.confidence}${explainScope(citation)}`
}

const LONGEST_SCOPE = 80

/** What the edge covers, by its first and last words. */
function explainScope({ scope }: Citation): string {
  if (!scope) return ''
  const text = scope.exact.replace(/\s+/g, ' ')
  const half = LONGEST_SCOPE / 2
  const shown = text.length > LONGEST_SCOPE ? `${text.slice(0, half)} … ${text.slice(-half)}` : text
  return `\n    covers ${scope.start}–${scope.end}: ${shown}`
}

function explainQuote(quote: Quote, label: string, names: ReadonlyMap<string, string>): string {
  const by = quote.citationId ? ` in ${names.get(quote.citationId) ?? '?'}` : ''
  return `${label}  ${quote.kind} of ${quote.speaker?.canonicalName ?? 'nobody named'}${by}, by ${quote.rule}, ${quote.confidence}`
}

/** Puts the marks into the text: where two begin together the longer one opens first, where they end together it closes last. */
function insertMarks(points: CodePoints, marks: readonly Mark[]): string {
  const inserts = marks.flatMap((mark, index) => [
    { at: mark.start, order: 1, length: -(mark.end - mark.start), index, text: mark.open },
    { at: mark.end, order: 0, length: mark.end - mark.start, index: -index, text: mark.close },
  ])
  inserts.sort((a, b) => a.at - b.at || a.order - b.order || a.length - b.length || a.index - b.index)
  let out = ''
  let at = 0
  for (const insert of inserts) {
    out += points.slice(at, insert.at) + insert.text
    at = insert.at
  }
  return out + points.slice(at, points.length)
}
