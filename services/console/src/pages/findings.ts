import type { Finding } from '../diagnose/types.ts'
import { html, type Html } from '../html/html.ts'

/** So many findings of one kind are shown open; the rest on request. */
const SHOWN = 5

/** What is wrong, why, and what to do, with the page that says more. */
export function renderFindings(
  findings: readonly Finding[],
  none: string | null = 'Every stage moves, and nothing is behind.',
): Html | null {
  if (findings.length === 0) return none === null ? null : html`<p class="all-well">${none}</p>`
  const groups = [...new Set(findings.map(({ code }) => code))].map((code) =>
    findings.filter((one) => one.code === code),
  )
  return html`<ul class="findings">
    ${groups.map(
      (group) =>
        html`${group.slice(0, SHOWN).map((finding) => renderFinding(finding))}
        ${
          group.length > SHOWN
            ? html`<li class="${group[0]!.severity}">
                <details>
                  <summary>${group.length - SHOWN} more of the same kind (${group[0]!.code})</summary>
                  <ul class="findings">
                    ${group.slice(SHOWN).map((finding) => renderFinding(finding))}
                  </ul>
                </details>
              </li>`
            : null
        }`,
    )}
  </ul>`
}

const renderFinding = ({ code, severity, what, why, action, subject }: Finding): Html =>
  html`<li class="${severity}">
    <h3>
      ${severity === 'urgent' ? html`<span class="tag urgent">now</span>` : html`<span class="tag warning">today</span>`}
      ${what}
    </h3>
    <p>${why}${URL.canParse(subject) ? html` · <span class="code">${subject}</span>` : null}</p>
    <p><strong>Do:</strong> ${action} · <a href="/runbooks/${code}">runbook</a></p>
  </li>`
