import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { nameOf, type FoundRegex } from './find-regexes.ts'
import type { Attack } from './attack.ts'

/**
 * What `recheck` said of each expression: proven to take linear time, or with the text that it would attack it with; null where it
 * could not tell in time.
 */
export interface Reviewed {
  /** Digests: the proof holds for exactly this expression. */
  safe: string[]
  attacks: Record<string, Attack | null>
}

export const REVIEWED = new URL('./reviewed.json', import.meta.url)
export const readReviewed = (): Reviewed => JSON.parse(readFileSync(REVIEWED, 'utf8')) as Reviewed
export const digestOf = (regex: FoundRegex): string =>
  createHash('sha256').update(nameOf(regex)).digest('base64url').slice(0, 12)

export type Verdict = { kind: 'safe' } | { kind: 'attack'; attack: Attack } | { kind: 'unknown' }

/** Asks `recheck`, in JavaScript alone: what it cannot prove in time is unknown. */
export async function checkRegex({ source, flags }: FoundRegex, timeoutMs: number): Promise<Verdict> {
  process.env['RECHECK_BACKEND'] = 'pure'
  const { check } = await import('recheck')
  const answer = await check(source, flags, { timeout: timeoutMs })
  if (answer.status === 'safe') return { kind: 'safe' }
  if (answer.status === 'unknown') return { kind: 'unknown' }
  const { pumps, suffix } = answer.attack
  const parts = pumps.flatMap(({ prefix, pump }) => [
    { text: prefix, pump: false },
    { text: pump, pump: true },
  ])
  return { kind: 'attack', attack: [...parts, { text: suffix, pump: false }] }
}
