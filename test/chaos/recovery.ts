import { setTimeout as sleep } from 'node:timers/promises'
import { STAGES, TOPOLOGY, type WorkTableName } from '@crosswire/pipeline'
import type { Look } from './look.ts'

/** What a fault left behind, and how long after its end all of that was dealt with. */
export interface Recovery {
  fault: string
  /** Null: not before the run ended. */
  ms: number | null
  /** Of that, time in which all that was left was spared a host: the one it asks for failed a moment ago. */
  sparedMs: number
  /** How long after its end the next fault struck; null where none did. */
  aloneMs: number | null
  /** What was waited for last: the kind of row, and whether somebody had it under his hands. */
  last: string
}

export interface RecoveryWatch {
  /** A fault has just ended: from here on time counts. */
  faultEnded: (name: string) => void
  faultBegins: () => void
  /** Waits for recoveries under way, at most so long. */
  finish: (withinMs: number) => Promise<Recovery[]>
}

const EVERY_MS = 100
/** A look at a large backlog takes time from those who work on it: no more than one part of so many. */
const LOOK_SHARE = 5
const MOST_MS = 500

/** What besides being due makes a waiting row one that ought to move: it waits for nothing that was decided. */
const READY: Readonly<Record<WorkTableName, string>> = {
  feed: 'AND w.active',
  // Its host is asked by one worker at a time: who has the host's turn is listed, or who is to have it next.
  page: `AND w.id IN (SELECT (SELECT o.id FROM page o WHERE o.host = h.host AND o.state = 'open' AND o.sent_at IS NULL
      AND o.next_at <= now() ORDER BY o.next_at, o.id LIMIT 1)
    FROM waiting h WHERE h.host IS NOT NULL AND h.host NOT IN (SELECT host FROM busy))`,
  capture: '',
  version: '',
  delivery: `AND (SELECT o.sent_at IS NULL AND o.next_at <= now() FROM delivery o
    WHERE o.webhook_id = w.webhook_id AND o.state = 'open' ORDER BY o.seq LIMIT 1)`,
}
/** Waiting for the next moment of a host that failed when it was asked last. */
const SPARING: Readonly<Partial<Record<WorkTableName, string>>> = {
  feed: `substring(w.url FROM '//([^/]+)') IN (SELECT host FROM spared)`,
  page: 'w.host IN (SELECT host FROM spared)',
}
/** Each half of the open rows by the index that has it: a look at a table of a million must not be work for the database. */
const halves = (table: WorkTableName): string[] => [
  'w.sent_at IS NOT NULL',
  `w.sent_at IS NULL AND w.next_at <= now() ${READY[table]}`,
]
/** Hosts that pages wait for, without a look at every page. */
const WAITING = `waiting (host) AS (
    (SELECT host FROM page WHERE state = 'open' AND sent_at IS NULL ORDER BY host LIMIT 1)
    UNION ALL SELECT (SELECT o.host FROM page o WHERE o.state = 'open' AND o.sent_at IS NULL AND o.host > waiting.host
      ORDER BY o.host LIMIT 1) FROM waiting WHERE waiting.host IS NOT NULL)`
const LISTED = `WITH RECURSIVE ${WAITING}, busy AS MATERIALIZED (SELECT DISTINCT host FROM page WHERE state = 'open' AND sent_at IS NOT NULL),
  spared AS MATERIALIZED (SELECT host FROM host_slot WHERE failures > 0
    AND greatest(next_at - make_interval(secs => delay_ms / 1000.0), paused_until) > now()),
  taken AS MATERIALIZED (SELECT stage, id::text AS claim, unnest(item_ids) AS item FROM claim)
  ${STAGES.flatMap((stage) => {
    const { table } = TOPOLOGY[stage]
    return halves(table).map(
      (
        half,
      ) => `SELECT w.id || ' ' || w.opened_at AS key, '${table}' AS kind, ${SPARING[table] ?? 'false'} AS spares, t.claim
        FROM ${table} w LEFT JOIN taken t ON t.stage = '${stage}' AND t.item = w.id WHERE w.state = 'open' AND ${half}`,
    )
  }).join(' UNION ALL ')}`

/** A row that something ought to move on, once for each time that it was opened. */
interface MovingRow {
  key: string
  kind: WorkTableName
  /** Under whose hands it is, where somebody has begun with it. */
  claim: string | null
  /** It waits because its host is to have rest. */
  spares: boolean
}

/** Rows that are in the queue, under way, or due to be. */
export async function listMoving(look: Look): Promise<Map<string, MovingRow>> {
  const rows = await look.rows<MovingRow>(LISTED)
  return new Map(rows.map((row) => [row.key, row]))
}

