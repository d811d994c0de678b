import { isAttribution, type Citation, type Findings, type Mention, type Quote } from '@crosswire/record'
import { CodePoints, type Span } from '@crosswire/text'
import { readSketch, type CopySketch } from '../copies/sketch.ts'
import { readFigures } from '../text/figures.ts'
import { hashString } from '../text/hash.ts'
import { scanWords } from '../text/scan-words.ts'
import type { StoryDocument } from '../types.ts'
import { findSlips } from './find-slips.ts'
import { readPassages, type Mark, type Passage } from './passages.ts'

/** An article with everything that tells where it was taken from. */
export interface SourcedDocument extends StoryDocument {
  /** The site of an institution: what stands there are its own words. */
  isOfficial?: boolean | undefined
  /** When the state read here was written, where it is an edited one: it may cite what came after its first. */
  edited?: string | undefined
  /** When it was first seen here: what is known of the time of an undated one. */
  seen?: string | undefined
  /** Layers of the page, newest first: each tells by itself. Absent: one. */
  layers?: readonly Span[] | undefined
  images?: readonly string[] | undefined
}

/** What a text says, one key for each person, body, place and figure, whatever the language. */
export interface Fact {
  kind: 'person' | 'organisation' | 'place' | 'event' | 'figure'
  /** As a reader would say it. */
  label: string
  weight: number
}

/** Whom an article names, as far as it tells where its text was taken from. */
export interface Attribution {
  id: string
  kind: Citation['kind']
  publisher: string | null
  entity: number
  name: string
  /** The attribution phrase. */
  marker: string
  via: string | null
  /** The passage it stands in. */
  passage: number
  /** Where it stands in its layer: what opens or closes a text speaks for all of it. */
  place: 'opening' | 'closing' | 'within'
  /** In the newest layer of the page. */
  isCurrent: boolean
  isBackground: boolean
  /** What else its paragraph names, recalled or not. */
  facts: ReadonlySet<number>
}

export interface TellingQuote {
  id: string
  /** Entity of the speaker; 0 where nobody is named. */
  speaker: number
  /** Facts inside the words. */
  facts: ReadonlySet<number>
  words: number
  /** Where it stands, as a share of the text. */
  at: number
  sketch: CopySketch
}

/** What is compared of an article when asking from whom it was taken. Read once for each version. */
export interface Telling {
  id: string
  publisher: string
  /** The house; the publisher itself where it belongs to none. */
  family: string
  isOfficial: boolean
  language: string
  /** Milliseconds; of an undated one when it was first seen. */
  time: number
  isDated: boolean
  /** What was there by then it may cite. */
  until: number
  sketch: CopySketch
  /** Of the news itself: what is only recalled is left out. */
  facts: ReadonlyMap<number, Fact>
  passages: readonly Passage[]
  attributions: readonly Attribution[]
  /** Every name in it, folded: a body that was not told apart by its id is still known by its name. */
  names: ReadonlySet<string>
  quotes: readonly TellingQuote[]
  /** Days of earlier events that the text recalls, in milliseconds. */
  recalled: readonly number[]
  images: readonly string[]
  /** Misspelt words. */
  slips: readonly string[]
  words: number
}

const WEIGHTS: Partial<Record<Mention['type'], number>> = { person: 3, organisation: 2, event: 2, place: 1 }
const FIGURE_WEIGHT = 3
const NONE: Findings = { mentions: [], quotes: [], citations: [], dates: [], background: [] }

/** Facts of one telling that another has too. */
export const sharedFacts = (x: Telling, y: Telling): number[] => [...x.facts.keys()].filter((key) => y.facts.has(key))

/** What some of a telling's facts weigh together. */
export function weighFacts(x: Telling, keys: Iterable<number>): number {
  let sum = 0
  for (const key of keys) sum += x.facts.get(key)!.weight
  return sum
}

export const foldName = (name: string): string => name.toLowerCase()
export const keyOf = (entityId: string | null): number => (entityId === null ? 0 : hashString(entityId))

