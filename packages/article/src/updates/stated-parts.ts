import type { ClaimedTime, TimeOrigin } from '@crosswire/record'
import { normalizeLine, parseClaimedDate, type ClaimedDateOptions } from '@crosswire/text'
import type { AssembledBody } from '../body/assemble-body.ts'
import type { PageTime } from '../body/page-blocks.ts'
import { isNode, stringOf, typesOf, type JsonLdNode } from '../metadata/json-ld.ts'
import type { StatedPart } from './segment-updates.ts'

const MOST_PARTS = 500
/** So many words tell the beginning of one part from that of another. */
const WORDS = 8

/**
 * The parts of a live page as its data give them (schema.org LiveBlogPosting), each at the block of the text with which it
 * begins; parts that the text does not hold are passed over.
 */
export function findStatedParts(
  nodes: readonly JsonLdNode[],
  { body, points }: AssembledBody,
  options: ClaimedDateOptions,
): StatedPart[] {
  const posts = nodes
    .filter((node) => typesOf(node).includes('liveblogposting'))
    .flatMap((node) => [node['liveBlogUpdate']].flat())
    .filter(isNode)
    .slice(0, MOST_PARTS)
  if (posts.length === 0) return []
  const starts = new Map<string, number>()
  for (const { start, end } of body.blocks) {
    const key = opening(points.slice(start, Math.min(end, start + 200)))
    if (key !== '' && !starts.has(key)) starts.set(key, start)
  }
  const parts: StatedPart[] = []
  for (const post of posts) {
    const headline = stringOf(post['headline'] ?? null)
    const text = (stringOf(post['articleBody'] ?? null) ?? '').replace(/<[^<>]{1,300}>/g, ' ')
    const start = starts.get(opening(headline ?? '')) ?? starts.get(opening(text))
    const time = timeOf(stringOf(post['datePublished'] ?? post['dateModified'] ?? null), 'json-ld', options)
    if (start !== undefined && time !== null) parts.push({ start, time, headline: headline && normalizeLine(headline) })
  }
  return parts.sort((a, b) => a.start - b.start)
}

/** Exact times of the blocks that are labels, by where they start, as their `time` elements state them. */
export function findStatedTimes(
  { body, sources }: AssembledBody,
  times: readonly PageTime[],
  options: ClaimedDateOptions,
): Map<number, ClaimedTime> {
  const byBlock = new Map(times.map((time) => [time.before, time.element.attribs['datetime']] as const))
  const stated = new Map<number, ClaimedTime>()
  for (const [i, source] of sources.entries()) {
    if (body.blocks[i]!.type !== 'time-label' || !source) continue
    const time = timeOf(byBlock.get(source.index) ?? null, 'time-element', options)
    if (time && time.precision !== 'day') stated.set(body.blocks[i]!.start, time)
  }
  return stated
}

function timeOf(text: string | null, from: TimeOrigin, options: ClaimedDateOptions): ClaimedTime | null {
  const date = text === null ? null : parseClaimedDate(text, options)
  return date && { ...date, from }
}

const opening = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, WORDS).join(' ')
