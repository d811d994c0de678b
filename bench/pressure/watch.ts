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

/** Milliseconds from publishing to a stored version, of the pages that were published in a time; none of them may be missing. */
export async function latencies(db: Db, published: Published, from: number, to: number): Promise<(number | null)[]> {
  const rows = await db.query<{ url: string; at: Date }>(
    `SELECT url, min(at) AS at FROM outcome WHERE stage = 'articles' AND url LIKE 'http://ordinary-%' GROUP BY url`,
  )
  const readAt = new Map(rows.map(({ url, at }) => [url, at.getTime()]))
  return [...published]
    .filter(([, at]) => at >= from && at < to)
    .map(([url, at]) => (readAt.has(url) ? readAt.get(url)! - at : null))
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}
