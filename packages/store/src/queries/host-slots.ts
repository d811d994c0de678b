import type { Queryable } from '../db/types.ts'

/** How a host is treated at present (the web package's `HostPace`); times in milliseconds since 1970. */
export interface StoredPace {
  delayMs: number
  pausedUntil: number
  reason: string | null
  failures: number
}

export type HostReservation =
  /** The request may begin at `at`; nobody else was given that time. */
  | { kind: 'go'; at: number; pace: StoredPace }
  /** Not before `at`, which is further off than the caller would wait; nothing was reserved. */
  | { kind: 'later'; at: number; pace: StoredPace }

export interface ReserveOptions {
  /** Milliseconds since 1970, by the pipeline's clock. */
  now: number
  /** Least time between two requests; the host's own delay counts where it is longer. */
  delayMs: number
  /** How long the caller would wait for its turn. */
  maxWaitMs: number
}

interface SlotRow {
  next_at: Date
  delay_ms: number
  paused_until: Date | null
  reason: string | null
  failures: number
}

/**
 * Takes the next free moment of a host, in one statement, so that all processes together keep its delay. Nothing has to
 * be given back: a process that dies after reserving has wasted one delay.
 */
export async function reserveHost(db: Queryable, host: string, options: ReserveOptions): Promise<HostReservation> {
  const { now, delayMs, maxWaitMs } = options
  const [row] = await db.query<SlotRow & { at: Date }>(
    `INSERT INTO host_slot AS slot (host, next_at, updated_at)
     VALUES ($1, $2::timestamptz + make_interval(secs => $3::float8 / 1000), $2)
     ON CONFLICT (host) DO UPDATE SET
       next_at = greatest(slot.next_at, slot.paused_until, $2)
         + make_interval(secs => greatest(slot.delay_ms, $3::float8) / 1000),
       updated_at = $2
     WHERE greatest(slot.next_at, slot.paused_until, $2) <= $2::timestamptz + make_interval(secs => $4::float8 / 1000)
     RETURNING slot.next_at, slot.delay_ms, slot.paused_until, slot.reason, slot.failures,
       slot.next_at - make_interval(secs => greatest(slot.delay_ms, $3::float8) / 1000) AS at`,
    [host, new Date(now), delayMs, maxWaitMs],
  )
  if (row) return { kind: 'go', at: row.at.getTime(), pace: toPace(row) }
  const [busy] = await db.query<SlotRow>(
    'SELECT next_at, delay_ms, paused_until, reason, failures FROM host_slot WHERE host = $1',
    [host],
  )
  if (!busy) return reserveHost(db, host, options)
  return { kind: 'later', at: Math.max(busy.next_at.getTime(), busy.paused_until?.getTime() ?? 0), pace: toPace(busy) }
}

/** Stores how the host is to be treated after an exchange. A pause that another process has noted meanwhile stays. */
export async function settleHost(db: Queryable, host: string, pace: StoredPace, now: number): Promise<void> {
  const pausedUntil = pace.pausedUntil > now ? new Date(pace.pausedUntil) : null
  await db.query(
    `INSERT INTO host_slot AS slot (host, next_at, delay_ms, paused_until, reason, failures, updated_at)
     VALUES ($1, $2, $3, $4, $5, $6, $2)
     ON CONFLICT (host) DO UPDATE SET
       delay_ms = excluded.delay_ms,
       paused_until = CASE WHEN slot.paused_until > $2 THEN greatest(slot.paused_until, excluded.paused_until)
                           ELSE excluded.paused_until END,
       reason = CASE WHEN slot.paused_until > $2 AND excluded.paused_until IS NULL THEN slot.reason
                     ELSE excluded.reason END,
       failures = excluded.failures,
       updated_at = $2`,
    [host, new Date(now), Math.round(pace.delayMs), pausedUntil, pace.reason, pace.failures],
  )
}

/** Hosts that nobody has asked for so long are forgotten; their delay is learnt anew. Gives how many. */
export async function forgetHosts(db: Queryable, before: Date): Promise<number> {
  const rows = await db.query<{ host: string }>(
    'DELETE FROM host_slot WHERE updated_at < $1 AND (paused_until IS NULL OR paused_until < $1) RETURNING host',
    [before],
  )
  return rows.length
}

function toPace(row: SlotRow): StoredPace {
  return {
    delayMs: row.delay_ms,
    pausedUntil: row.paused_until?.getTime() ?? 0,
    reason: row.reason,
    failures: row.failures,
  }
}
