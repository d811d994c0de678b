import { sharedFacts, type Telling } from './telling.ts'

/** A telling, and the facts that another one has in common with it. */
export interface Nearest {
  telling: Telling
  shared: number[]
}

/** Of some tellings, which one each shares most with. Which have a fact is looked up, so that a large story is no square of it. */
export class NearestByFacts {
  readonly #tellings: readonly Telling[]
  /** By fact the places of those that have it. */
  readonly #having = new Map<number, number[]>()
  readonly #weights: Float64Array

  constructor(tellings: readonly Telling[]) {
    this.#tellings = tellings
    this.#weights = new Float64Array(tellings.length)
    for (const [place, { facts }] of tellings.entries())
      for (const key of facts.keys()) {
        const places = this.#having.get(key)
        if (places) places.push(place)
        else this.#having.set(key, [place])
      }
  }

  /** The first of those that share most with the one at a place; null where none shares anything. */
  of(place: number): Nearest | null {
    const x = this.#tellings[place]!
    const weights = this.#weights.fill(0)
    for (const [key, { weight }] of x.facts) for (const other of this.#having.get(key)!) weights[other]! += weight
    weights[place] = 0
    const most = weights.reduce((best, weight, at) => (weight > weights[best]! ? at : best), 0)
    if (!(weights[most]! > 0)) return null
    const telling = this.#tellings[most]!
    return { telling, shared: sharedFacts(x, telling) }
  }
}
