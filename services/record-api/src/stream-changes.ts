import { toChangeEvent } from '@crosswire/formats'
import type { ChangeType } from '@crosswire/record'
import type { ChangeRow } from '@crosswire/store'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ApiContext } from './context.ts'
import { Problem } from './problems.ts'

export interface StreamOptions {
  request: FastifyRequest
  reply: FastifyReply
  origin: string
  after: number
  types: readonly ChangeType[] | undefined
}

const HEARTBEAT_MS = 15_000
const BATCH = 200

/**
 * Sends the log from a position on, and then what comes, until the reader goes. The log keeps everybody's place: nothing
 * is held in memory for a slow reader, who is waited for, and let go when nothing of a batch has gone through for long.
 */
export async function streamChanges(context: ApiContext, options: StreamOptions): Promise<void> {
  const { request, reply, origin, after, types } = options
  const { raw } = reply
  const ended = AbortSignal.any([goneSignal(reply), request.server.closing])
  reply.hijack()
  raw.writeHead(200, {
    ...headersOf(reply),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  })
  raw.write('retry: 3000\n\n')
  let position = after
  let quietSince = performance.now()
  const send = async (text: string): Promise<void> => {
    quietSince = performance.now()
    if (!raw.write(text)) await drained(raw, ended, context.slowReaderMs)
  }
  try {
    for (let isOver = false; !isOver; isOver = ended.aborted) {
      const page = await context.changes.read({ after: position, types, limit: BATCH })
      if (page.rows.length > 0) await send(page.rows.map((row) => frameOf(row, origin)).join(''))
      position = page.position
      if (page.more) continue
      // A reader who wants few types hears of the others only that we are still here.
      const patience = quietSince + HEARTBEAT_MS - performance.now()
      if (patience <= 0) await send(': still here\n\n')
      else await context.changes.waitPast(position, patience, ended)
    }
  } catch (error) {
    const problem = error instanceof Problem ? error : new Problem('unavailable', 'the log cannot be read just now')
    raw.write(`event: problem\ndata: ${JSON.stringify(problem.toBody(`urn:request:${request.id}`))}\n\n`)
    if (problem.code === 'consumer-too-slow') {
      // What is still on its way to a reader who does not read is not waited for.
      setTimeout(() => raw.destroy(), 1_000).unref()
    }
  }
  raw.end()
}

/** Frames of lines that many readers get: made once for all of them. */
const frames = new WeakMap<ChangeRow, { origin: string; text: string }>()

function frameOf(row: ChangeRow, origin: string): string {
  const known = frames.get(row)
  if (known?.origin === origin) return known.text
  const change = toChangeEvent(row, origin)
  const text = `id: ${change.id}\nevent: ${row.type}\ndata: ${JSON.stringify(change)}\n\n`
  frames.set(row, { origin, text })
  return text
}

/** Aborts when whoever asked has gone, or has the whole answer. */
export function goneSignal({ raw }: FastifyReply): AbortSignal {
  const gone = new AbortController()
  raw.on('close', () => gone.abort())
  raw.on('error', () => gone.abort())
  return gone.signal
}

/** What the hooks have set for every answer: a hijacked one does not get it by itself. */
function headersOf(reply: FastifyReply): Record<string, string> {
  return Object.fromEntries(Object.entries(reply.getHeaders()).map(([name, value]) => [name, String(value)]))
}

function drained(stream: NodeJS.WritableStream, signal: AbortSignal, patienceMs: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (error?: Problem): void => {
      clearTimeout(timer)
      stream.off('drain', onDrain)
      signal.removeEventListener('abort', onDrain)
      if (error) reject(error)
      else resolve()
    }
    const onDrain = (): void => end()
    const timer = setTimeout(
      () => end(new Problem('consumer-too-slow', `nothing was read for ${Math.round(patienceMs / 1_000)} s`)),
      patienceMs,
    )
    stream.once('drain', onDrain)
    signal.addEventListener('abort', onDrain, { once: true })
    if (signal.aborted) end()
  })
}
