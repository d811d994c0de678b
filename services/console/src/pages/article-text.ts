import type { ArticleVersion } from '@crosswire/record'
import { html, type Html } from '../html/html.ts'
import { cutSegments, type MarkedSpan, type Segment } from '../html/mark-spans.ts'

/** What is marked in the text, with the words of the legend. */
export const KINDS = [
  ['citation', 'Citations'],
  ['quote', 'Quotes'],
  ['mention', 'Names'],
  ['date', 'Dates'],
  ['background', 'Background'],
] as const

/** Every finding as a stretch of the text. */
export function toMarks({ citations, quotes, mentions, dates, background }: ArticleVersion): MarkedSpan[] {
  return [
    ...citations.map(({ marker, cited, relation, rule, confidence }, index) => ({
      ...placeOf(marker),
      kind: 'citation',
      title: `${relation}: ${cited.canonicalName} (${rule}, ${confidence})`,
      anchor: `c${index}`,
    })),
    ...quotes.map(({ evidence, kind, speaker, rule }, index) => ({
      ...placeOf(evidence),
      kind: 'quote',
      title: `${kind} quote of ${speaker?.canonicalName ?? 'somebody unnamed'} (${rule})`,
      anchor: `q${index}`,
    })),
    ...mentions.map(({ evidence, type, canonicalName, role }) => ({
      ...placeOf(evidence),
      kind: 'mention',
      title: `${type}: ${canonicalName}${role === null ? '' : `, ${role}`}`,
      anchor: null,
    })),
    ...dates.map(({ evidence, value, precision }) => ({
      ...placeOf(evidence),
      kind: 'date',
      title: `${value} (${precision})`,
      anchor: null,
    })),
    ...background.map(({ evidence, date, cue }) => ({
      ...placeOf(evidence),
      kind: 'background',
      title: `background${date === null ? '' : ` of ${date}`} (${cue})`,
      anchor: null,
    })),
  ]
}

const placeOf = ({ start, end }: { start: number; end: number }) => ({ start, end })

/** The text with its evidence marked; checkboxes above it show and hide a kind, without a script. */
export function renderText(article: ArticleVersion): Html {
  const { text } = article.body
  if (text === null) return html`<p class="notice">The text is withheld: ${article.pubStatus}.</p>`
  const segments = cutSegments(text, toMarks(article))
  return html`<fieldset class="legend">
      <legend class="hidden">What is marked</legend>
      ${KINDS.map(
        ([kind, name]) =>
          html`<label class="k-${kind}"><input type="checkbox" id="show-${kind}" checked /> ${name}</label>`,
      )}
    </fieldset>
    <div class="text" lang="${article.language}">${segments.map(renderSegment)}</div>`
}

function renderSegment({ text, spans, begins }: Segment): Html {
  const anchors = begins.flatMap(({ anchor }) => (anchor === null ? [] : [html`<a id="${anchor}"></a>`]))
  if (spans.length === 0) return html`${anchors}${text}`
  const kinds = [...new Set(spans.map(({ kind }) => kind))].map((kind) => `e-${kind}`).join(' ')
  return html`${anchors}<mark class="${kinds}" title="${spans.map(({ title }) => title).join('\n')}">${text}</mark>`
}
