import type { ClaimedTime } from '@crosswire/record'
import { instantOf, wallTimeAt } from '../dates/zone-time.ts'
import type { TimeLabel } from './time-label.ts'

const DAY_MS = 86_400_000
/** A page may be stamped a little before the label of its newest part. */
const SLACK_MS = 10 * 60_000

interface Label {
  label: TimeLabel
  stated: ClaimedTime | null
}

/**
 * Times of labels from top to bottom. A label is a time of day in the publisher's zone. Where one shows the very minute of
 * the page's own time, it is that moment; else the newest is the latest such moment not after the page's own time. From
 * there time runs back down the page (or up it, where a page keeps its oldest part on top), and passes midnight when the
 * clock jumps the other way.
 */
export function resolveLabels(
  labels: readonly Label[],
  date: ClaimedTime | null,
  timezone: string,
): (ClaimedTime | null)[] {
  if (date === null) return labels.map(({ stated }) => stated)
  const clocks = labels.map(({ label }) => label.hour * 60 + label.minute)
  const falling = countFalls(clocks)
  const newestFirst = falling >= clocks.length - 1 - falling
  const order = newestFirst ? [...labels.keys()] : [...labels.keys()].reverse()
  const at = Date.parse(date.value)
  const wall = wallTimeAt(at, timezone)
  const same = date.precision === 'day' ? -1 : order.findIndex((i) => clocks[i] === wall.hour * 60 + wall.minute)
  const times: (ClaimedTime | null)[] = new Array<ClaimedTime | null>(labels.length).fill(null)
  // Newer than the one that shows the page's time: each is the next such moment.
  let earliest = at
  for (const i of order.slice(0, Math.max(0, same)).reverse()) {
    times[i] = labels[i]!.stated ?? claim(nextAfter(earliest, labels[i]!.label, timezone))
    earliest = Date.parse(times[i].value)
  }
  let latest = same >= 0 ? at : at + (date.precision === 'day' ? DAY_MS - 1 : SLACK_MS)
  for (const i of order.slice(Math.max(0, same))) {
    times[i] = labels[i]!.stated ?? claim(latestBefore(latest, labels[i]!.label, timezone))
    latest = Date.parse(times[i].value)
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

/** The first moment after a limit (ms) at which the zone's clocks show the label. */
function nextAfter(limit: number, label: TimeLabel, timezone: string): string {
  const { hour, minute } = label
  const today = instantOf({ ...wallTimeAt(limit, timezone), hour, minute }, timezone)
  if (today.at > limit) return today.text
  return instantOf({ ...wallTimeAt(limit + DAY_MS, timezone), hour, minute }, timezone).text
}
