import type { FoundCitation } from '../citations/found.ts'
import type { Source } from '../citations/source.ts'
import type { TextDocument } from '../document/document.ts'
import type { QuoteSpan } from '../document/quote-marks.ts'
import type { SentenceUnits, Unit } from '../document/units.ts'
import { hasClass } from '../lexicon/sense.ts'
import { isDash } from '../phrases/common.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { DISTANCING, NAMING } from './data/around-quotes.ts'
import { speakerOf, type FoundQuote } from './found-quote.ts'

/** A quote where it stands: unit `at` of a sentence, with what is cited in the sentence, before it, and quoted before it. */
export interface QuotePlace {
  document: TextDocument
  sentence: SentenceUnits
  index: number
  at: number
  quote: QuoteSpan
  inSentence: readonly FoundCitation[]
  before: readonly FoundCitation[]
  quotes: readonly FoundQuote[]
}

export type QuoteDecision =
  | { kind: 'name' }
  | {
      kind: 'direct' | 'partial' | 'distanced'
      speaker: Source | null
      citation: FoundCitation | null
      rule: string
      confidence: number
    }

/** Says what a pair of marks holds: words somebody said, words held at arm's length, or a name; and who said them. */
export function decideQuote(place: QuotePlace): QuoteDecision {
  const { sentence, at, document } = place
  const unit = sentence.units[at]!
  const words = document.text.slice(place.quote.start, place.quote.end).trim().split(/\s+/)
  const wordsBefore = sentence.units.slice(Math.max(0, at - 3), at)
  const attributed = attribution(place)
  if (unit.nameLike && place.inSentence.some(({ match }) => names(match.source, unit) || names(match.outlet, unit)))
    return { kind: 'name' }
  if (unit.nameLike && (unit.suffixCases !== 0 || isNamedThing(sentence.units[at + 1]))) return { kind: 'name' }
  if (unit.nameLike && followsNoun(sentence.units[at - 1])) return { kind: 'name' }
  if (unit.nameLike && (!attributed || unit.entity !== null || attributed.rule === 'quote.inside'))
    return { kind: 'name' }
  if (wordsBefore.some((before) => DISTANCING.test(before.folded))) return distanced('quote.so-called')
  const starts = /^[\p{Lu}\p{N}]/u.test(words[0] ?? '')
  if (attributed) {
    if (attributed.rule === 'quote.inside') {
      if (words.length < 2 || NAMING.test(wordsBefore.at(-1)?.folded ?? ''))
        return words.length < 2 && !starts ? distanced('quote.word') : { kind: 'name' }
      return { kind: starts && words.length > 4 ? 'direct' : 'partial', ...attributed, confidence: 0.85 }
    }
    return {
      kind: starts || !isOpening(place) ? (starts ? 'direct' : 'partial') : 'direct',
      ...attributed,
      confidence: 0.95,
    }
  }
  if (stands(place) && (words.length >= 3 || place.quote.resumed)) {
    const next = byNextSentence(place)
    if (next) return { kind: 'direct', ...next, confidence: 0.9 }
    const last = lastSpeaker(place)
    return {
      kind: 'direct',
      speaker: last?.speaker ?? null,
      citation: last?.citation ?? null,
      rule: 'quote.alone',
      confidence: last ? 0.8 : 0.6,
    }
  }
  if (!starts) return carriedOn(place, words.length) ?? distanced('quote.unattributed')
  return words.length >= 6 && /[.!?…]/.test(words.at(-1)!)
    ? { kind: 'direct', speaker: null, citation: null, rule: 'quote.unattributed', confidence: 0.5 }
    : { kind: 'name' }
}

/** “Kaspian Post” şirkətinin, “Atlas” Araşdırmalar Mərkəzi: words that go straight on after a name belong to it. */
const isNamedThing = (next: Unit | undefined): boolean =>
  next?.kind === 'word' && next.folded !== 'deyə' && !next.senses.some(({ cls }) => BESIDE_WORDS.has(cls))

