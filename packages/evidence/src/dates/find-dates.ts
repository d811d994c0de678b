import type { DateMention } from '@crosswire/record'
import { CodePoints, identifyLanguage } from '@crosswire/text'
import { sentencesOf } from '../forms.ts'
import type { AnnotateInput } from '../types.ts'
import { isAge } from './ages.ts'
import { civilDay, formatDay, type CivilDate } from './calendar.ts'
import { classifyTokens, type DateToken } from './classify.ts'
import type { DateContext } from './context.ts'
import { rulesAt, type HeldRule } from './rules/index.ts'
import { Reading, type DateValue } from './rules/reading.ts'
import { tenseAt } from './tense.ts'
import { findClocks, type ClockReading } from './times.ts'

/** A date over tokens `[first, last]`. */
interface Found extends DateValue {
  first: number
  last: number
}

/**
 * Finds dates, ranges, relative dates, times and lengths of time in a text, as ISO 8601 values on the article's own
 * calendar (`input.date` seen in `input.timezone`, else in the zone it states). What the article's date would settle
 * and is not given, has X for its digits (ISO 8601-2: `XXXX-11-14`). Spans do not overlap and are in text order.
 */
export function findDates(input: AnnotateInput): DateMention[] {
  const language = input.language?.split('-', 1)[0] ?? identifyLanguage(input.text).language
  const tokens = classifyTokens(input.text, language)
  const letters = tokens.map(({ category }) => category).join('')
  const base = civilDay(input.date, input.timezone)
  const found = readDates(tokens, letters, language, base, lazyTense(input.text, language))
  const joined = joinClocks(found, findClocks(tokens, letters, language), tokens, letters, base)
  const points = new CodePoints(input.text)
  return joined.map(({ first, last, value, precision }) => ({
    evidence: points.evidence(tokens[first]!.start, tokens[last]!.end),
    value,
    precision,
  }))
}

/** The tense around a place in the text; sentences are cut when the first date asks. */
function lazyTense(text: string, language: string): (at: number) => ReturnType<typeof tenseAt> {
  return (at) => {
    const sentence = sentencesOf(text).find(({ end }) => end > at)
    return sentence ? tenseAt(sentence.text, at - sentence.start, language) : 'open'
  }
}

const IDLE = /[z.,ip]+/y

function readDates(
  tokens: readonly DateToken[],
  letters: string,
  language: string,
  base: CivilDate | null,
  tense: (at: number) => ReturnType<typeof tenseAt>,
): Found[] {
  const found: Found[] = []
  let anchor: CivilDate | null = null
  for (let at = 0; at < tokens.length;) {
    IDLE.lastIndex = at
    if (IDLE.test(letters)) {
      at = IDLE.lastIndex
      continue
    }
    const rules = rulesAt(letters, at)
    if (rules.length === 0) {
      at++
      continue
    }
    const context: DateContext = { base, anchor, tense: () => tense(tokens[at]!.start), toward: isToward(tokens, at) }
    const best = longestReading(tokens, rules, at, context)
    if (!best) at++
    else if (best.precision === 'duration' && isAge(tokens, best.first, best.last, language)) at = best.last + 1
    else {
      found.push(best)
      if (best.precision === 'day' && /^\d{4}-\d{2}-\d{2}$/.test(best.value)) anchor = civilDay(best.value, undefined)
      at = best.last + 1
    }
  }
  return found
}

const TOWARD = /^(?:к|ко|до|by|until|till)$/i

function isToward(tokens: readonly DateToken[], at: number): boolean {
  return [tokens[at - 1], tokens[at - 2]].some((token) => token !== undefined && TOWARD.test(token.text))
}

function longestReading(
  tokens: readonly DateToken[],
  rules: readonly HeldRule[],
  at: number,
  context: DateContext,
): Found | null {
  let best: Found | null = null
  for (const { rule, length } of rules) {
    const end = at + length
    if (end - 1 <= (best?.last ?? -1) || isBroken(tokens, at, end)) continue
    const value = rule.read(new Reading(tokens.slice(at, end)), context)
    if (value) best = { ...value, first: at, last: end - 1 }
  }
  return best
}

/** A date does not run across a line end. */
function isBroken(tokens: readonly DateToken[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (tokens[at]!.start - tokens[at - 1]!.end > 12) return true
  return false
}

/** Puts a time to the date beside it; a time alone is on the day last named, or on the article's own. */
function joinClocks(
  dates: readonly Found[],
  clocks: readonly ClockReading[],
  tokens: readonly DateToken[],
  letters: string,
  base: CivilDate | null,
): Found[] {
  const out = [...dates]
  for (const clock of clocks) {
    const overlapping = out.findIndex((date) => date.first <= clock.last && clock.first <= date.last)
    if (overlapping >= 0 && out[overlapping]!.precision !== 'duration') continue
    if (overlapping >= 0) out.splice(overlapping, 1)
    const date = nearestBeside(out, clock, letters)
    if (date) {
      const value = date.value + clock.value
      out[out.indexOf(date)] = {
        first: Math.min(date.first, clock.first),
        last: Math.max(date.last, clock.last),
        value,
        precision: 'minute',
      }
      continue
    }
    // A lone time needs the article's day at the least: without it there is no date in it.
    if (!base) continue
    const before = out.filter((date) => date.last < clock.first && /^\d{4}-\d{2}-\d{2}/.test(date.value)).at(-1)
    const sameLine = before && !/\n/.test(textBetween(tokens, before.last, clock.first))
    const day = sameLine ? before.value.slice(0, 10) : formatDay(base)
    out.push({ first: clock.first, last: clock.last, value: day + clock.value, precision: 'minute' })
  }
  return out.sort((a, b) => a.first - b.first)
}

/** The day that a time stands beside; of two the nearer one. */
function nearestBeside(dates: readonly Found[], clock: ClockReading, letters: string): Found | undefined {
  const distance = ({ first, last }: Found): number => (last < clock.first ? clock.first - last : first - clock.last)
  return dates
    .filter((date) => isBeside(date, clock, letters) && /^\d{4}-\d{2}-\d{2}$/.test(date.value))
    .sort((a, b) => distance(a) - distance(b))[0]
}

const textBetween = (tokens: readonly DateToken[], from: number, to: number): string =>
  tokens[to]!.start - tokens[from]!.end > 400 ? '\n' : ''

/** True when only prepositions, commas or words such as «saat» and «около» stand between a date and a time. */
function isBeside(date: Found, clock: ClockReading, letters: string): boolean {
  const between =
    date.last < clock.first ? letters.slice(date.last + 1, clock.first) : letters.slice(clock.last + 1, date.first)
  return between.length <= 3 && /^[p,~hur-]*$/.test(between)
}
