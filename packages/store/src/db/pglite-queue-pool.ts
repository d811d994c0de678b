import { EventEmitter } from 'node:events'
import type { PGlite } from '@electric-sql/pglite'
import type { QueueClient, QueuePool } from './types.ts'

const INT8 = 20
/** BullMQ reads bigints as `pg` gives them: text. */
const OPTIONS = { parsers: { [INT8]: (text: string) => text } }
const LISTEN = /^\s*(?:--[^\n]*\n\s*)*(UN)?LISTEN\s+"?([\w$]+)"?\s*;?\s*$/i

/**
 * PGlite in the shape of a `pg.Pool`, as far as BullMQ looks. Every client is the one connection there is: PGlite
 * queues statements by itself and holds them back while one of our transactions is open.
 */
export function createQueuePool(lite: PGlite): QueuePool {
  const query = async (text: string, params?: readonly unknown[]) => {
    // As with `pg`, a text without parameters may hold several statements: BullMQ's migrations do.
    const results = params ? [await lite.query(text, [...params], OPTIONS)] : await lite.exec(text, OPTIONS)
    const rows = results.at(-1)?.rows ?? []
    return { rows, rowCount: rows.length }
  }
  const pool = new EventEmitter()
  return Object.assign(pool, {
    query,
    connect: () => Promise.resolve(createClient(lite, query)),
    end: () => Promise.resolve(),
  }) as unknown as QueuePool
}

/** A client that can LISTEN: notifications arrive as its events, in the shape that `pg` gives them. */
function createClient(lite: PGlite, query: QueuePool['query']): QueueClient {
  const events = new EventEmitter()
  const heard = new Map<string, (tx?: never) => Promise<void>>()
  const listenOrQuery = async (text: string, params?: readonly unknown[]) => {
    const [, off, channel] = LISTEN.exec(text) ?? []
    if (channel === undefined) return query(text, params)
    if (off) {
      await heard.get(channel)?.()
      heard.delete(channel)
    } else if (!heard.has(channel)) {
      heard.set(channel, () => Promise.resolve())
      heard.set(
        channel,
        await lite.listen(channel, (payload) => {
          events.emit('notification', { channel, payload })
        }),
      )
    }
    return { rows: [], rowCount: 0 }
  }
  return Object.assign(events, {
    query: listenOrQuery,
    release() {
      for (const stop of heard.values()) stop().catch(() => undefined)
      heard.clear()
    },
  }) as unknown as QueueClient
}
