import { DAYS_MEASURED, HOURS_MEASURED, type FleetFeed } from './fleet.data.ts'
import { waitFor } from './random.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
/** Baku. */
const ZONE = 4 * HOUR

/** Entries that another one draws after it, and how soon: news comes in bursts. */
const FOLLOWERS = 0.3
const FOLLOWER_DELAY = 7 * MINUTE
/** A big story: for some hours the rate is a multiple. One in so many days, seen by every feed of the fleet. */
const BIG_STORY_EVERY = 4 * DAY
const BIG_STORY_FACTOR = 4
const BIG_STORY_HALF_LIFE = 2 * HOUR

export interface BigStory {
  at: number
}

export function drawBigStories(from: number, to: number, random: () => number): BigStory[] {
  const stories: BigStory[] = []
  for (let at = from + waitFor(random, 1 / BIG_STORY_EVERY); at < to; at += waitFor(random, 1 / BIG_STORY_EVERY))
    stories.push({ at })
  return stories
}

/** Times of publication between two moments, in order. */
export function drawEntries(
  feed: FleetFeed,
  from: number,
  to: number,
  stories: readonly BigStory[],
  random: () => number,
): number[] {
  const peak = (feed.entriesPerDay / DAY) * 8
  const times: number[] = []
  // Thinning: candidates at a rate that is never exceeded, kept with the share that the moment deserves.
  for (let at = from + waitFor(random, peak); at < to; at += waitFor(random, peak)) {
    const rate = (feed.entriesPerDay / DAY) * shape(feed.habit, at) * surge(stories, at) * (1 - FOLLOWERS)
    if (random() < rate / peak) addWithFollowers(times, at, to, random)
  }
  return times.sort((a, b) => a - b)
}

function addWithFollowers(times: number[], at: number, to: number, random: () => number): void {
  if (at >= to) return
  times.push(at)
  if (random() < FOLLOWERS) addWithFollowers(times, at + waitFor(random, 1 / FOLLOWER_DELAY), to, random)
}

function surge(stories: readonly BigStory[], at: number): number {
  let factor = 1
  for (const story of stories)
    if (at >= story.at) factor += (BIG_STORY_FACTOR - 1) * 0.5 ** ((at - story.at) / BIG_STORY_HALF_LIFE)
  return Math.min(factor, 2 * BIG_STORY_FACTOR)
}

const HOUR_MEAN = HOURS_MEASURED.reduce((total, count) => total + count, 0) / 24
const DAY_MEAN = DAYS_MEASURED.reduce((total, count) => total + count, 0) / 7

/** How busy a moment is; about 1 on average. */
function shape(habit: FleetFeed['habit'], time: number): number {
  const local = new Date(time + ZONE)
  const hour = HOURS_MEASURED[local.getUTCHours()]! / HOUR_MEAN
  const day = DAYS_MEASURED[(local.getUTCDay() + 6) % 7]! / DAY_MEAN
  if (habit === 'paper') return hour * day
  // An agency works in shifts: half of the swing.
  if (habit === 'wire') return (0.5 + hour / 2) * (0.5 + day / 2)
  const working = local.getUTCDay() % 6 !== 0 && local.getUTCHours() >= 9 && local.getUTCHours() < 18
  return working ? (24 / 9) * (7 / 5) * 0.95 : 0.05
}
