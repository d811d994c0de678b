import type { Reason } from '@crosswire/record'
import { clip } from '../html/format.ts'
import { html, type Html } from '../html/html.ts'

/** Reasons, a line each: so many at once, the others folded away. */
export function renderReasons(reasons: readonly Reason[], shown = 1): Html | null {
  if (reasons.length === 0) return null
  const rest = reasons.slice(shown)
  return html`${reasons.slice(0, shown).map(renderReason)}
  ${
    rest.length === 0
      ? null
      : html`<details>
          <summary>${rest.length} ${shown > 0 ? 'more' : rest.length === 1 ? 'reason' : 'reasons'}</summary>
          ${rest.map(renderReason)}
        </details>`
  }`
}

const renderReason = ({ kind, detail, weight }: Reason): Html =>
  html`<div>
    <span class="soft">${kind}</span>
    ${clip(detail, 160)}${weight === null ? null : html` <span class="soft">${weight}</span>`}
  </div>`
