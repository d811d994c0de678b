import type { VolumeSeries } from '../diagnose/diagnose-volumes.ts'
import { formatNumber } from '../html/format.ts'
import { html, type Html } from '../html/html.ts'

const HOUR_MS = 3_600_000
const HOURS = 24

/** Articles of the last day by publisher, language and hour; alarms first, then the largest. */
export function renderVolumes(series: readonly VolumeSeries[], now: number): Html {
  const running = Math.floor(now / HOUR_MS) * HOUR_MS
  const hours = Array.from({ length: HOURS }, (_, index) => running - (HOURS - 1 - index) * HOUR_MS)
  const rows = series
    .map((one) => ({ one, counts: hours.map((hour) => one.counts.get(hour) ?? 0) }))
    .map((row) => ({ ...row, total: row.counts.reduce((sum, count) => sum + count, 0) }))
    .sort((a, b) => Number(b.one.alarm !== null) - Number(a.one.alarm !== null) || b.total - a.total)
  return html`<h2 id="volumes">Articles by hour, last ${HOURS} hours</h2>
    <div class="scroll">
      <table class="heat">
        <thead>
          <tr>
            <th scope="col">Publisher</th>
            <th scope="col">Language</th>
            ${hours.map((hour) => html`<th scope="col" class="num">${String(new Date(hour).getUTCHours()).padStart(2, '0')}</th>`)}
            <th scope="col" class="num">Sum</th>
          </tr>
        </thead>
        <tbody>
          ${
            rows.length === 0
              ? html`<tr>
                  <td colspan="${HOURS + 3}" class="soft">Nothing came yet.</td>
                </tr>`
              : null
          }
          ${rows.map(({ one, counts, total }) => volumeRow(one, counts, total))}
        </tbody>
      </table>
    </div>
    <p class="soft">
      Hours in UTC, the running one last. A publisher or language that falls away is compared with the same hours of the
      two weeks before.
    </p>`
}

function volumeRow({ publisherId, language, alarm }: VolumeSeries, counts: readonly number[], total: number): Html {
  const most = Math.max(...counts, 1)
  return html`<tr class="${alarm === null ? '' : 'warning'}">
    <td class="nowrap">
      <a href="/publishers/${publisherId}">${publisherId}</a>
      ${
        alarm === null
          ? null
          : html`<br /><span class="tag warning"
                >${formatNumber(alarm.articles)} in ${alarm.windowHours} h, usually ${formatNumber(alarm.usual)}</span
              >`
      }
    </td>
    <td>${language}</td>
    ${counts.map((count) => html`<td class="h ${heat(count, most)}">${count === 0 ? '' : count}</td>`)}
    <td class="num">${formatNumber(total)}</td>
  </tr>`
}

const heat = (count: number, most: number): string => (count === 0 ? '' : `h${Math.ceil((count / most) * 4)}`)
