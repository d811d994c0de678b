import { getQuarantined, readCaptureBytes, type CaptureBytes, type QuarantineRow } from '@crosswire/store'
import { Refusal } from '../access/add-access.ts'
import type { Pages } from '../context.ts'
import { formatNumber, formatTime } from '../html/format.ts'
import { externalLink, html, type Html } from '../html/html.ts'
import { isId } from '../html/ids.ts'
import { decodeBytes } from './decode-bytes.ts'
import { actions } from './quarantine.ts'
import { show } from './show.ts'

const SHOWN_CHARACTERS = 100_000

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
        ${renderStack(item)} ${bytes === null ? null : renderInput(bytes)}`,
    )
  })

  app.get<{ Params: { id: string } }>('/captures/:id/bytes', async (request, reply) => {
    const bytes = isId(request.params.id) ? await readCaptureBytes(context.db, request.params.id) : null
    if (bytes === null) throw new Refusal(404, 'There is no such capture.')
    // A publisher's page is shown by nobody's browser under our name: it is kept as a file.
    void reply
      .type('application/octet-stream')
      .header('content-disposition', `attachment; filename="${request.params.id}.bin"`)
    return Buffer.from(bytes.bytes)
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

/** Bytes as text: what the stage was given. */
export function renderInput(capture: CaptureBytes): Html {
  const { text, charset } = decodeBytes(capture.bytes, capture.contentType)
  return html`<h2 id="input">Input</h2>
    <p>
      ${formatNumber(capture.bytes.length)} bytes from ${externalLink(capture.finalUrl)}, fetched
      ${formatTime(capture.fetchedAt)}, HTTP ${capture.status}, ${capture.contentType ?? 'no content type'}; shown as
      ${charset} ·
      <a href="/captures/${capture.id}/bytes">download</a>
    </p>
    <pre>${text.slice(0, SHOWN_CHARACTERS)}${text.length > SHOWN_CHARACTERS ? '\n…' : ''}</pre>`
}
