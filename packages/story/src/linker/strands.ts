import { claimStrands } from './claim-strands.ts'
import { GROUP_DEFAULTS, groupUnits, type GroupOptions } from './group-units.ts'
import { Links } from './links.ts'
import { describePool, gatherPool, type PoolOptions, type Unit } from './pool.ts'

export interface StrandOptions extends GroupOptions, PoolOptions {
  /** Score of a candidate from which its strand is looked at. */
  near: number
  /** Strands looked at most, besides that of the article itself. */
  strands: number
}

export const STRAND_DEFAULTS: StrandOptions = {
  ...GROUP_DEFAULTS,
  near: 0.25,
  strands: 3,
  articles: 80,
  sample: 15,
  stay: 0.03,
}

/** What is tied to an article may be what another one is tied to. */
const LONGEST_TIE = 8

/** An article that went from one strand to another, with its mean scores there and where it was. */
export interface Moved {
  slot: number
  from: number
  to: number
  link: number | null
  left: number | null
}

export interface Placement {
  strand: number
  /** Mean score to the other members of its strand; null where it is alone. */
  link: number | null
  /** Strands that ended by being merged, with the one they went into. */
  merged: Merged[]
  /** Articles that went elsewhere, each from where it is once strands are merged. */
  moved: Moved[]
}

/** What strands ask about articles, by slot. */
export interface StrandPorts {
  score: (a: number, b: number) => number
  /** The same for a pair that is hardly asked for again unless it is near. */
  glance: (a: number, b: number, near: number) => number
  /** Whether two are of one language. */
  isSame: (a: number, b: number) => boolean
  /** Counts articles as they came. */
  orderOf: (slot: number) => number
  /** The article that it stays with, whatever their words are like. */
  tiedTo: (slot: number) => number | undefined
  /** Whether people put it where it is. */
  isHeld: (slot: number) => boolean
  /** Whether it is too old to be moved by an article. */
  isPast: (slot: number, newcomer: number) => boolean
  /** Whether a strand may end in another one. */
  mayEnd: (strand: number) => boolean
}

/** A strand that ended in another one. */
export interface Merged {
  from: number
  into: number
  /** How alike its newest articles were to those of the other one, on the whole. */
  link: number | null
}

/** Newest articles of a strand that ends of which it is told how alike they are to the other one. */
const MERGE_SAMPLE = 3

/** Groups of articles that tell one happening, regrouped around each new article. */
export class Strands {
  readonly #options: StrandOptions
  readonly #ports: StrandPorts
  readonly #members = new Map<number, number[]>()
  readonly #strandOf: number[] = []
  readonly #links = new Links()
  #next = 0

  constructor(options: StrandOptions, ports: StrandPorts) {
    this.#options = options
    this.#ports = ports
  }

  strandOf(slot: number): number {
    return this.#strandOf[slot]!
  }

  members(strand: number): readonly number[] {
    return this.#members.get(strand) ?? []
  }

