import { identifyLanguage } from '@crosswire/text'
import { bridgePrior } from '../bridge/bridge-prior.ts'
import { scoreBridge } from '../bridge/bridge-score.ts'
import { sketchTokens, type PackedSketch } from '../copies/sketch.ts'
import { readArticle, type Reading, type Said } from '../reading/read-article.ts'
import { readTokens } from '../reading/tokens.ts'
import type { Teller } from '../relations/judge-source.ts'
import { PublisherNames } from '../relations/publisher-names.ts'
import { datelineEnd } from '../text/passages.ts'
import type { StoryDocument } from '../types.ts'
import { Arena } from './arena.ts'
import { Arrivals } from './arrivals.ts'
import { fetchAhead } from './fetch-ahead.ts'
import { Frequencies } from './frequencies.ts'
import {
  allWeight,
  HEAD,
  HEAD_SIZE,
  halfAt,
  keyMetasAt,
  keysAt,
  keyWeight,
  packArticle,
  TOP,
  topAt,
  type Packed,
} from './packed-article.ts'
import { scorePair } from './pair-score.ts'
import { PostingIndex } from './posting-index.ts'
import { priorOf } from './priors.ts'
import { SlotFacts } from './slot-facts.ts'

/** An article that new ones are compared with. */
export interface LiveArticle extends Teller {
  /** Counts articles as they came: what was decided later knew more. */
  order: number
  /** Mean likeness to the story it joined; null where it opened one. */
  link: number | null
}

export interface LiveOptions {
  /** Articles further apart than this are not compared. */
  windowMs: number
  /** Live articles kept at most. */
  capacity: number
}

/** Of its own language, and of each other. */
const CANDIDATES = 40
const FOREIGN_CANDIDATES = 20
/** Newest articles of each term that are looked at. */
const DEPTH = 250
const NOBODY: readonly string[] = []

/** The articles of the last days with the means to find those that may tell the same. Slots are dense integers. */
export class LiveArticles {
  readonly #options: LiveOptions
  readonly #articles: (LiveArticle | undefined)[] = []
  readonly #facts = new SlotFacts()
  readonly #arena = new Arena()
  readonly #slots = new Map<string, number>()
  readonly #arrivals = new Arrivals()
  readonly #free: number[] = []
  readonly #frequencies = new Map<string, Frequencies>()
  /** By language: of its terms, and of what no language owns. */
  readonly #indexes = new Map<string, { terms: PostingIndex; keys: PostingIndex }>()
  readonly #keyFrequencies = new Frequencies(bridgePrior())
  readonly publishers = new PublisherNames()
  #order = 0
  #said: readonly Said[] = []

  constructor(options: LiveOptions) {
    this.#options = options
  }

  get size(): number {
    return this.#slots.size
  }

  /** The article that came longest ago. */
  get oldest(): LiveArticle | undefined {
    const { first } = this.#arrivals
    return first === undefined ? undefined : this.#articles[first]
  }

  /** The keys of the article added last, as they stand in its text. */
  get said(): readonly Said[] {
    return this.#said
  }

  slotOf(id: string): number | undefined {
    return this.#slots.get(id)
  }

  at(slot: number): LiveArticle {
    return this.#articles[slot]!
  }

