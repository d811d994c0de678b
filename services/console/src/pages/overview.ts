import type { StageStatus, Status } from '@crosswire/store'
import { CLOCK_OFF_MS, isAlive } from '../diagnose/diagnose-stages.ts'
import type { Finding } from '../diagnose/types.ts'
import type { Pages } from '../context.ts'
import { clip, formatDuration, formatNumber, formatTime } from '../html/format.ts'
import { html, type Html } from '../html/html.ts'
import { renderSparkline } from '../html/sparkline.ts'
import { renderFindings } from './findings.ts'
import { show } from './show.ts'

/** The first page: is it well, where does it stand, who works. */
export const addOverview: Pages = (app, context) => {
  app.get('/', async (request, reply) => {
    const { status, findings } = await context.look()
    return show(
      { request, reply, context },
      { title: findings.length === 0 ? 'All is well' : `${findings.length} findings`, refreshSeconds: 5 },
      html`<h1>${headline(findings)}</h1>
        ${renderFindings(findings)} ${stages(status, findings)}
        <div class="columns">
          <section>${workers(status)}</section>
          <section>${facts(status)}</section>
        </div>
        ${troubles(status)}`,
    )
  })
}

function headline(findings: readonly Finding[]): string {
  const urgent = findings.filter(({ severity }) => severity === 'urgent').length
  if (urgent > 0) return urgent === 1 ? 'One thing needs you now' : `${urgent} things need you now`
  return findings.length === 0 ? 'All is well' : 'Nothing urgent'
}

const stages = ({ stages: all }: Status, findings: readonly Finding[]): Html =>
  html`<h2 id="stages">Stages</h2>
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">Stage</th>
            <th scope="col" class="num">Oldest waiting</th>
            <th scope="col" class="num">Waiting</th>
            <th scope="col" class="num">In queue</th>
            <th scope="col" class="num">Later</th>
            <th scope="col" class="num">Per minute</th>
            <th scope="col">Last hour</th>
            <th scope="col" class="num">Quarantine</th>
            <th scope="col" class="wide">Outcomes of the last hour</th>
          </tr>
        </thead>
        <tbody>
          ${all.map((stage) => stageRow(stage, worst(findings, stage.stage)))}
        </tbody>
      </table>
    </div>`

const worst = (findings: readonly Finding[], stage: string): string =>
  findings.find(({ code, subject }) => subject === stage && /^stage-|^worker-/.test(code))?.severity ?? ''

const stageRow = (stage: StageStatus, severity: string): Html =>
  html`<tr class="${severity}">
    <th scope="row">${stage.stage}</th>
    <td class="num ${severity === '' ? '' : `text-${severity}`}">
      ${stage.oldestMs === null ? html`<span class="soft">–</span>` : formatDuration(stage.oldestMs)}
    </td>
    <td class="num">${formatNumber(stage.waiting)}</td>
    <td class="num">${formatNumber(stage.sent)}</td>
    <td class="num">${formatNumber(stage.later)}</td>
    <td class="num">${formatNumber(stage.perMinute)}</td>
    <td>${renderSparkline(stage.minutes, `${stage.stage}, items per minute in the last hour`)}</td>
    <td class="num">
      ${stage.quarantined === 0 ? '0' : html`<a href="/quarantine?stage=${stage.stage}">${formatNumber(stage.quarantined)}</a>`}
    </td>
    <td>${outcomes(stage)}</td>
  </tr>`

function outcomes({ lastHour }: StageStatus): Html {
  const shown = lastHour.slice(0, 5)
  const rest = lastHour.slice(5).reduce((sum, { count }) => sum + count, 0)
  return html`${shown.map(
    ({ outcome, count }, index) =>
      html`${index > 0 ? ' · ' : ''}${formatNumber(count)} <span class="soft">${outcome}</span>`,
  )}${rest > 0 ? html` · ${formatNumber(rest)} <span class="soft">others</span>` : null}`
}

const workers = ({ workers: all, at }: Status): Html =>
  html`<h2 id="workers">Workers</h2>
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">Process</th>
            <th scope="col">Stages</th>
            <th scope="col" class="num">Up for</th>
            <th scope="col"><span class="hidden">Alive</span></th>
          </tr>
        </thead>
        <tbody>
          ${
            all.length === 0
              ? html`<tr>
                  <td colspan="4" class="soft">No worker is known.</td>
                </tr>`
              : null
          }
          ${all.map((worker) => {
            const now = Date.parse(at)
            return html`<tr>
              <td>${worker.name}</td>
              <td>${worker.stages.length === 0 ? html`<span class="soft">none</span>` : worker.stages.join(', ')}</td>
              <td class="num">${formatDuration(now - Date.parse(worker.startedAt))}</td>
              <td>
                ${
                  isAlive(worker, now)
                    ? html`<span class="tag good">alive</span>${clock(worker)}`
                    : html`<span class="tag warning"
                        >silent for ${formatDuration(now - Date.parse(worker.beatAt))}</span
                      >`
                }
              </td>
            </tr>`
          })}
        </tbody>
      </table>
    </div>`

const clock = ({ clockAheadMs }: Status['workers'][number]): Html | null =>
  Math.abs(clockAheadMs) < CLOCK_OFF_MS
    ? null
    : html` <span class="tag warning"
        >clock ${formatDuration(Math.abs(clockAheadMs))} ${clockAheadMs > 0 ? 'ahead' : 'behind'}</span
      >`

const facts = ({ records, changeLog, feeds, tallies }: Status): Html =>
  html`<h2 id="facts">Records and log</h2>
    <dl class="facts">
      <dt>Records</dt>
      <dd>
        ${formatNumber(records.articles)} articles in ${formatNumber(records.versions)} versions,
        ${formatNumber(records.stories)} <a href="/stories">stories</a>
      </dd>
      <dt>Change log</dt>
      <dd>
        at
        ${formatNumber(changeLog.head)}${changeLog.lastRecordedAt === null ? null : html`, last ${formatTime(changeLog.lastRecordedAt)}`}${changeLog.pending > 0 ? html`; ${formatNumber(changeLog.pending)} wait` : null}
      </dd>
      <dt>Feeds</dt>
      <dd>
        <a href="/publishers">${formatNumber(feeds.active)} active</a>, ${formatNumber(feeds.failing)} failing,
        ${formatNumber(feeds.neverReached)} never reached
      </dd>
      <dt>Sweeps</dt>
      <dd>
        ${formatNumber(tallies['sweeps'] ?? 0)} ever; 0 in a life without faults
        ${Object.entries(tallies)
          .filter(([name]) => name.startsWith('recovered:'))
          .map(([name, count]) => html`<br />${formatNumber(count)} given back: ${name.replace('recovered:', '')}`)}
      </dd>
    </dl>`

function troubles({ trouble }: Status): Html | null {
  if (trouble.length === 0) return null
  return html`<h2 id="retries">Being retried</h2>
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">Stage</th>
            <th scope="col">Error</th>
            <th scope="col" class="num">Items</th>
            <th scope="col" class="wide">For example</th>
          </tr>
        </thead>
        <tbody>
          ${trouble.map(
            ({ stage, code, count, example }) =>
              html`<tr>
                <td>${stage}</td>
                <td class="code">${code}</td>
                <td class="num">${formatNumber(count)}</td>
                <td>${clip(example, 300)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`
}
