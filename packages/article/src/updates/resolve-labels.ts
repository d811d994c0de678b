import type { ClaimedTime } from '@crosswire/record'
import { instantOf, wallTimeAt } from '../dates/zone-time.ts'
import type { TimeLabel } from './time-label.ts'

const DAY_MS = 86_400_000
/** A page may be stamped a little before the label of its newest part. */
const SLACK_MS = 10 * 60_000

/**
 * Times of labels from top to bottom. A label is a time of day in the publisher's zone: the first is the latest such
 * moment not after the page's own time; going down, time runs back (or on, where a page keeps its oldest part on top),
 * and passes midnight when the clock jumps the other way.
 */
export function resolveLabels(
  labels: readonly { label: TimeLabel; stated: ClaimedTime | null }[],
  date: ClaimedTime | null,
  timezone: string,
): (ClaimedTime | null)[] {
  if (date === null) return labels.map(({ stated }) => stated)
  const clocks = labels.map(({ label }) => label.hour * 60 + label.minute)
  const falling = countFalls(clocks)
  const newestFirst = falling >= clocks.length - 1 - falling
  const anchor = Date.parse(date.value) + (date.precision === 'day' ? DAY_MS - 1 : SLACK_MS)
  const times: (ClaimedTime | null)[] = new Array<ClaimedTime | null>(labels.length).fill(null)
  const order = newestFirst ? labels.keys() : [...labels.keys()].reverse()
  let latest = anchor
  for (const i of order) {
    const { label, stated } = labels[i]!
    const time = stated ?? claim(latestBefore(latest, label, timezone))
    times[i] = time
    latest = Date.parse(time.value)
  }
  return times
}

const countFalls = (clocks: readonly number[]): number =>
  clocks.filter((clock, i) => i > 0 && clock <= clocks[i - 1]!).length

const claim = (value: string): ClaimedTime => ({ value, precision: 'minute', zone: 'assumed', from: 'visible-text' })

/** The last moment at or before `limit` (ms) at which the zone's clocks show the label. */
function latestBefore(limit: number, label: TimeLabel, timezone: string): string {
  const { hour, minute } = label
  const today = instantOf({ ...wallTimeAt(limit, timezone), hour, minute }, timezone)
  if (today.at <= limit) return today.text
  return instantOf({ ...wallTimeAt(limit - DAY_MS, timezone), hour, minute }, timezone).text
}
