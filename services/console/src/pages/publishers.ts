import { readPublisherOutcomes, type FeedRow, type PublisherOutcome } from '@crosswire/store'
import type { ConsoleContext, Pages } from '../context.ts'
import type { FeedHealth } from '../diagnose/diagnose-feeds.ts'
import { formatDuration, formatNumber } from '../html/format.ts'
import { externalLink, html, type Html } from '../html/html.ts'
import { renderFindings } from './findings.ts'
import { renderOverlays } from './overlays.ts'
import { show } from './show.ts'
import { renderVolumes } from './volumes.ts'

interface JudgedFeed {
  feed: FeedRow
  health: FeedHealth
}

const DAY_MS = 86_400_000

/** What is worst stands first. */
const ORDER = ['failing', 'muted', 'empty', 'quiet', 'unknown', 'healthy']
const rank = ({ feed, health }: JudgedFeed): number =>
  (feed.active ? 0 : 100) + ORDER.indexOf(health.kind) - (feed.failures > 0 ? 0.5 : 0)

/** Feeds with their health, and what comes of them. */
export const addPublishers: Pages = (app, context) => {
  app.get<{ Querystring: { only?: string } }>('/publishers', async (request, reply) => {
    const { feeds, series, overlays, findings, status } = await context.look()
    const now = Date.parse(status.at)
    const judged = judge(feeds, context, now)
    const troubled = judged.filter(
      ({ feed, health }) => feed.failures > 0 || !['healthy', 'unknown'].includes(health.kind),
    )
    const shown = request.query.only === 'trouble' ? troubled : judged
    return show(
      { request, reply, context },
      { title: 'Publishers and feeds', refreshSeconds: 15 },
      html`<h1>Publishers and feeds</h1>
        ${renderFindings(
          findings.filter(({ code }) => /^(publisher|language|overlay)-/.test(code)),
          null,
        )}
        <p>
          ${formatNumber(feeds.filter(({ active }) => active).length)} feeds are polled;
          ${
            troubled.length === 0
              ? 'all of them answered the last time'
              : html`<a href="/publishers?only=trouble">${formatNumber(troubled.length)} need a look</a>`
          }.
          ${request.query.only === 'trouble' ? html`<a href="/publishers">Show all</a>` : null}
        </p>
        ${renderFeeds(shown, now)} ${renderVolumes(series, now)} ${renderOverlays(overlays)}`,
    )
  })

  app.get<{ Params: { id: string } }>('/publishers/:id', async (request, reply) => {
    const { feeds, series, overlays, status } = await context.look()
    const { id } = request.params
    const now = Date.parse(status.at)
    const own = judge(feeds, context, now).filter(({ feed }) => feed.publisherId === id)
    const outcomes = await readPublisherOutcomes(context.db, new Date(now - DAY_MS), id)
    return show(
      { request, reply, context },
      { title: id },
      html`<h1>${id}</h1>
        <p><a href="/publishers">All publishers</a> · <a href="/quarantine?publisher=${id}">its quarantine</a></p>
        <h2>Feeds</h2>
        ${renderFeeds(own, now)}
        ${renderVolumes(
          series.filter(({ publisherId }) => publisherId === id),
          now,
        )}
        ${renderOverlays(overlays.filter(({ publisherId }) => publisherId === id))}
        <h2>Outcomes of the last 24 hours</h2>
        ${renderOutcomes(outcomes)}`,
    )
  })
}

const judge = (feeds: readonly FeedRow[], { judgeFeed }: ConsoleContext, now: number): JudgedFeed[] =>
  feeds
    .map((feed) => ({ feed, health: judgeFeed(feed.schedule, now) }))
    .sort((a, b) => rank(a) - rank(b) || b.feed.failures - a.feed.failures)

function renderFeeds(feeds: readonly JudgedFeed[], now: number): Html {
  return html`<div class="scroll">
    <table>
      <thead>
        <tr>
          <th scope="col">Feed</th>
          <th scope="col">Health</th>
          <th scope="col" class="num">Last success</th>
          <th scope="col" class="num">HTTP</th>
          <th scope="col" class="num">Failures in a row</th>
          <th scope="col" class="num">Last new entry</th>
          <th scope="col" class="num">Entries</th>
          <th scope="col" class="wide">Next poll, and why then</th>
        </tr>
      </thead>
      <tbody>
        ${
          feeds.length === 0
            ? html`<tr>
                <td colspan="8" class="soft">None.</td>
              </tr>`
            : null
        }
        ${feeds.map((one) => feedRow(one, now))}
      </tbody>
    </table>
  </div>`
}

function feedRow({ feed, health }: JudgedFeed, now: number): Html {
  const since = (time: Date | null): Html | string =>
    time === null ? html`<span class="soft">never</span>` : `${formatDuration(now - time.getTime())} ago`
  const wait = feed.nextPollAt.getTime() - now
  const kind = feed.active ? (health.kind === 'healthy' && feed.failures > 0 ? 'stumbled' : health.kind) : 'retired'
  return html`<tr class="${severityOf(kind)}">
    <td><a href="/publishers/${feed.publisherId}">${feed.publisherId}</a><br />${externalLink(feed.url)}</td>
    <td>
      <span class="tag ${severityOf(kind) || (kind === 'healthy' ? 'good' : '')}">${kind}</span>
      ${health.text === undefined ? null : html`<br />${health.text}`}
      ${feed.lastError === null ? null : html`<br /><span class="code">${feed.lastError}</span> ${feed.lastMessage}`}
    </td>
    <td class="num">${since(feed.lastSuccessAt)}</td>
    <td class="num">${feed.lastStatus ?? html`<span class="soft">none</span>`}</td>
    <td class="num">
      ${feed.failures}${feed.failingSince === null ? null : html`<br /><span class="soft">for ${formatDuration(now - feed.failingSince.getTime())}</span>`}
    </td>
    <td class="num">${since(feed.lastEntryAt)}</td>
    <td class="num">${formatNumber(feed.entryCount)}</td>
    <td>${wait > 0 ? `in ${formatDuration(wait)}` : 'now'}<br /><span class="soft">${feed.scheduleReason}</span></td>
  </tr>`
}

const severityOf = (kind: string): string =>
  kind === 'failing' || kind === 'muted' ? 'urgent' : ['empty', 'quiet', 'stumbled'].includes(kind) ? 'warning' : ''

function renderOutcomes(outcomes: readonly PublisherOutcome[]): Html {
  if (outcomes.length === 0) return html`<p class="soft">None.</p>`
  const stages = [...new Set(outcomes.map(({ stage }) => stage))]
  return html`<dl class="facts">
    ${stages.map(
      (stage) =>
        html`<dt>${stage}</dt>
          <dd>
            ${outcomes
              .filter((one) => one.stage === stage)
              .map(({ outcome, count }, index) => html`${index > 0 ? ' · ' : ''}${formatNumber(count)} ${outcome}`)}
          </dd>`,
    )}
  </dl>`
}