/** «Тренер "Зенита"», «клуб «Челси»»: what stands right after a noun names it. */
const followsNoun = (before: Unit | undefined): boolean =>
  before?.kind === 'word' &&
  !before.senses.some(({ cls }) => SPEECH_BEFORE.has(cls)) &&
  !/^(?:что|ki|that|as|как)$/.test(before.folded)

const SPEECH_BEFORE: ReadonlySet<string> = new Set([
  'say',
  'relay',
  'passive',
  'name',
  'gesture',
  'gerund',
  'preposition',
  'negation',
  'conjunction',
  'adverb',
  'verb',
  'stop',
  'determiner',
])

/** What follows words that somebody says: his verb, his role, a word that leads to them. */
const BESIDE_WORDS: ReadonlySet<string> = new Set([
  'say',
  'relay',
  'passive',
  'gesture',
  'name',
  'office',
  'anonymous',
  'pronoun',
  'adverb',
  'negation',
  'conjunction',
  'preposition',
  'stop',
])

/** A phrase that names a source by what stands in the marks. */
const names = (phrase: Phrase | null, unit: Unit): boolean =>
  phrase !== null && phrase.start < unit.end && unit.start < phrase.end

/** Words taken into a sentence that names nobody are whoever spoke last's, where they are too many to be held at arm's length. */
function carriedOn(place: QuotePlace, words: number): QuoteDecision | null {
  const last = words >= LEAST_CARRIED ? lastSpeaker(place) : null
  return (
    last && { kind: 'partial', speaker: last.speaker, citation: last.citation, rule: 'quote.carried', confidence: 0.6 }
  )
}
const LEAST_CARRIED = 5

const distanced = (rule: string): QuoteDecision => ({
  kind: 'distanced',
  speaker: null,
  citation: null,
  rule,
  confidence: 0.8,
})

const isOpening = ({ at }: QuotePlace): boolean => at === 0

interface Attribution {
  speaker: Source | null
  citation: FoundCitation | null
  rule: string
}

function attribution(place: QuotePlace): Attribution | null {
  return byTail(place) ?? byLead(place) ?? byClause(place) ?? byBareVerb(place)
}

/** «…», - говорится в сообщении; “…”, - deyə nazir bildirib; "…," said the coach: the citation begins right after. */
function byTail(place: QuotePlace): Attribution | null {
  const { sentence, at, inSentence } = place
  let next = at + 1
  while (
    next < sentence.units.length &&
    (sentence.units[next]!.kind === 'mark' || /^(?:deyə|deyərək|isə|də|da)$/.test(sentence.units[next]!.folded)) &&
    next < at + 5
  )
    next++
  const tail = inSentence.filter(
    ({ match }) => match.from <= next && match.to > next && match.to > at + 1 && match.anchor > at,
  )
  return tail.length > 0 ? from(tail, 'quote.tail', place) : null
}

/** X сказал: «…»; X bildirib ki, “…”. */
function byLead(place: QuotePlace): Attribution | null {
  const { sentence, at, inSentence, index, document } = place
  const before = sentence.units[at - 1]
  if (before?.text === ':' || (before?.text === ',' && sentence.units[at - 2]?.folded === 'ki') || isDash(before)) {
    const lead = inSentence.filter(({ match }) => match.to <= at)
    if (lead.length > 0) return from(lead.slice(-1), 'quote.lead', place)
  }
  if (at === 0) {
    const previous = document.sentences[index - 1]
    if (previous && /:$/.test(document.text.slice(previous.start, previous.end))) {
      const lead = place.before.filter(({ match }) => match.sentence === previous)
      if (lead.length > 0) return from(lead.slice(-1), 'quote.lead', place)
    }
  }
  return null
}

