import type { OverlayTally } from '@crosswire/store'
import { isBroken } from '../diagnose/diagnose-overlays.ts'
import { formatNumber } from '../html/format.ts'
import { externalLink, html, type Html } from '../html/html.ts'

/** How publishers' overlays fared, what is broken first; nothing where no publisher has one. */
export function renderOverlays(tallies: readonly OverlayTally[]): Html | null {
  if (tallies.length === 0) return null
  return html`<h2 id="overlays">Overlays, last 24 hours</h2>
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">Publisher</th>
            <th scope="col">Overlay</th>
            <th scope="col">Field</th>
            <th scope="col" class="num">Agrees</th>
            <th scope="col" class="num">Differs</th>
            <th scope="col" class="num">Finds nothing</th>
            <th scope="col" class="wide">Last page that parts</th>
          </tr>
        </thead>
        <tbody>
          ${[...tallies].sort((a, b) => Number(isBroken(b)) - Number(isBroken(a))).map(overlayRow)}
        </tbody>
      </table>
    </div>
    <p class="soft">
      Agrees: the general reading says the same, and the selector could go. Differs: the overlay overruled it. Finds
      nothing: the general reading stands in, and the publisher may have changed its pages.
    </p>`
}

function overlayRow(tally: OverlayTally): Html {
  const { publisherId, version, field, agrees, differs, missing, lastUrl } = tally
  return html`<tr class="${isBroken(tally) ? 'warning' : ''}">
    <td><a href="/publishers/${publisherId}">${publisherId}</a></td>
    <td>${version}</td>
    <td>${field}</td>
    <td class="num">${formatNumber(agrees)}</td>
    <td class="num">${formatNumber(differs)}</td>
    <td class="num">${formatNumber(missing)}</td>
    <td>${lastUrl === null ? null : externalLink(lastUrl)}</td>
  </tr>`
}
