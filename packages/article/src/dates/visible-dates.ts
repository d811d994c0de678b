import type { ClaimedTime } from '@crosswire/record'
import { findClaimedDates, parseClaimedDate } from '@crosswire/text'
import type { BlockFacts } from '../body/block-facts.ts'
import { GROUP_BIT } from '../body/class-groups.ts'
import type { PageTime, Region } from '../body/page-blocks.ts'
import { MODIFIED_WORDS, PUBLISHED_WORDS } from '../data/date-labels.data.ts'

/** Where on a page its dates are looked for. */
export interface DatePlaces {
  blocks: readonly BlockFacts[]
  times: readonly PageTime[]
  /** Which blocks are the body. */
  body: readonly boolean[]
  /** The block that is the headline, or -1. */
  title: number
}

export interface VisibleDate extends ClaimedTime {
  kind: 'published' | 'modified'
  /** How much speaks for its being the article's own date. */
  score: number
}

interface ReadOptions {
  timezone: string
  now: Date
  order?: 'dmy' | 'mdy' | undefined
}

/** A longer block is text: a date in it is told about, not claimed, but at its very start or end. */
const MAX_LINE = 160
/** A dateline's date begins this near the start of its paragraph, a signature's ends this near the end of the last. */
const EDGE = 40
const MAX_BLOCKS = 3000

const PUBLISHED = new RegExp(`(?<!\\p{L})(?:${PUBLISHED_WORDS.join('|')})`, 'iu')
const MODIFIED = new RegExp(`(?<!\\p{L})(?:${MODIFIED_WORDS.join('|')})`, 'iu')
const DATED = GROUP_BIT.meta | GROUP_BIT.byline
const AWAY = GROUP_BIT.related | GROUP_BIT.side | GROUP_BIT.comments | GROUP_BIT.legal | GROUP_BIT.ad | GROUP_BIT.nav
const TELLING = /\d|today|yesterday|сегодня|вчера|сьогодні|вчора|dünən|dün\b|bugün|bu gün|heute|gestern|hier|aujourd/iu

/** The dates that stand in the text of a page and may be the article's own, the likeliest first. */
export function findVisibleDates(places: DatePlaces, options: ReadOptions): VisibleDate[] {
  const frame = frameOf(places)
  const found: VisibleDate[] = []
  for (const { element, region, before } of places.times.slice(0, 200)) {
    const raw = element.attribs['datetime'] ?? element.attribs['content']
    const date = raw === undefined ? null : parseClaimedDate(raw, options)
    if (!date || date.precision === 'year' || date.precision === 'month') continue
    const label = labelOf((places.blocks[before]?.block.text ?? '').slice(0, 80))
    const score = 1 + placeScore(before, frame) + regionScore(region) + labelScore(label)
    found.push({ ...date, from: 'time-element', kind: label === 'modified' ? 'modified' : 'published', score })
  }
  for (const [i, fact] of places.blocks.slice(0, MAX_BLOCKS).entries()) {
    const { text } = fact.block
    const body = places.body[i] === true
    const edge = i === frame.first || i === frame.last
    if (!TELLING.test(text) || (body ? !edge : text.length > MAX_LINE)) continue
    const place = placeScore(i, frame)
    if (place < -1.5) continue
    for (const piece of body ? [text.slice(0, 4 * EDGE), text.slice(-4 * EDGE)] : [text]) {
      for (const { start, end, relative, ...date } of findClaimedDates(piece, options)) {
        if (body && start > EDGE && end < piece.length - EDGE / 4) continue
        const label = labelOf(piece.slice(Math.max(0, start - 40), start))
        let score = place + regionScore(fact.block.region) + labelScore(label)
        score += Math.min(1, (end - start) / Math.max(20, piece.length))
        score += date.precision === 'day' ? 0 : 0.3
        if (relative) score -= date.precision === 'day' ? 0.6 : 0.2
        if (fact.linkDensity > 0.6 && text.length > 30) score -= 1
        found.push({ ...date, from: 'visible-text', kind: label === 'modified' ? 'modified' : 'published', score })
      }
    }
  }
  return agree(found)
}

interface Frame {
  title: number
  first: number
  last: number
}

function frameOf({ body, title }: DatePlaces): Frame {
  return { title, first: body.indexOf(true), last: body.lastIndexOf(true) }
}

/** Near the headline and before the body is where a date belongs; then right after the body. */
function placeScore(at: number, { title, first, last }: Frame): number {
  if (first < 0 && title < 0) return -0.5
  const start = title >= 0 ? title : first
  const top = first >= 0 ? Math.max(first, start) : start
  if (at >= start && at <= top) return 1.2 - Math.min(0.5, (at - start) * 0.03)
  if (at < start) return 0.9 - Math.min(2, (start - at) * 0.12)
  if (last >= 0 && at <= last) return at - start <= 6 ? 0.6 : 0
  const after = at - Math.max(last, top)
  return 0.5 - Math.min(2.5, after * 0.15)
}

function regionScore(innermost: Region): number {
  let score = 0
  let steps = 0
  for (let region: Region | null = innermost; region !== null && region.depth > 2; region = region.parent) {
    if (steps < 4 && (region.groups & DATED) !== 0) score = Math.max(score, 0.8)
    const { name } = region.element
    if ((region.groups & AWAY & ~(steps < 2 ? DATED : 0)) !== 0 && (region.groups & GROUP_BIT.article) === 0)
      score -= 0.25
    if (name === 'aside' || name === 'nav' || name === 'footer' || name === 'form') score -= 0.6
    if (region.hidden) score -= 0.5
    steps++
  }
  return Math.max(-2.5, score)
}

type Label = 'published' | 'modified' | null

/** What the words before a date on its line say it is, the last of them first. */
function labelOf(before: string): Label {
  const modified = lastIndex(MODIFIED, before)
  const published = lastIndex(PUBLISHED, before)
  if (modified < 0 && published < 0) return null
  return modified >= published ? 'modified' : 'published'
}

function lastIndex(pattern: RegExp, text: string): number {
  let last = -1
  for (const match of text.matchAll(new RegExp(pattern, 'giu'))) last = match.index
  return last
}

const labelScore = (label: Label): number => (label === 'published' ? 1 : label === 'modified' ? 0.5 : 0)

/** A day that is named in several places is likelier; of one day, the exactest claim stands. */
function agree(found: readonly VisibleDate[]): VisibleDate[] {
  const days = new Map<string, VisibleDate[]>()
  for (const date of found) {
    const day = date.value.slice(0, 10)
    const same = days.get(day)
    if (same) same.push(date)
    else days.set(day, [date])
  }
  return [...days.values()]
    .flatMap((same) => {
      const bonus = Math.min(0.4, (same.length - 1) * 0.1)
      return same.map((date) => ({ ...date, score: date.score + bonus }))
    })
    .sort((a, b) => b.score - a.score)
}