/** The quote stands within the clause of somebody who says something: his words, taken into the sentence. */
function byClause(place: QuotePlace): Attribution | null {
  const speaking = place.inSentence.filter(({ channel }) => !channel)
  return speaking.length > 0 ? from(speaking, 'quote.inside', place) : null
}

/** «…». Об этом заявил X; “…”. Bunu X deyib: the next sentence says whose the words are. */
function byNextSentence(place: QuotePlace): Attribution | null {
  const next = place.document.sentences[place.index + 1]
  if (!next) return null
  const opening = place.document.text.slice(next.start, next.start + 90)
  if (!POINTS_BACK.test(opening)) return null
  const there = place.before.filter(({ match }) => match.sentence === next)
  return there.length > 0 ? from(there, 'quote.next', place) : null
}

/** What was just said: «об этом», «такое мнение», «bunu», «bu sözləri», "this was stated". */
const POINTS_BACK =
  /^(?:об этом|такое мнение|такое заявление|так|с таким заявлением|это|эти слова|bunu|bu barədə|bu haqda|bu haqqda|bu sözləri|bu fikri|bu fikirləri|this|the remarks?|these words|he made|she made)|\s(?:bunu|bu sözləri|bu fikri|bu fikirləri|bu barədə)\s/i

/** «…», - добавил он… without a subject that could be read: whoever spoke last goes on. */
function byBareVerb(place: QuotePlace): Attribution | null {
  const { sentence, at } = place
  const after = sentence.units.slice(at + 1, at + 5)
  const verb = after.find((unit) => unit.kind === 'word')
  if (!verb || !after.slice(0, after.indexOf(verb)).some((unit) => unit.kind === 'mark')) return null
  if (!SPEECH.some((cls) => hasClass(verb.senses, cls)) && verb.folded !== 'deyə') return null
  const last = lastSpeaker(place)
  return { speaker: last?.speaker ?? null, citation: last?.citation ?? null, rule: 'quote.verb' }
}

const SPEECH = ['say', 'relay', 'passive', 'gesture'] as const

/** Picks the speaker among citations: those who speak before outlets that pass on. */
function from(citations: readonly FoundCitation[], rule: string, place: QuotePlace): Attribution {
  const speaking = citations.filter(({ source, channel }) => source.kind !== 'publisher' && !channel)
  const chosen = (rule === 'quote.inside' ? nearestTo(place, speaking) : speaking[0]) ?? null
  if (chosen) return { speaker: speakerOf(chosen.source), citation: chosen, rule }
  const last = lastSpeaker(place)
  if (last && last.source.kind !== 'publisher') return { speaker: last.speaker, citation: last.citation, rule }
  const outlet = citations.at(-1)!
  return { speaker: speakerOf(outlet.source), citation: outlet, rule }
}

function nearestTo({ quote }: QuotePlace, citations: readonly FoundCitation[]): FoundCitation | undefined {
  const distance = ({ start, end }: FoundCitation): number =>
    end <= quote.open ? quote.open - end : Math.max(0, start - quote.close)
  return [...citations].sort((a, b) => distance(a) - distance(b))[0]
}

/** Who was cited or quoted last before this place, within the part: he goes on speaking. */
function lastSpeaker({
  before,
  quote,
  sentence,
  document,
  index,
}: QuotePlace): { speaker: Source | null; source: Source; citation: FoundCitation } | null {
  const near = document.sentences[Math.max(0, index - 6)]!.start
  const last = before.findLast(
    (citation) =>
      citation.start < quote.open &&
      citation.start >= near &&
      !citation.channel &&
      citation.source.kind !== 'publisher' &&
      citation.source.kind !== 'document' &&
      document.paragraphs[sentence.paragraph]!.start - citation.end < 600,
  )
  return last ? { speaker: speakerOf(last.source), source: last.source, citation: last } : null
}

/** The quote is all that its sentence holds. */
function stands({ sentence, at }: QuotePlace): boolean {
  return sentence.units.every((unit, index) => index === at || unit.kind === 'mark')
}
