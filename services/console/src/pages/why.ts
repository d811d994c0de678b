import { whyUrl, type UrlStory } from '@crosswire/store'
import { spellUrl } from '@crosswire/text'
import type { Pages } from '../context.ts'
import { explainUrl } from '../explain/explain-url.ts'
import { formatTime } from '../html/format.ts'
import { externalLink, html, type Html } from '../html/html.ts'
import { actions } from './quarantine.ts'
import { show } from './show.ts'

const SEVERITY = { here: 'good', underway: '', missing: 'warning' } as const

/** "Why is this URL missing?": `crosswire why` as a page. */
export const addWhy: Pages = (app, context) => {
  app.get<{ Querystring: { url?: string } }>('/why', async (request, reply) => {
    const url = (request.query.url ?? '').trim().slice(0, 4_000)
    if (url === '')
      return show(
        { request, reply, context },
        { title: 'Why is this URL missing?' },
        html`<h1>Why is this URL missing?</h1>
          <p>
            Put a URL into the field above, as a reader has it: tracking parameters, www. and the last slash do not
            matter.
          </p>`,
      )
    const story = await whyUrl(context.db, spellUrl(url))
    const verdict = explainUrl(story)
    return show(
      { request, reply, context },
      { title: `Why: ${url}` },
      html`<h1 class="url">${url}</h1>
        <p><span class="tag ${SEVERITY[verdict.kind]}">${verdict.kind}</span> <strong>${verdict.text}</strong></p>
        ${verdict.command === null ? null : html`<p>On the command line: <code>${verdict.command}</code></p>`}
        ${story.quarantine.map(
          ({ id, reason, stage }) =>
            html`<p class="row">
              <a href="/quarantine/${id}">${stage}: ${reason}</a>
              ${actions({ request, context }, { id }, { count: 1, back: '/quarantine', small: true })}
            </p>`,
        )}
        ${places(story)} ${steps(story)} ${captures(story)}`,
    )
  })
}

const places = ({ entries, pages, article, membership }: UrlStory): Html =>
  html`<dl class="facts">
    <dt>Listed by</dt>
    <dd>
      ${entries.length === 0 ? html`<span class="soft">no feed</span>` : null}
      ${entries.map(
        ({ feed, publisherId, firstSeenAt, title }) =>
          html`<div>
            ${externalLink(feed)} (<a href="/publishers/${publisherId}">${publisherId}</a>), first at
            ${formatTime(firstSeenAt)}${title === null ? null : html`: ${title}`}
          </div>`,
      )}
    </dd>
    <dt>Page</dt>
    <dd>
      ${pages.length === 0 ? html`<span class="soft">none</span>` : null}
      ${pages.map(
        ({ url, state, outcome, lastStatus, nextAt, revisitAt, revisitReason, trouble }) =>
          html`<div>
            ${externalLink(url)}: ${state}, ${outcome ?? 'no outcome yet'}, last HTTP ${lastStatus ?? 'none'}
            ${nextAt === null ? null : html`; next try ${formatTime(nextAt)}`}
            ${revisitAt === null ? null : html`; visited again ${formatTime(revisitAt)} (${revisitReason})`}
            ${trouble === null ? null : html`<br /><span class="text-warning">${trouble}</span>`}
          </div>`,
      )}
    </dd>
    <dt>Article</dt>
    <dd>
      ${
        article === null
          ? html`<span class="soft">none</span>`
          : html`<a href="/articles/${article.id}">version ${article.version}</a>, ${article.availability}`
      }
    </dd>
    <dt>Story</dt>
    <dd>
      ${
        membership === null
          ? html`<span class="soft">none</span>`
          : html`<a href="/stories/${membership.storyId}">${membership.story ?? membership.storyId}</a>, as
              ${membership.role}${membership.because === '' ? null : html`: ${membership.because}`}`
      }
    </dd>
  </dl>`

const steps = ({ steps: all }: UrlStory): Html | null =>
  all.length === 0
    ? null
    : html`<h2>What happened</h2>
        <div class="scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">When</th>
                <th scope="col">Stage</th>
                <th scope="col">Outcome</th>
                <th scope="col" class="wide">Detail</th>
              </tr>
            </thead>
            <tbody>
              ${all.map(
                ({ at, stage, outcome, detail }) =>
                  html`<tr>
                    <td class="nowrap">${formatTime(at)}</td>
                    <td>${stage}</td>
                    <td>${outcome}</td>
                    <td class="code">${detail === null ? '' : JSON.stringify(detail)}</td>
                  </tr>`,
              )}
            </tbody>
          </table>
        </div>`

const captures = ({ captures: all }: UrlStory): Html | null =>
  all.length === 0
    ? null
    : html`<h2>Captures</h2>
        <ul>
          ${all.map(
            ({ id, fetchedAt, state, outcome, trouble }) =>
              html`<li>
                ${formatTime(fetchedAt)}:
                ${state === 'done' ? outcome : state}${trouble === null ? null : html`, ${trouble}`} ·
                <a href="/captures/${id}">look</a>
              </li>`,
          )}
        </ul>`
