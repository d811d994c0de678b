import type { Block, ClaimedTime, Update } from '@crosswire/record'
import { CodePoints } from '@crosswire/text'
import { digestOf } from '../versions/digest.ts'
import { resolveLabels } from './resolve-labels.ts'
import { readTimeLabel, type TimeLabel } from './time-label.ts'

export interface SegmentOptions {
  /** The page's own time, the newest known: labels count back from here. */
  date?: ClaimedTime | null | undefined
  /** IANA zone of the labels. Default UTC. */
  timezone?: string | undefined
  /** Blocks of the text. Default: its paragraphs. */
  blocks?: readonly TextBlock[] | undefined
  /** Exact times of labels, by the code point at which they start, where the markup states them. */
  stated?: ReadonlyMap<number, ClaimedTime> | undefined
  /** Parts that the page's data name, by where they begin, from the top of the page down. */
  parts?: readonly StatedPart[] | undefined
}

/** A part as the page's data name it. */
export interface StatedPart {
  /** Code point of its first block. */
  start: number
  time: ClaimedTime
  headline: string | null
}

type TextBlock = Pick<Block, 'start' | 'end' | 'type'>

/** A part of a page before it has an id. `key` is the same wherever the part stands on the page, labelled or not. */
export type UpdatePart = Omit<Update, 'id'> & { key: string }

/**
 * Cuts a text into its time-stamped parts: newest on top, a line that holds only a time, the earlier text below it.
 * A live page is labelled throughout. A text without labels is one part. Spans tile the text between blocks and count
 * code points of `text` (profile text/1).
 */
export function segmentUpdates(text: string, options: SegmentOptions = {}): UpdatePart[] {
  const points = new CodePoints(text)
  const blocks = options.blocks ?? paragraphsOf(points)
  const cuts = findCuts(points, blocks)
  const end = blocks.at(-1)?.end ?? points.length
  const date = options.date ?? null
  if ((options.parts?.length ?? 0) > 1) return cutAsStated(points, blocks, cuts, options.parts!)
  if (cuts.length === 0) return [part(points, 0, { start: blocks[0]?.start ?? 0, end }, null, date, 'current', 0)]
  const times = resolveLabels(
    cuts.map(({ label, start }) => ({ label, stated: options.stated?.get(start) ?? null })),
    date,
    options.timezone ?? 'UTC',
  )
  const parts: UpdatePart[] = []
  if (cuts[0]!.block > 0) {
    const span = { start: blocks[0]!.start, end: blocks[cuts[0]!.block - 1]!.end }
    parts.push(part(points, 0, span, null, isLater(date, times[0]) ? date : null, 'current', 0))
  }
  for (const [i, cut] of cuts.entries()) {
    const next = cuts[i + 1]
    const span = { start: cut.start, end: next ? blocks[next.block - 1]!.end : end }
    const role = parts.length === 0 ? 'current' : 'earlier'
    parts.push(part(points, parts.length, span, cut.label, times[i] ?? null, role, cut.end))
  }
  return parts
}

/** Cuts where the page's data say that parts begin; a label right above a part belongs to it. */
function cutAsStated(
  points: CodePoints,
  blocks: readonly TextBlock[],
  labels: readonly Cut[],
  stated: readonly StatedPart[],
): UpdatePart[] {
  const starts = stated.map((own) => {
    const block = blocks.findIndex(({ start }) => start === own.start)
    const label = labels.find((cut) => cut.block === block - 1)
    return { own, label, block: label ? label.block : block }
  })
  const parts: UpdatePart[] = []
  if (starts[0]!.block > 0) {
    const span = { start: blocks[0]!.start, end: blocks[starts[0]!.block - 1]!.end }
    parts.push(part(points, 0, span, null, null, 'current', 0))
  }
  for (const [i, { own, label, block }] of starts.entries()) {
    const next = starts[i + 1]
    const span = { start: blocks[block]!.start, end: next ? blocks[next.block - 1]!.end : blocks.at(-1)!.end }
    const role = parts.length === 0 ? 'current' : 'earlier'
    const one = part(points, parts.length, span, label?.label ?? null, own.time, role, label?.end ?? 0)
    parts.push({ ...one, headline: own.headline })
  }
  return parts
}

const isLater = (a: ClaimedTime | null, b: ClaimedTime | null | undefined): boolean =>
  a !== null && (!b || Date.parse(a.value) > Date.parse(b.value))

interface Cut {
  block: number
  start: number
  end: number
  label: TimeLabel
}

/** The blocks that are labels of a part: a time alone on its line, with text below it. */
function findCuts(points: CodePoints, blocks: readonly TextBlock[]): Cut[] {
  const cuts: Cut[] = []
  for (const [index, block] of blocks.entries()) {
    if (block.end - block.start > 60 || block.type === 'table-row') continue
    const label = readTimeLabel(points.slice(block.start, block.end))
    const next = blocks[index + 1]
    if (!label || !next || readTimeLabel(points.slice(next.start, Math.min(next.end, next.start + 61)))) continue
    if (block.type === 'list-item' && next.type === 'list-item') continue
    cuts.push({ block: index, start: block.start, end: block.end, label })
  }
  return cuts
}

function part(
  points: CodePoints,
  position: number,
  span: { start: number; end: number },
  label: TimeLabel | null,
  time: ClaimedTime | null,
  role: Update['role'],
  labelEnd: number,
): UpdatePart {
  const own = points.slice(label ? labelEnd : span.start, span.end).trim()
  return {
    position,
    role,
    label: label?.label ?? null,
    time,
    headline: null,
    span,
    textDigest: digestOf(own),
    key: partKey(own),
  }
}

/** What a part is known by: how its text begins, whatever stands above it and whether it is labelled yet. */
export function partKey(text: string): string {
  const words =
    text
      .slice(0, 500)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return words.slice(0, 12).join(' ')
}

function paragraphsOf(points: CodePoints): TextBlock[] {
  const blocks: TextBlock[] = []
  let at = 0
  for (const paragraph of points.text.split('\n\n')) {
    const start = points.fromUtf16(at)
    const end = points.fromUtf16(at + paragraph.length)
    if (end > start) blocks.push({ type: 'paragraph', start, end })
    at += paragraph.length + 2
  }
  return blocks
}
