import { STAGES } from '@crosswire/pipeline'
import { groupQuarantine, listQuarantine, type QuarantinedItem, type QuarantineGroup } from '@crosswire/store'
import type { FastifyRequest } from 'fastify'
import type { ConsoleContext, Pages } from '../context.ts'
import { clip, formatDuration, formatNumber, formatTime } from '../html/format.ts'
import { html, type Html } from '../html/html.ts'
import { filterPath, readFilterFields, toFilter, type FilterFields } from './quarantine-filter.ts'
import { show } from './show.ts'

const LISTED = 100

/** What stages gave up on: by error, newest first; one, a group, or what a filter meets is retried or dismissed. */
export const addQuarantine: Pages = (app, context) => {
  app.get('/quarantine', async (request, reply) => {
    const fields = readFilterFields(request.query)
    const filter = toFilter(fields)
    const groups = await groupQuarantine(context.db, filter)
    const items = await listQuarantine(context.db, filter, LISTED)
    const count = groups.reduce((sum, group) => sum + group.count, 0)
    const view: View = { request, context, fields, now: context.clock.now().getTime() }
    return show(
      { request, reply, context },
      { title: `Quarantine (${formatNumber(count)})` },
      html`<h1>Quarantine</h1>
        <p>
          What a stage gave up on rests here, with its reason and its input, until somebody retries or dismisses it.
        </p>
        ${filterForm(fields)}
        ${count === 0 ? nothing(fields) : html`${bulk(view, count)} ${renderGroups(groups, view)}`}
        ${items.length === 0 ? null : renderItems(items, count, view)}`,
    )
  })
}

interface View {
  request: FastifyRequest
  context: ConsoleContext
  fields: FilterFields
  now: number
}

const nothing = (fields: FilterFields): Html =>
  Object.keys(fields).length === 0
    ? html`<p class="all-well">Nothing rests here.</p>`
    : html`<p>Nothing here meets the filter. <a href="/quarantine">Show all</a></p>`

const filterForm = (fields: FilterFields): Html =>
  html`<form class="row" action="/quarantine">
    <div>
      <label for="f-stage">Stage</label>
      <select id="f-stage" name="stage">
        <option value="">any</option>
        ${STAGES.map((stage) => html`<option ${fields.stage === stage ? html`selected` : null}>${stage}</option>`)}
      </select>
    </div>
    ${textField('reason', 'Error code', fields.reason)} ${textField('publisher', 'Publisher', fields.publisher)}
    ${textField('message', 'Message contains', fields.message)} ${textField('url', 'URL', fields.url)}
    <button class="second">Filter</button>
    ${Object.keys(fields).length === 0 ? null : html`<a href="/quarantine">clear</a>`}
  </form>`

const textField = (name: string, label: string, value = ''): Html =>
  html`<div><label for="f-${name}">${label}</label><input id="f-${name}" name="${name}" value="${value}" /></div>`

/** Retry and dismiss for whatever the fields mean. */
export function actions(
  { request, context }: { request: FastifyRequest; context: ConsoleContext },
  fields: FilterFields | { id: string },
  { count, back, small = false }: { count: number; back: string; small?: boolean },
): Html {
  const items = count === 1 ? 'this item' : `all ${formatNumber(count)} items`
  const form = (action: 'retry' | 'dismiss', name: string, style: string): Html =>
    html`<form
      class="inline"
      method="post"
      action="/quarantine/${action}"
      ${count > 1 || action === 'dismiss' ? html`data-confirm="${`${name} ${items}?`}"` : null}
    >
      <input type="hidden" name="csrf" value="${request.csrf}" />
      <input type="hidden" name="back" value="${back}" />
      ${Object.entries(fields).map(([field, value]) => html`<input type="hidden" name="${field}" value="${value}" />`)}
      <button class="${small ? 'small' : ''} ${style}" ${context.access.readOnly ? html`disabled` : null}>
        ${name}
      </button>
    </form>`
  return html`${form('retry', 'Retry', '')} ${form('dismiss', 'Dismiss', 'second')}`
}

function bulk(view: View, count: number): Html | null {
  // Everything that there is goes group by group: nobody retries it all with one slip of the finger.
  if (Object.keys(view.fields).length === 0) return null
  return html`<p class="row">
    <strong>${formatNumber(count)} meet the filter.</strong>
    ${actions(view, view.fields, { count, back: '/quarantine' })}
  </p>`
}

const renderGroups = (groups: readonly QuarantineGroup[], view: View): Html =>
  html`<h2>By error, newest first</h2>
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">Error</th>
            <th scope="col" class="num">Items</th>
            <th scope="col" class="num">Publishers</th>
            <th scope="col" class="num">Newest</th>
            <th scope="col" class="num">Oldest</th>
            <th scope="col" class="wide">Newest message</th>
            <th scope="col"><span class="hidden">Actions</span></th>
          </tr>
        </thead>
        <tbody>
          ${groups.map((group) => groupRow(group, view))}
        </tbody>
      </table>
    </div>`

function groupRow({ stage, reason, count, publishers, newest, oldest, example }: QuarantineGroup, view: View): Html {
  const fields = { ...view.fields, stage, reason }
  return html`<tr>
    <td class="code"><a href="${filterPath(fields)}">${reason}</a><br /><span class="soft">${stage}</span></td>
    <td class="num">${formatNumber(count)}</td>
    <td class="num">${formatNumber(publishers)}</td>
    <td class="num">${formatDuration(view.now - newest.getTime())} ago</td>
    <td class="num">${formatDuration(view.now - oldest.getTime())} ago</td>
    <td>${clip(example, 200)}</td>
    <td class="nowrap">${actions(view, fields, { count, back: filterPath(view.fields), small: true })}</td>
  </tr>`
}

const renderItems = (items: readonly QuarantinedItem[], count: number, view: View): Html =>
  html`<h2>${items.length < count ? `The newest ${items.length} of ${formatNumber(count)}` : 'Items'}</h2>
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">Error</th>
            <th scope="col">Publisher</th>
            <th scope="col" class="wide">What it was about</th>
            <th scope="col" class="num">Attempts</th>
            <th scope="col"><span class="hidden">Actions</span></th>
          </tr>
        </thead>
        <tbody>
          ${items.map((item) => itemRow(item, view))}
        </tbody>
      </table>
    </div>`

const itemRow = (item: QuarantinedItem, view: View): Html =>
  html`<tr>
    <td class="nowrap"><a href="/quarantine/${item.id}">${formatTime(item.at)}</a></td>
    <td class="code">${item.reason}<br /><span class="soft">${item.stage}</span></td>
    <td>
      ${item.publisherId === null ? null : html`<a href="/publishers/${item.publisherId}">${item.publisherId}</a>`}
    </td>
    <td>
      ${item.url === null ? null : html`<a class="url" href="/why?url=${encodeURIComponent(item.url)}">${item.url}</a><br />`}
      ${clip(item.message, 200)}
    </td>
    <td class="num">${item.attempts}</td>
    <td class="nowrap">${actions(view, { id: item.id }, { count: 1, back: filterPath(view.fields), small: true })}</td>
  </tr>`
