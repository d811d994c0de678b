import { readFileSync } from 'node:fs'
import type { Db } from '@crosswire/store'
import type { Published } from './newsroom.ts'

const STAGES = {
  feed: 'feeds',
  page: 'pages',
  capture: 'articles',
  version: 'stories',
  delivery: 'deliveries',
} as const

/** Most of a phase: what a process held, and what each stage had in its queue and under way. */
export interface Watch {
  rssMb: () => number
  sent: () => Record<string, number>
  stop: () => Promise<void>
}

export function watch(db: Db, pid: number): Watch {
  let rss = 0
  let watching = true
  const sent: Record<string, number> = {}
  const done = (async () => {
    while (watching) {
      rss = Math.max(rss, residentMb(pid))
      for (const [table, stage] of Object.entries(STAGES)) {
        const [row] = await db
          .query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table} WHERE state = 'open' AND sent_at IS NOT NULL`)
          .catch(() => [{ n: 0 }])
        sent[stage] = Math.max(sent[stage] ?? 0, row?.n ?? 0)
      }
      await new Promise((resolve) => setTimeout(resolve, 500))
    }
  })()
  return {
    rssMb: () => Math.round(rss),
    sent: () => sent,
    async stop() {
      watching = false
      await done
    },
  }
}

function residentMb(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}

/** Milliseconds that a page took from publishing to its reading, and of them until its feed told of it and until it was fetched. */
export interface Latency {
  listed: number
  fetched: number
  read: number
}

/** Of the pages that were published in a time; null where one has not been read yet. */
export async function latencies(db: Db, published: Published, from: number, to: number): Promise<(Latency | null)[]> {
  const rows = await db.query<{ url: string; listed: Date; fetched: Date; read: Date }>(
    `SELECT times.url, times.fetched, times.read, entry.first_seen_at AS listed
     FROM (SELECT url, min(at) FILTER (WHERE stage = 'pages') AS fetched, min(at) FILTER (WHERE stage = 'articles') AS read
       FROM outcome WHERE url = ANY ($1) GROUP BY url) times
     JOIN entry ON entry.url = times.url WHERE entry.url = ANY ($1) AND times.read IS NOT NULL`,
    [[...published].filter(([, at]) => at >= from && at < to).map(([url]) => url)],
  )
  const byUrl = new Map(rows.map((row) => [row.url, row]))
  return [...published]
    .filter(([, at]) => at >= from && at < to)
    .map(([url, at]) => {
      const row = byUrl.get(url)
      if (!row) return null
      const since = (time: Date): number => time.getTime() - at
      return { listed: since(row.listed), fetched: since(row.fetched), read: since(row.read) }
    })
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}
