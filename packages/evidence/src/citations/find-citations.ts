import type { KnownEntity, SentenceUnits } from '../document/units.ts'
import { phraseOf, type Phrase } from '../phrases/phrase.ts'
import { assignVias, coverEarlier } from './chains.ts'
import { readCredits } from './credits.ts'
import type { CitationReading, FoundCitation } from './found.ts'
import { keyOf, type Source } from './source.ts'
import { resolveSource } from './resolve.ts'
import { INFORMANTS } from './data/spoken-for.ts'
import { findMatches, type RuleMatch } from './sentence-matches.ts'
import { readTrailingCredit } from './trailing-credit.ts'

/** Finds who cites whom, sentence by sentence: what a pronoun or a bare noun means depends on what stands before. */
export function findCitations(reading: CitationReading): { found: FoundCitation[]; own: RuleMatch[] } {
  const found: FoundCitation[] = []
  const own: RuleMatch[] = []
  for (const sentence of reading.document.sentences) {
    const credits = readCredits(sentence, reading.document)
    if (credits) {
      found.push(...credits.flatMap((match) => readMatch(match, reading)).filter(({ source }) => !source.self))
      continue
    }
    const inSentence: FoundCitation[] = readForeignDatelines(sentence, reading)
    if (inSentence.length > 0) found.push(...inSentence.splice(0))
    if (reading.isSilent(sentence)) continue
    let selfNamed = false
    for (const match of findMatches(sentence, reading.book, reading.reader, reading.document.lexicon.language)) {
      const edges = readMatch(match, reading)
      if (edges.some((edge) => edge.source.self)) {
        selfNamed = true
        own.push(match)
      }
      for (const edge of edges) {
        if (edge.source.self) continue
        inSentence.push(edge)
        reading.referents.add(edge.source)
      }
    }
    assignVias(inSentence, found, selfNamed, reading)
    found.push(...inSentence)
  }
  const trailing = readTrailing(reading)
  if (trailing) {
    coverEarlier(trailing, found)
    found.push(trailing)
  }
  return { found: dropRepeats(found), own }
}

/** The outlet in brackets that the text ends with. */
function readTrailing(reading: CitationReading): FoundCitation | null {
  const match = readTrailingCredit(reading.document)
  const source = match && resolveIn(match, reading)
  if (!source || source.self) return null
  const { start, end } = source
  return { source, match, channel: false, via: null, explicit: true, start, end, update: reading.updateAt(start) }
}

const resolveIn = (match: RuleMatch, reading: CitationReading): Source | null =>
  resolveSource(match.source!, {
    document: reading.document,
    referents: reading.referents,
    units: match.sentence.units,
    match,
    outlet: true,
  })

/** A dateline of another outlet's: the text is that one's. */
function readForeignDatelines(sentence: SentenceUnits, reading: CitationReading): FoundCitation[] {
  return reading.datelines.flatMap(({ outlet }): FoundCitation[] => {
    if (!outlet || outlet.start < sentence.start || outlet.end > sentence.end) return []
    // "(Reuters)": an aside is no unit of the sentence.
    const at = Math.max(
      0,
      sentence.units.findIndex(({ start }) => start === outlet.start),
    )
    const match = datelineMatch(sentence, at, reading.document.lexicon.language, outlet)
    const source = resolveIn(match, reading)
    if (source?.kind !== 'publisher' || source.self) return []
    reading.referents.add(source)
    const { start, end } = outlet
    return [{ source, match, channel: false, via: null, explicit: true, start, end, update: reading.updateAt(start) }]
  })
}

function datelineMatch(sentence: SentenceUnits, at: number, language: string, entity: KnownEntity): RuleMatch {
  const { start, end } = entity
  const source = phraseOf(at, at + 1, sentence.units, 'outlet', { entity, start, end })
  const spec = {
    id: `${language}.dateline`,
    pattern: '',
    edge: 'self>src',
    relation: 'republishes',
    examples: [],
  } as const
  const rule = { spec, pattern: { left: [], anchor: NO_ANCHOR, right: [] }, rank: -1 }
  return { rule, sentence, source, outlet: null, from: at, to: at + 1, anchor: at, slots: {}, taken: [at] }
}

const NO_ANCHOR = { type: 'words', words: new Set<string>(), anchor: true } as const

function readMatch(match: RuleMatch, reading: CitationReading): FoundCitation[] {
  const { units } = match.sentence
  const span = trim(match)
  const base = { match, start: span.start, end: span.end, update: reading.updateAt(span.start), via: null }
  const resolve = (phrase: Phrase, outlet: boolean): Source | null =>
    resolveSource(phrase, { document: reading.document, referents: reading.referents, units, match, outlet })
  const edges: FoundCitation[] = []
  const shape = match.rule.spec.edge
  if (match.outlet) {
    const source = resolve(match.outlet, true)
    if (source && (source.kind === 'publisher' || source.kind === 'institution')) {
      edges.push({ ...base, source, channel: true, explicit: shape !== 'self>out' })
    }
  } else {
    const source = informedOutlet(match.source)
    const outlet = source && resolve(source, true)
    if (outlet?.kind === 'publisher') edges.push({ ...base, source: outlet, channel: true, explicit: true })
  }
  const channel = edges[0] ?? null
  for (let phrase: Phrase | null = match.source; phrase; phrase = phrase.also) {
    const source = resolve(phrase, false)
    if (!source) continue
    const through = channel && !channel.source.self ? channel : null
    edges.push({ ...base, source, channel: false, via: through, explicit: channel !== null })
  }
  return edges
}

/** «Источник «Интерфакса» сообщил», «собеседник агентства», “Report”un mənbəsi: whoever told an outlet. */
const informedOutlet = (phrase: Phrase | null): Phrase | null =>
  phrase?.kind === 'anonymous' && phrase.owner?.kind === 'outlet' && INFORMANTS.has(phrase.lemma ?? '')
    ? phrase.owner
    : null

/** The marker's ends without the punctuation that the pattern went through. */
function trim(match: RuleMatch): { start: number; end: number } {
  const units = match.sentence.units.slice(match.from, match.to)
  while (units.length > 1 && (units[0]!.kind === 'mark' || (units[0]!.kind === 'quote' && !units[0]!.nameLike)))
    units.shift()
  while (units.length > 1 && units.at(-1)!.kind === 'mark') units.pop()
  return { start: units[0]!.start, end: units.at(-1)!.end }
}

/** One wording gives one edge to one source. */
function dropRepeats(found: readonly FoundCitation[]): FoundCitation[] {
  const seen = new Set<string>()
  return found.filter((edge) => {
    const key = `${edge.start} ${edge.end} ${keyOf(edge.source)}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