interface Watched {
  recovery: Recovery
  /** When the fault ended. */
  since: number
  /** Rows that were moving when the fault ended and that nobody has taken up since; null before the first look. */
  rest: Set<string> | null
  /** Whoever had rows then may be dead. */
  claims: Set<string | null>
}

/**
 * Measures after every fault how long it takes until each row that was to move at its end has been settled or taken up by
 * somebody anew.
 */
export function watchRecovery(look: Look): RecoveryWatch {
  const recoveries: Recovery[] = []
  let last: Watched | null = null
  const open = new Set<Watched>()
  let stopped = false
  const watch = (async () => {
    let now = performance.now()
    let tookMs = 0
    while (!stopped) {
      const before = now
      await sleep(Math.min(MOST_MS, Math.max(EVERY_MS, (LOOK_SHARE - 1) * tookMs)))
      now = performance.now()
      if (open.size === 0) continue
      const moving = await listMoving(look).catch(() => null)
      tookMs = performance.now() - now
      // A store that cannot be asked has not recovered.
      if (moving === null) continue
      for (const one of open) {
        if (one.rest === null) for (const { claim } of moving.values()) if (claim !== null) one.claims.add(claim)
        one.rest = new Set([...(one.rest ?? moving.keys())].filter((key) => isLeft(moving.get(key), one.claims)))
        for (const key of one.rest) one.recovery.last = describe(moving.get(key)!)
        if (one.rest.size > 0) {
          if ([...one.rest].every((key) => moving.get(key)!.spares))
            one.recovery.sparedMs += Math.round(now - Math.max(before, one.since))
          continue
        }
        one.recovery.ms = Math.round(performance.now() - one.since)
        open.delete(one)
      }
    }
  })()
  return {
    faultEnded(fault) {
      const recovery: Recovery = { fault, ms: null, sparedMs: 0, aloneMs: null, last: '' }
      recoveries.push(recovery)
      last = { recovery, since: performance.now(), rest: null, claims: new Set([null]) }
      open.add(last)
    },
    faultBegins() {
      if (last) last.recovery.aloneMs = Math.round(performance.now() - last.since)
    },
    async finish(withinMs) {
      const until = performance.now() + withinMs
      while (open.size > 0 && performance.now() < until) await sleep(EVERY_MS)
      stopped = true
      await watch
      return recoveries
    },
  }
}

const describe = ({ kind, claim, spares }: MovingRow): string =>
  `${kind} ${claim === null ? 'in the queue' : 'under way'}${spares ? ', sparing its host' : ''}`

const isLeft = (row: MovingRow | undefined, before: ReadonlySet<string | null>): boolean =>
  row !== undefined && before.has(row.claim)

export interface RecoveryFigures {
  measured: number
  /** Still not over when the run ended. */
  unfinished: number
  p50Ms: number
  p99Ms: number
  mostMs: number
  /** The kind of fault that took longest. */
  worst: string
}

/** The same recoveries without the time in which hosts were spared: that wait is decided on, whoever works. */
export const withoutSparing = (recoveries: readonly Recovery[]): Recovery[] =>
  recoveries.map((one) => (one.ms === null ? one : { ...one, ms: Math.max(0, one.ms - one.sparedMs) }))

export function sumUpRecoveries(recoveries: readonly Recovery[]): RecoveryFigures {
  const done = recoveries.filter((one) => one.ms !== null).sort((a, b) => a.ms! - b.ms!)
  const at = (share: number): number => done[Math.min(done.length - 1, Math.ceil(done.length * share) - 1)]?.ms ?? 0
  return {
    measured: done.length,
    unfinished: recoveries.length - done.length,
    p50Ms: at(0.5),
    p99Ms: at(0.99),
    mostMs: at(1),
    worst: done.at(-1)?.fault ?? '',
  }
}

/** A fault is to be over within this, as far as work is concerned. */
export const RECOVER_WITHIN_MS = 5_000

/**
 * Recoveries of which the time tells something: the next fault did not strike within the time that they are to take. That was
 * chance's choice, so slow ones are not left out the more; where one took longer, the next fault may have had a part in how long.
 */
export const leftAlone = (recoveries: readonly Recovery[]): Recovery[] =>
  recoveries.filter(({ aloneMs }) => aloneMs === null || aloneMs >= RECOVER_WITHIN_MS)

/** The same for each kind of fault. */
export function sumUpByKind(recoveries: readonly Recovery[]): [kind: string, figures: RecoveryFigures][] {
  const kindOf = ({ fault }: Recovery): string => fault.replace(/(?: for| by)? -?\d+ ms$/, '')
  return [...new Set(recoveries.map(kindOf))]
    .sort()
    .map((kind) => [kind, sumUpRecoveries(recoveries.filter((one) => kindOf(one) === kind))])
}
