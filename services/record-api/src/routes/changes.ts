import { toChangeEvent, toSequence } from '@crosswire/formats'
import { ChangeType } from '@crosswire/record'
import { readChanges, readLogBounds } from '@crosswire/store'
import { z } from 'zod'
import { originOf, type ApiContext, type Routes } from '../context.ts'
import { parameter, readQuery } from '../parameters.ts'
import { Problem } from '../problems.ts'

export const Position = z
  .string()
  .regex(/^\d{1,20}$/, { error: 'should be a position of the log' })
  .transform(Number)
  .default(0)

const types = parameter.list.pipe(z.array(ChangeType)).optional()
const HEARTBEAT_MS = 15_000
const STREAM_BATCH = 200

/** The change log: pages, a long poll, and a stream of server-sent events. */
export const addChangeRoutes: Routes = (app, context) => {
  app.get('/v1/changes', async (request) => {
    const {
      after,
      types: only,
      limit,
      wait,
    } = readQuery(
      { after: Position, types, limit: parameter.limit(1_000, 200), wait: parameter.count.optional() },
      request.query,
    )
    await assertPosition(context, after)
    if (wait !== undefined) await context.changes.waitPast(after, Math.min(wait, 60) * 1_000)
    const rows = await readChanges(context.db, { after, types: only, limit })
    const origin = originOf(request, context)
    const last = rows.at(-1)?.seq ?? after
    const next = new URL('/v1/changes', origin)
    next.searchParams.set('after', toSequence(last))
    if (only) next.searchParams.set('types', only.join(','))
    next.searchParams.set('limit', String(limit))
    return { items: rows.map((row) => toChangeEvent(row, origin)), next: next.href, cursor: toSequence(last) }
  })

  app.get('/v1/changes/stream', async (request, reply) => {
    const query = readQuery({ after: Position, types }, request.query)
    const header = request.headers['last-event-id']
    const after = typeof header === 'string' && /^\d{1,20}$/.test(header) ? Number(header) : query.after
    await assertPosition(context, after)
    const ended = new AbortController()
    request.raw.on('close', () => ended.abort())
    reply.hijack()
    reply.raw.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    })
    reply.raw.write('retry: 3000\n\n')
    const origin = originOf(request, context)
    let position = after
    while (!ended.signal.aborted && !app.closing.aborted) {
      const rows = await readChanges(context.db, { after: position, types: query.types, limit: STREAM_BATCH })
      for (const row of rows) {
        const change = toChangeEvent(row, origin)
        const room = reply.raw.write(`id: ${change.id}\nevent: ${row.type}\ndata: ${JSON.stringify(change)}\n\n`)
        // A slow reader is waited for: the log keeps its place, and nothing is held in memory for it.
        if (!room) await drained(reply.raw, ended.signal)
        position = row.seq
      }
      if (rows.length === STREAM_BATCH) continue
      const grown = await context.changes.waitPast(position, HEARTBEAT_MS, AbortSignal.any([ended.signal, app.closing]))
      if (!grown) reply.raw.write(': still here\n\n')
    }
    reply.raw.end()
  })
}

export async function assertPosition({ db }: ApiContext, after: number): Promise<void> {
  const { first, last } = await readLogBounds(db)
  if (after > last) throw new Problem('cursor-in-future', `the log ends at ${toSequence(last)}`)
  if (first > 1 && after < first - 1) throw new Problem('cursor-expired', `the log begins at ${toSequence(first)}`)
}

function drained(stream: NodeJS.WritableStream, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    stream.once('drain', resolve)
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