  /**
   * Puts a new article where it belongs, given the live articles most like it, and puts right what it shows to be wrong:
   * the strands that it may belong to are grouped anew. `home` is the strand that it was in before it was edited.
   */
  place(slot: number, candidates: readonly number[], home: number | null): Placement {
    const own = home ?? this.open()
    this.put(slot, own)
    const near = [own, ...this.#near(slot, candidates).filter((strand) => strand !== own)]
    if (near.length === 1 && this.members(own).length === 1) return { strand: own, link: null, merged: [], moved: [] }
    const pool = this.#gather(near, slot)
    const units = describePool(pool, this.#ports.mayEnd, this.#poolPorts(slot), this.#options, this.#links)
    const groups = groupUnits(units, this.#options)
    const { merged, moved } = this.#regroup(pool, groups, home === null ? slot : null)
    const strand = this.strandOf(slot)
    return { strand, link: this.#linkTo(slot, strand), merged, moved }
  }

  /** Strands of the candidates, the one with the most similar candidate first. */
  #near(slot: number, candidates: readonly number[]): number[] {
    const best = new Map<number, number>()
    for (const other of candidates) {
      const score = this.#ports.glance(slot, other, this.#options.near)
      const strand = this.#strandOf[other]!
      if (score > (best.get(strand) ?? -Infinity)) best.set(strand, score)
    }
    return [...best]
      .filter(([, score]) => score >= this.#options.near)
      .sort((a, b) => b[1] - a[1])
      .slice(0, this.#options.strands)
      .map(([strand]) => strand)
  }

  #gather(strands: readonly number[], newcomer: number): Unit[] {
    return gatherPool(
      strands.map((strand) => {
        const members = this.members(strand)
        return { strand, members, held: new Set(members.filter(this.#ports.isHeld)) }
      }),
      this.#poolPorts(newcomer),
      this.#options,
    )
  }

  #poolPorts(newcomer: number) {
    const { score, isSame, tiedTo, isHeld, isPast } = this.#ports
    /** Those that cannot leave a strand are led by the first of them. */
    const anchors = new Map<number, number>()
    const leaderOf = (slot: number): number => {
      const strand = this.strandOf(slot)
      let leader = slot
      for (let n = 0; n < LONGEST_TIE && !isHeld(leader); n++) {
        const next = tiedTo(leader)
        if (next === undefined || this.strandOf(next) !== strand) break
        leader = next
      }
      if (!isHeld(leader) && !isPast(leader, newcomer)) return leader
      if (!anchors.has(strand)) anchors.set(strand, leader)
      return anchors.get(strand)!
    }
    return { score, isSame, leaderOf }
  }

  /** Carries out a grouping of the pool. `newcomer`: the article that was in no strand before. */
  #regroup(
    pool: readonly Unit[],
    groups: readonly number[],
    newcomer: number | null,
  ): Pick<Placement, 'merged' | 'moved'> {
    const { mayEnd, orderOf } = this.#ports
    const ages = new Map<number, number>()
    for (const { strand } of pool)
      if (!ages.has(strand)) ages.set(strand, Math.min(...this.members(strand).map(orderOf)))
    const { strandOf, ended } = claimStrands(
      pool.map(({ strand, slots, isHeld }, unit) => ({
        strand,
        group: groups[unit]!,
        size: slots[0] === newcomer ? 0 : slots.length,
        isKept: isHeld || !mayEnd(strand),
        age: ages.get(strand)!,
      })),
    )
    const merged = ended
      .filter(([from]) => this.members(from)[0] !== newcomer)
      .map(([from, into]): Merged => ({ from, into, link: this.#linkBetween(from, into) }))
    const wentInto = new Map(merged.map(({ from, into }) => [from, into]))
    const moved: Moved[] = []
    for (const [unit, { strand, slots }] of pool.entries()) {
      const to = strandOf.get(groups[unit]!) ?? this.open()
      strandOf.set(groups[unit]!, to)
      if (to === strand) continue
      const from = wentInto.get(strand) ?? strand
      for (const slot of [...slots]) {
        if (slot !== newcomer && from !== to) moved.push({ slot, from, to, link: null, left: null })
        this.#shift(slot, to)
      }
    }
    for (const one of moved) {
      one.link = this.#linkTo(one.slot, one.to)
      one.left = this.#linkTo(one.slot, one.from)
    }
    return { merged, moved }
  }

  #shift(slot: number, to: number): void {
    this.#leave(slot)
    this.put(slot, to)
    this.#members.get(to)!.sort((a, b) => this.#ports.orderOf(a) - this.#ports.orderOf(b))
  }

  #leave(slot: number): void {
    const strand = this.strandOf(slot)
    const left = this.#members.get(strand)!
    left.splice(left.indexOf(slot), 1)
    if (left.length === 0) this.#members.delete(strand)
  }

  /** Mean score of an article to the newest members of a strand, itself left out; null where there are none. */
  #linkTo(slot: number, strand: number): number | null {
    let sum = 0
    let count = 0
    for (const other of this.members(strand).slice(-this.#options.sample)) {
      if (other === slot) continue
      sum += this.#ports.score(slot, other)
      count++
    }
    return count === 0 ? null : sum / count
  }

  #linkBetween(from: number, into: number): number | null {
    const links = this.members(from)
      .slice(-MERGE_SAMPLE)
      .flatMap((slot) => this.#linkTo(slot, into) ?? [])
    return links.length === 0 ? null : links.reduce((sum, link) => sum + link, 0) / links.length
  }

  /** Takes an article out; a strand without members ends. */
  remove(slot: number): void {
    this.#leave(slot)
  }

  /** The member most like an article of the strand; null where it is alone. */
  nearest(slot: number, strand: number): number | null {
    let nearest: number | null = null
    let most = -Infinity
    for (const other of this.members(strand).slice(-this.#options.sample)) {
      if (other === slot) continue
      const score = this.#ports.score(slot, other)
      if (score <= most) continue
      nearest = other
      most = score
    }
    return nearest
  }

  /** Puts an article into a strand, without deciding. */
  put(slot: number, strand: number): void {
    this.#strandOf[slot] = strand
    const members = this.#members.get(strand)
    if (members) members.push(slot)
    else this.#members.set(strand, [slot])
    this.#next = Math.max(this.#next, strand + 1)
  }

  /** A number for a strand that does not exist yet. */
  open(): number {
    return this.#next++
  }
}
