import type pg from 'pg'
import { toStoreError } from './errors.ts'

/** A connection kept for LISTEN, opened when first wanted and again after it broke. */
export interface Listener {
  listen: (channel: string, heard: (payload: string) => void) => Promise<() => Promise<void>>
  close: () => Promise<void>
}

const RECONNECT_MS = 1_000

/** Channel names are our own constants; they cannot be parameters of LISTEN. */
const quote = (channel: string): string => `"${channel.replaceAll('"', '""')}"`

export function createListener(connect: () => pg.Client, report: (error: unknown) => void): Listener {
  const heardBy = new Map<string, Set<(payload: string) => void>>()
  let open: Promise<pg.Client> | undefined
  let closed = false
  let timer: NodeJS.Timeout | undefined

  const start = async (): Promise<pg.Client> => {
    const client = connect()
    const lost = (error?: unknown): void => {
      if (error) report(error)
      if (open === undefined || closed) return
      open = undefined
      client.end().catch(() => undefined)
      // A notification is a nudge: what was missed meanwhile is found by the next tick of whoever listens.
      timer = setTimeout(() => {
        ensure().catch(report)
      }, RECONNECT_MS)
      timer.unref()
    }
    client.on('error', lost)
    client.on('end', () => {
      lost()
    })
    client.on('notification', ({ channel, payload }) => {
      for (const heard of heardBy.get(channel) ?? []) heard(payload ?? '')
    })
    try {
      await client.connect()
      for (const channel of heardBy.keys()) await client.query(`LISTEN ${quote(channel)}`)
      return client
    } catch (error) {
      lost(error)
      throw toStoreError(error)
    }
  }
  const ensure = (): Promise<pg.Client> => (open ??= start())

  return {
    async listen(channel, heard) {
      const known = heardBy.get(channel)
      if (known) known.add(heard)
      else {
        heardBy.set(channel, new Set([heard]))
        await (await ensure()).query(`LISTEN ${quote(channel)}`)
      }
      return async () => {
        const all = heardBy.get(channel)
        all?.delete(heard)
        if (all?.size === 0) {
          heardBy.delete(channel)
          await (await open)?.query(`UNLISTEN ${quote(channel)}`).catch(() => undefined)
        }
      }
    },
    async close() {
      closed = true
      clearTimeout(timer)
      await open?.then((client) => client.end()).catch(() => undefined)
    },
  }
}
