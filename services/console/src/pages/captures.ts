import { readCaptureBytes } from '@crosswire/store'
import { Refusal } from '../access/add-access.ts'
import type { Pages } from '../context.ts'
import { formatNumber, formatTime } from '../html/format.ts'
import { externalLink, html, type Html } from '../html/html.ts'
import { isId } from '../html/ids.ts'
import { decodeBytes } from './decode-bytes.ts'
import { show } from './show.ts'

const SHOWN_CHARACTERS = 100_000
type CaptureBytes = NonNullable<Awaited<ReturnType<typeof readCaptureBytes>>>

/** What was fetched, as it came. */
export const addCaptures: Pages = (app, context) => {
  const find = async (id: string): Promise<CaptureBytes> => {
    const capture = isId(id) ? await readCaptureBytes(context.db, id) : null
    if (capture === null) throw new Refusal(404, 'There is no such capture, or its bytes are no longer kept.')
    return capture
  }
  app.get<{ Params: { id: string } }>('/captures/:id', async (request, reply) => {
    const capture = await find(request.params.id)
    return show(
      { request, reply, context },
      { title: 'Capture' },
      html`<h1>Capture</h1>
        ${renderInput(capture)}`,
    )
  })

  app.get<{ Params: { id: string } }>('/captures/:id/bytes', async (request, reply) => {
    const { id, bytes } = await find(request.params.id)
    // A publisher's page is shown by nobody's browser under our name: it is kept as a file.
    void reply.type('application/octet-stream').header('content-disposition', `attachment; filename="${id}.bin"`)
    return Buffer.from(bytes)
  })
}

/** Bytes as text: what the reader was given. */
export function renderInput(capture: CaptureBytes): Html {
  const { text, charset } = decodeBytes(capture.bytes, capture.contentType)
  return html`<p>
      ${formatNumber(capture.bytes.length)} bytes from ${externalLink(capture.finalUrl)}, fetched
      ${formatTime(capture.fetchedAt)}, HTTP ${capture.status}, ${capture.contentType ?? 'no content type'}; shown as
      ${charset} · <a href="/captures/${capture.id}/bytes">download</a>
    </p>
    <pre>${text.slice(0, SHOWN_CHARACTERS)}${text.length > SHOWN_CHARACTERS ? '\n…' : ''}</pre>`
}
