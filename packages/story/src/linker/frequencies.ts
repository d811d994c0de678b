import { IntMap } from './int-map.ts'

const DAY = 86_400_000

export interface FrequencyOptions {
  /** Days after which an article counts half. Default 4: a word that is in every paper this week tells little this week. */
  halfLifeDays: number
  /** How many articles the shipped frequencies stand for. Default 400. */
  priorArticles: number
}

export const FREQUENCY_DEFAULTS: FrequencyOptions = { halfLifeDays: 4, priorArticles: 400 }

/** Articles a word must be missing from in the prior texts to be absent there: the share that is assumed for it. */
const UNSEEN_SHARE = 0.0006
const MOST_DAYS_AT_ONCE = 1
/** Terms counted at most. What is rarest goes first, and at least a quarter at once: going through all of them costs. */
const MOST_TERMS = 400_000
const LEAST_FREED = 0.25

/**
 * Document frequencies of the terms of one language, or of those that no language owns, updated with every article and
 * halved every few days.
 */
export class Frequencies {
  readonly #options: FrequencyOptions
  readonly #prior: IntMap
  readonly #counts = new IntMap(20_000)
  /** Weight of one article now; grows with time instead of shrinking every count. */
  #unit = 1
  #total = 0
  #time: number | null = null

  /** `prior` gives the share of texts that have a term, before any was seen here. */
  constructor(prior: IntMap, options: FrequencyOptions = FREQUENCY_DEFAULTS) {
    this.#options = options
    this.#prior = prior
  }

  /** Counts an article's distinct terms. */
  observe(terms: Int32Array, time: number | null): void {
    this.#advance(time)
    for (const term of terms) this.#counts.add(term, this.#unit)
    this.#total += this.#unit
    if (this.#counts.size <= MOST_TERMS) return
    for (let least = 0.05; this.#counts.size > MOST_TERMS * (1 - LEAST_FREED); least *= 1.5) {
      this.#counts.filter((value) => value > this.#unit * least)
    }
  }

  /** Inverse document frequency, natural logarithm, at least 0. */
  idf(term: number): number {
    const { priorArticles } = this.#options
    const share = this.#prior.get(term) || UNSEEN_SHARE
    const seen = this.#counts.get(term) / this.#unit + priorArticles * share
    return Math.max(0, Math.log((this.#total / this.#unit + priorArticles + 1) / (seen + 0.5)))
  }

  #advance(time: number | null): void {
    if (time === null || Number.isNaN(time)) return
    if (this.#time === null) this.#time = time
    // One article dated far ahead must not make everything seen so far old.
    const days = Math.min(MOST_DAYS_AT_ONCE, (time - this.#time) / DAY)
    if (days <= 0) return
    this.#time += days * DAY
    this.#unit *= 2 ** (days / this.#options.halfLifeDays)
    if (this.#unit < 1e12) return
    this.#counts.scale(1 / this.#unit)
    this.#counts.filter((value) => value > 1e-3)
    this.#total /= this.#unit
    this.#unit = 1
  }
}