  /** `isCounted`: its words were counted before, as an older version's or before people moved it. */
  add(document: StoryDocument, isCounted = false): number {
    const { id, text } = document
    const named = document.publisher ?? null
    const publisher = named === null ? null : this.publishers.learn(named)
    const language = document.language ?? identifyLanguage(`${document.headline ?? ''}\n${text}`).language
    const time = readTime(document.published)
    const from = datelineEnd(text)
    const tokens = readTokens(text, language, from)
    const reading = readArticle(document, language, tokens, from)
    this.#said = reading.said
    const packed = this.#pack(reading, sketchTokens(text, tokens), language, isCounted ? null : { time })
    const names = this.publishers.namedIn(reading, publisher)
    const slot = this.#free.pop() ?? this.#articles.length
    this.#facts.set(slot, language, time, this.#order)
    this.#articles[slot] = {
      id,
      publisher,
      language,
      time,
      packed,
      names: names.length === 0 ? NOBODY : names,
      order: this.#order++,
      link: null,
    }
    this.#slots.set(id, slot)
    this.#arrivals.add(slot)
    const { terms, keys } = this.#indexesOf(language)
    terms.add(slot, topTerms(packed))
    keys.add(slot, topKeys(packed))
    return slot
  }

  remove(slot: number): void {
    this.#slots.delete(this.at(slot).id)
    this.#arrivals.remove(slot)
    this.#articles[slot] = undefined
    this.#facts.clear(slot)
    this.#free.push(slot)
  }

  /** Live articles that may tell the same: the nearest of its own language, and the nearest of the others. */
  candidates(self: number): number[] {
    const { packed, language, time } = this.at(self)
    // A slot may have been given to an article of another language since it was indexed.
    const nearOf = (of: string): ((slot: number) => boolean) => {
      const code = this.#facts.codeOf(of)
      return (slot) => slot !== self && this.#facts.isNear(slot, code, time, this.#options.windowMs)
    }
    const terms = [...weightedTerms(packed)]
    const found = this.#indexesOf(language).terms.find(terms, CANDIDATES, DEPTH, nearOf(language))
    const keys = [...weightedKeys(packed)]
    for (const [other, indexes] of this.#indexes) {
      if (other === language) continue
      found.push(...indexes.keys.find(keys, FOREIGN_CANDIDATES, DEPTH, nearOf(other)))
    }
    fetchAhead(found.map((slot) => this.at(slot).packed))
    return found
  }

  /** Whether two live articles are of one language. */
  isSame(a: number, b: number): boolean {
    return this.#facts.isSame(a, b)
  }

  /** Counts articles as they came. */
  orderOf(slot: number): number {
    return this.#facts.orderOf(slot)
  }

  /** Probability, 0 to 1, that two live articles tell one story. */
  score(a: number, b: number): number {
    const x = this.at(a)
    const y = this.at(b)
    return (x.language === y.language ? scorePair : scoreBridge)(x.packed, y.packed, x.time, y.time)
  }

  #pack(reading: Reading, sketch: PackedSketch, language: string, counted: { time: number | null } | null): Packed {
    let frequencies = this.#frequencies.get(language)
    if (!frequencies) this.#frequencies.set(language, (frequencies = new Frequencies(priorOf(language))))
    if (counted) {
      frequencies.observe(reading.terms.ids, counted.time)
      this.#keyFrequencies.observe(reading.keys.ids, counted.time)
    }
    return packArticle(reading, sketch, frequencies, this.#keyFrequencies, (size) => this.#arena.allocate(size))
  }

  #indexesOf(language: string): { terms: PostingIndex; keys: PostingIndex } {
    let indexes = this.#indexes.get(language)
    if (!indexes) {
      const span = Math.max(1, Math.ceil(this.#options.capacity / 2))
      indexes = { terms: new PostingIndex(span), keys: new PostingIndex(span) }
      this.#indexes.set(language, indexes)
    }
    return indexes
  }
}

function readTime(published: string | null | undefined): number | null {
  const time = published ? Date.parse(published) : NaN
  return Number.isNaN(time) ? null : time
}

function* heaviest(packed: Packed, place: number): Generator<number> {
  for (let n = 0; n < TOP; n++) {
    const index = topAt(packed, place, n)
    if (index === 255) return
    yield index
  }
}

function* topTerms(packed: Packed): Generator<number> {
  for (const index of heaviest(packed, HEAD.topTerms)) yield packed[HEAD_SIZE + index]!
}

function* topKeys(packed: Packed): Generator<number> {
  for (const index of heaviest(packed, HEAD.topKeys)) yield packed[keysAt(packed) + index]!
}

function* weightedTerms(packed: Packed): Generator<readonly [number, number]> {
  const n = packed[HEAD.terms]!
  for (const index of heaviest(packed, HEAD.topTerms)) {
    yield [packed[HEAD_SIZE + index]!, allWeight(packed[HEAD_SIZE + n + index]!)]
  }
}

function* weightedKeys(packed: Packed): Generator<readonly [number, number]> {
  const keys = keysAt(packed)
  const metas = keyMetasAt(packed)
  for (const index of heaviest(packed, HEAD.topKeys))
    yield [packed[keys + index]!, keyWeight(halfAt(packed, metas, index))]
}
