import { DAY_RULES } from './days.ts'
import { MONTH_AND_YEAR_RULES } from './months-and-years.ts'
import type { DateRule } from './reading.ts'
import { RELATIVE_RULES } from './relative.ts'

export const DATE_RULES: readonly DateRule[] = [...DAY_RULES, ...MONTH_AND_YEAR_RULES, ...RELATIVE_RULES]

/** A rule that holds over the next `length` letters. */
export interface HeldRule {
  rule: DateRule
  length: number
}

/** How far back a rule looks. */
const BEHIND = 8
const LIMIT = 20_000
const known = new Map<string, readonly HeldRule[]>()

/**
 * The rules that hold at a place, in their order. No rule goes over a word or a mark that means nothing to dates (z and
 * the dot), so that the letters up to the next of them decide, with the two before and those since a «from» further back:
 * the same few come again and again, and each is tried on every rule once.
 */
export function rulesAt(letters: string, at: number): readonly HeldRule[] {
  let end = at
  while (end < letters.length && letters[end] !== 'z' && letters[end] !== '.') end++
  const from = letters.indexOf('c', Math.max(0, at - BEHIND))
  const behind = Math.max(0, from >= 0 && from < at ? Math.min(from, at - 2) : at - 2)
  const key = `${letters.slice(behind, at)} ${letters.slice(at, end + 1)}`
  let held = known.get(key)
  if (!held) {
    if (known.size >= LIMIT) known.clear()
    known.set(key, (held = DATE_RULES.flatMap((rule) => heldAt(rule, letters, at))))
  }
  return held
}

function heldAt(rule: DateRule, letters: string, at: number): HeldRule[] {
  rule.pattern.lastIndex = at
  return rule.pattern.test(letters) ? [{ rule, length: rule.pattern.lastIndex - at }] : []
}
