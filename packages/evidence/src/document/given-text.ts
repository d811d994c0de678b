import { CodePoints, normalizeText, type EvidenceSpan } from '@crosswire/text'

/**
 * A text as it was given beside its `text/1` form, which the rules read. Evidence found in the one is mapped to the
 * other, so that every span slices the caller's own text. Where the text is in profile already, nothing is mapped.
 */
export interface GivenText {
  text: string
  mapEvidence: (evidence: EvidenceSpan) => EvidenceSpan
  mapSpan: <S extends { start: number; end: number }>(span: S) => S
}

export function readGivenText(raw: string): GivenText {
  const text = normalizeText(raw)
  if (text === raw) return { text, mapEvidence: (evidence) => evidence, mapSpan: (span) => span }
  const given = new CodePoints(raw)
  const { starts, ends } = alignClusters(raw, text)
  const mapSpan = <S extends { start: number; end: number }>(span: S): S => ({
    ...span,
    start: starts[span.start] ?? given.length,
    end: span.end === 0 ? 0 : (ends[span.end - 1] ?? given.length),
  })
  return {
    text,
    mapSpan,
    mapEvidence: (evidence) => given.evidenceAt(mapSpan({ start: evidence.start, end: evidence.end })),
  }
}

const MARK = /^\p{M}$/u
const BLANK = /^[\s\u0085\u180e]$/u

interface Cluster {
  start: number
  end: number
}

/**
 * Letters with their marks, white space left out, in canonical decomposition: NFC, case of spaces and removed format
 * characters change neither their number nor their order, so the n-th of one text is the n-th of the other.
 */
function listClusters(text: string, kept: (character: string) => boolean): Cluster[] {
  const clusters: Cluster[] = []
  let at = 0
  for (const character of text) {
    const point = at++
    if (BLANK.test(character) || !kept(character)) continue
    for (const part of character.normalize('NFD')) {
      if (MARK.test(part) && clusters.length > 0) clusters.at(-1)!.end = point + 1
      else clusters.push({ start: point, end: point + 1 })
    }
  }
  return clusters
}

/** For each code point of the normalized text, where it starts and ends in the raw one. */
function alignClusters(raw: string, text: string): { starts: number[]; ends: number[] } {
  const dropped = (character: string): boolean => normalizeText(`a${character}a`) === 'aa'
  const known = new Map<string, boolean>()
  const kept = (character: string): boolean => {
    let answer = known.get(character)
    if (answer === undefined) known.set(character, (answer = !dropped(character)))
    return answer
  }
  const from = listClusters(raw, kept)
  const to = listClusters(text, () => true)
  const length = new CodePoints(text).length
  const starts: number[] = new Array<number>(length).fill(0)
  const ends: number[] = new Array<number>(length).fill(0)
  let last: Cluster = { start: 0, end: 0 }
  let next = 0
  for (const [index, cluster] of to.entries()) {
    const source = from[index] ?? last
    for (; next < cluster.start; next++) {
      starts[next] = last.end
      ends[next] = last.end
    }
    for (let point = cluster.start; point < cluster.end; point++) {
      starts[point] = point === cluster.start && next <= point ? source.start : starts[point]!
      ends[point] = source.end
    }
    next = Math.max(next, cluster.end)
    last = source
  }
  for (; next < length; next++) {
    starts[next] = last.end
    ends[next] = last.end
  }
  return { starts, ends }
}
