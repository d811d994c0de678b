import { getQuarantined, readCaptureBytes, type QuarantineRow } from '@crosswire/store'
import { Refusal } from '../access/add-access.ts'
import type { Pages } from '../context.ts'
import { formatTime } from '../html/format.ts'
import { externalLink, html, type Html } from '../html/html.ts'
import { isId } from '../html/ids.ts'
import { renderInput } from './captures.ts'
import { actions } from './quarantine.ts'
import { show } from './show.ts'

/** One item: what went wrong, where in the code, and what the stage worked on. */
export const addQuarantineItem: Pages = (app, context) => {
  app.get<{ Params: { id: string } }>('/quarantine/:id', async (request, reply) => {
    const { id } = request.params
    const item = isId(id) ? await getQuarantined(context.db, id) : null
    if (item === null) throw new Refusal(404, 'There is no such item.')
    const bytes = item.stage === 'articles' ? await readCaptureBytes(context.db, item.itemId) : null
    return show(
      { request, reply, context },
      { title: item.reason },
      html`<h1>${item.reason}</h1>
        ${facts(item)}
        ${
          item.state === 'resting'
            ? html`<p class="row">${actions({ request, context }, { id }, { count: 1, back: '/quarantine' })}</p>`
            : null
        }
        <h2>Message</h2>
        <pre>${item.message}</pre>
        ${renderStack(item)}
        ${
          bytes === null
            ? null
            : html`<h2 id="input">Input</h2>
                ${renderInput(bytes)}`
        }`,
    )
  })
}

const facts = (item: QuarantineRow): Html =>
  html`<dl class="facts">
    <dt>Stage</dt>
    <dd><a href="/quarantine?stage=${item.stage}&amp;reason=${item.reason}">${item.stage}, ${item.reason}</a></dd>
    <dt>State</dt>
    <dd>${item.state}${item.settledAt === null ? null : html` since ${formatTime(item.settledAt)}`}</dd>
    <dt>Came to rest</dt>
    <dd>${formatTime(item.at)}, after ${item.attempts} ${item.attempts === 1 ? 'attempt' : 'attempts'}</dd>
    <dt>Publisher</dt>
    <dd>
      ${item.publisherId === null ? 'unknown' : html`<a href="/publishers/${item.publisherId}">${item.publisherId}</a>`}
    </dd>
    <dt>URL</dt>
    <dd>
      ${
        item.url === null
          ? 'none'
          : html`${externalLink(item.url)}<br /><a href="/why?url=${encodeURIComponent(item.url)}"
                >what happened to it</a
              >`
      }
    </dd>
    <dt>Input</dt>
    <dd class="code">${item.input ?? 'none was noted'}</dd>
  </dl>`

function renderStack({ detail }: QuarantineRow): Html | null {
  const { stack, ...rest } = (detail ?? {}) as { stack?: unknown }
  return html`${
    typeof stack === 'string'
      ? html`<h2>Where in the code</h2>
          <pre>${stack}</pre>`
      : null
  }
  ${
    Object.keys(rest).length > 0
      ? html`<h2>Detail</h2>
          <pre>${JSON.stringify(rest, null, 2)}</pre>`
      : null
  }`
}