export function readTelling(document: SourcedDocument): Telling {
  const findings = { ...NONE, ...document.findings }
  const language = document.language ?? 'und'
  const points = new CodePoints(document.text)
  const background = findings.background.map(({ evidence }) => evidence)
  const isBackground = (at: number): boolean => background.some(({ start, end }) => at >= start && at < end)
  const everything = [...readNames(findings), ...readNumbers(points, findings)]
  const marks = everything.filter(({ at }) => !isBackground(at))
  const passages = readPassages(points, document.layers ?? [], marks)
  const publisher = document.publisher ?? ''
  return {
    id: document.id,
    publisher,
    family: document.family ?? publisher,
    isOfficial: document.isOfficial ?? false,
    language,
    time: Date.parse(document.published ?? document.seen ?? ''),
    isDated: Boolean(document.published),
    until: Date.parse(document.edited ?? document.published ?? document.seen ?? ''),
    sketch: readSketch(document.text, language),
    facts: new Map(marks.map(({ key, fact }) => [key, fact])),
    passages,
    attributions: findings.citations.flatMap((citation) =>
      isAttribution(citation)
        ? [readAttribution(citation, passages, everything, isBackground(citation.marker.start))]
        : [],
    ),
    names: new Set([
      ...findings.mentions.map(({ canonicalName }) => foldName(canonicalName)),
      ...findings.citations.map(({ cited }) => foldName(cited.canonicalName)),
    ]),
    quotes: findings.quotes.flatMap((quote) => readQuote(quote, marks, points, language)),
    recalled: findings.background.flatMap(({ date }) => {
      const day = date === null ? NaN : Date.parse(date.split('/')[0]!)
      return Number.isNaN(day) ? [] : [day]
    }),
    images: document.images ?? [],
    slips: findSlips(document.text, language),
    words: passages.reduce((sum, passage) => sum + passage.words, 0),
  }
}

interface FactMark extends Mark {
  fact: Fact
}

/** Names, but for those of the outlets that are only named as sources: they do not stand in the text that they are named for. */
function readNames({ mentions, citations }: Findings): FactMark[] {
  const sources = new Set(
    citations.flatMap(({ kind, cited }) => (kind === 'publisher' && cited.entityId !== null ? [cited.entityId] : [])),
  )
  return mentions.flatMap(({ type, entityId, canonicalName, evidence }) => {
    const weight = WEIGHTS[type]
    if (weight === undefined || entityId === null || sources.has(entityId)) return []
    return [
      { at: evidence.start, key: keyOf(entityId), fact: { kind: type as Fact['kind'], label: canonicalName, weight } },
    ]
  })
}

/** Figures, but for those of dates: days are common to everything that happened on them. */
function readNumbers(points: CodePoints, { dates }: Findings): FactMark[] {
  const marks: FactMark[] = []
  scanWords(
    points.text,
    () => undefined,
    (start, end) => {
      const at = points.fromUtf16(start)
      if (dates.some(({ evidence }) => at >= evidence.start && at < evidence.end)) return
      for (const { value, hash, isCommon } of readFigures(points.text, start, end))
        if (!isCommon) marks.push({ at, key: hash, fact: { kind: 'figure', label: value, weight: FIGURE_WEIGHT } })
    },
  )
  return marks
}

function readAttribution(
  citation: Citation,
  passages: readonly Passage[],
  marks: readonly FactMark[],
  isBackground: boolean,
): Attribution {
  const { id, kind, cited, marker, via } = citation
  const passage = passages.findIndex(({ start, end }) => marker.start >= start && marker.start < end)
  const at = passages[passage]
  return {
    id,
    kind,
    publisher: cited.publisherId,
    entity: keyOf(cited.entityId),
    name: cited.canonicalName,
    marker: marker.exact,
    via,
    passage,
    place: at === undefined ? 'within' : at.fromTop < 2 ? 'opening' : at.fromEnd === 0 ? 'closing' : 'within',
    isCurrent: at === undefined || at.layer === passages[0]!.layer,
    isBackground,
    facts: new Set(
      marks.filter((mark) => at !== undefined && mark.at >= at.start && mark.at < at.end).map(({ key }) => key),
    ),
  }
}

function readQuote(
  { id, kind, speaker, evidence }: Quote,
  marks: readonly FactMark[],
  points: CodePoints,
  language: string,
): TellingQuote[] {
  if (kind === 'indirect' || kind === 'distanced') return []
  const sketch = readSketch(evidence.exact, language)
  const facts = marks.filter(({ at }) => at >= evidence.start && at < evidence.end).map(({ key }) => key)
  const at = evidence.start / Math.max(1, points.length)
  return [{ id, speaker: keyOf(speaker?.entityId ?? null), facts: new Set(facts), words: sketch.words, at, sketch }]
}
