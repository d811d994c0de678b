import type { EditHabit } from './types.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** Ages at which a page passes into the next class: an hour, 3, 12, two days, a week. */
const AGES = [1, 3, 12, 48, 168].map((hours) => hours * HOUR_MS)
/**
 * Changes per hour to expect at each age before anything is known. A page is edited most in its first hours; the
 * numbers are a guess that two edits' worth of watching overturns.
 */
const PRIOR_RATES = [0.1, 0.05, 0.02, 0.006, 0.001, 0.0003]
const PRIOR_EDITS = 2
/** With so many watched page-hours at one age all counts of that age are halved, so that old habits fade. */
const MOST_HOURS = 20_000
const COUNT_HALF_LIFE_MS = 2 * DAY_MS

export function createEditHabit(now: number): EditHabit {
  const zeros = () => new Array<number>(PRIOR_RATES.length).fill(0)
  return { version: 1, edits: zeros(), hours: zeros(), pagesPerDay: 0, revisitsPerDay: 0, countedAt: now }
}

/** Reads a stored habit; one of another shape starts anew. */
export function readEditHabit(stored: unknown, now: number): EditHabit {
  const fresh = createEditHabit(now)
  if (typeof stored !== 'object' || stored === null || !('version' in stored) || stored.version !== 1) return fresh
  const habit = { ...fresh, ...(stored as Partial<EditHabit>) }
  return Array.isArray(habit.edits) && habit.edits.length === fresh.edits.length ? habit : fresh
}

/** Changes per hour to expect of a page of this age. */
export function editRate(habit: EditHabit, ageMs: number): number {
  const age = classOf(ageMs)
  const prior = PRIOR_RATES[age]!
  return (habit.edits[age]! + PRIOR_EDITS) / (habit.hours[age]! + PRIOR_EDITS / prior)
}

/** The same before anything is known. */
export function priorRate(ageMs: number): number {
  return PRIOR_RATES[classOf(ageMs)]!
}

/** Changes to expect between two ages. */
export function expectedEdits(habit: EditHabit, fromAge: number, toAge: number): number {
  let expected = 0
  forEachClass(fromAge, toAge, (age, hours) => (expected += editRate(habit, age) * hours))
  return expected
}

/** Notes that a page was looked at, and whether it had changed since the look before. */
export function learnEdits(habit: EditHabit, fromAge: number, toAge: number, changed: boolean): EditHabit {
  const edits = [...habit.edits]
  const hours = [...habit.hours]
  let total = 0
  forEachClass(fromAge, toAge, (_, watched, index) => {
    hours[index]! += watched
    total += editRate(habit, AGES[index - 1] ?? 0) * watched
  })
  // A change is shared out over the ages in which it may have happened.
  if (changed && total > 0)
    forEachClass(fromAge, toAge, (_, watched, index) => {
      edits[index]! += (editRate(habit, AGES[index - 1] ?? 0) * watched) / total
    })
  for (let index = 0; index < hours.length; index++)
    if (hours[index]! > MOST_HOURS) {
      hours[index]! /= 2
      edits[index]! /= 2
    }
  return { ...habit, edits, hours }
}

/** Counts a page that is new, or a re-visit, into the daily rates. */
export function countVisit(habit: EditHabit, kind: 'new' | 'revisit', now: number): EditHabit {
  const fade = 0.5 ** (Math.max(0, now - habit.countedAt) / COUNT_HALF_LIFE_MS)
  // With this weight a steady stream settles at its number per day.
  const weight = (Math.LN2 * DAY_MS) / COUNT_HALF_LIFE_MS
  return {
    ...habit,
    pagesPerDay: habit.pagesPerDay * fade + (kind === 'new' ? weight : 0),
    revisitsPerDay: habit.revisitsPerDay * fade + (kind === 'revisit' ? weight : 0),
    countedAt: Math.max(now, habit.countedAt),
  }
}

function classOf(ageMs: number): number {
  const index = AGES.findIndex((limit) => ageMs < limit)
  return index < 0 ? AGES.length : index
}

function forEachClass(fromAge: number, toAge: number, take: (age: number, hours: number, index: number) => void): void {
  for (let at = Math.max(0, fromAge); at < toAge;) {
    const index = classOf(at)
    const end = Math.min(toAge, AGES[index] ?? Infinity)
    take(at, (end - at) / HOUR_MS, index)
    at = end
  }
}
