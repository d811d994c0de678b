import { identifyLanguage } from '@crosswire/text'
import { bridgePrior } from '../bridge/bridge-prior.ts'
import { scoreBridge } from '../bridge/bridge-score.ts'
import { weighBridge } from '../bridge/bridge-vector.ts'
import { readSketch } from '../copies/sketch.ts'
import { readProfile } from '../profile.ts'
import { attributionIn, attributionOf } from '../relations/attribution.ts'
import type { Teller } from '../relations/judge-source.ts'
import type { StoryDocument } from '../types.ts'
import { CandidateIndex } from './candidates.ts'
import { Frequencies } from './frequencies.ts'
import { scorePair } from './pair-score.ts'
import { priorOf } from './priors.ts'
import { weigh, type Vector } from './vector.ts'

/** An article that new ones are compared with. */
export interface LiveArticle extends Teller {
  /** Counts articles as they came: what was decided later knew more. */
  order: number
  /** Mean likeness to the story it joined; null where it opened one. */
  link: number | null
  vector: Vector
  topTerms: Int32Array
  topKeys: Int32Array
}

const CANDIDATES = 40
const POSTING_DEPTH = 400

/** The articles of the last days with the means to find those that may tell the same. Slots are dense integers. */
export class LiveArticles {
  readonly #windowMs: number
  readonly #articles: (LiveArticle | undefined)[] = []
  /** In the order of arrival. */
  readonly #slots = new Map<string, number>()
  readonly #free: number[] = []
  readonly #frequencies = new Map<string, Frequencies>()
  readonly #indexes = new Map<string, CandidateIndex>()
  readonly #bridgeFrequencies = new Frequencies(bridgePrior())
  readonly #bridgeIndex = new CandidateIndex()
  #order = 0

  constructor(windowMs: number) {
    this.#windowMs = windowMs
  }

  get size(): number {
    return this.#slots.size
  }

  /** The article that came longest ago. */
  get oldest(): string | undefined {
    return this.#slots.keys().next().value
  }

  slotOf(id: string): number | undefined {
    return this.#slots.get(id)
  }

  at(slot: number): LiveArticle {
    return this.#articles[slot]!
  }

  add(document: StoryDocument): number {
    const { id, publisher = null, family, findings, text } = document
    const language = document.language ?? identifyLanguage(`${document.headline ?? ''}\n${text}`).language
    const profile = readProfile({ ...document, language })
    const frequencies = this.#frequenciesOf(language)
    frequencies.observe(profile.terms, profile.time)
    const vector = weigh(profile, frequencies)
    this.#bridgeFrequencies.observe(profile.bridge.keys, profile.time)
    const bridge = weighBridge(profile.bridge, this.#bridgeFrequencies)
    const slot = this.#free.pop() ?? this.#articles.length
    const article: LiveArticle = {
      id,
      publisher,
      family: family ?? publisher,
      language,
      time: profile.time,
      order: this.#order++,
      link: null,
      vector,
      bridge,
      sketch: readSketch(text, language),
      attribution: findings?.citations ? attributionOf(findings.citations) : attributionIn(text, language),
      topTerms: Int32Array.from(vector.top, (index) => profile.terms[index]!),
      topKeys: Int32Array.from(bridge.top, (index) => profile.bridge.keys[index]!),
    }
    this.#articles[slot] = article
    this.#slots.set(id, slot)
    this.#indexOf(language).add(slot, article.topTerms)
    this.#bridgeIndex.add(slot, article.topKeys)
    return slot
  }

  remove(slot: number): void {
    const article = this.at(slot)
    this.#indexOf(article.language).remove(slot, article.topTerms)
    this.#bridgeIndex.remove(slot, article.topKeys)
    this.#slots.delete(article.id)
    this.#articles[slot] = undefined
    this.#free.push(slot)
  }

  /** Live articles that may tell the same: the nearest of its own language, and the nearest of the others. */
  candidates(self: number): number[] {
    const article = this.at(self)
    const { vector, bridge, language, time } = article
    const isNear = (slot: number): boolean => {
      const other = this.at(slot).time
      return slot !== self && (time === null || other === null || Math.abs(time - other) <= this.#windowMs)
    }
    const isForeign = (slot: number): boolean => this.at(slot).language !== language && isNear(slot)
    const terms = Array.from(vector.top, (index) => [vector.profile.terms[index]!, vector.all[index]!] as const)
    const keys = Array.from(bridge.top, (index) => [bridge.profile.keys[index]!, bridge.weights[index]!] as const)
    return [
      ...this.#indexOf(language).find(terms, CANDIDATES, POSTING_DEPTH, isNear),
      ...this.#bridgeIndex.find(keys, CANDIDATES, POSTING_DEPTH, isForeign),
    ]
  }

  /** Probability, 0 to 1, that two live articles tell one story. */
  score(a: number, b: number): number {
    const x = this.at(a)
    const y = this.at(b)
    return x.language === y.language ? scorePair(x.vector, y.vector) : scoreBridge(x.bridge, y.bridge, x.time, y.time)
  }

  #frequenciesOf(language: string): Frequencies {
    let frequencies = this.#frequencies.get(language)
    if (!frequencies) this.#frequencies.set(language, (frequencies = new Frequencies(priorOf(language))))
    return frequencies
  }

  #indexOf(language: string): CandidateIndex {
    let index = this.#indexes.get(language)
    if (!index) this.#indexes.set(language, (index = new CandidateIndex()))
    return index
  }
}
