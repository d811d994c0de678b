import type { Reason } from '@crosswire/record'
import { explainLikeness, explainSource } from '../relations/explain.ts'
import type { LinkDecision, LinkedDocument, LinkResult, Rulings, StoryDocument, StoryMove } from '../types.ts'
import { LiveArticles, type LiveArticle } from './live-articles.ts'
import { MemberRelations, type MemberRelation } from './member-relations.ts'
import { ScoreCache } from './score-cache.ts'
import { StoryNames } from './story-names.ts'
import { STRAND_DEFAULTS, Strands, type Merged, type Moved, type Placement, type StrandOptions } from './strands.ts'

export interface LinkerOptions {
  /** Articles further apart than this are not compared. Default 96 h. */
  windowMs: number
  /** Live articles kept at most; the oldest go first. Default 100,000. */
  capacity: number
  strands: StrandOptions
  /** What people ruled. Default: nothing. */
  rulings: Rulings
}

export const LINKER_DEFAULTS: LinkerOptions = {
  windowMs: 96 * 3_600_000,
  capacity: 100_000,
  strands: STRAND_DEFAULTS,
  rulings: { storyOf: () => null, mayEnd: () => true },
}

export interface Linker {
  /**
   * Decides one document, and what it shows of those like it: stories that become one, articles that belong elsewhere. An
   * id met before is an edited version: it is decided again.
   */
  add: (document: StoryDocument) => LinkResult
  /** Puts a document that was decided into the story of another one, and keeps it there. */
  tie: (id: string, to: string) => void
  /** What a document is tied to. */
  tieOf: (id: string) => string | undefined
  /** Rebuilds the state from documents in their order and the stories they are in. */
  restore: (linked: Iterable<LinkedDocument>) => void
  /** Forgets an article. */
  remove: (id: string) => void
  storyOf: (id: string) => string | undefined
  members: (storyId: string) => string[]
  /** Live articles. */
  readonly size: number
}

/** Makes a linker: one pass, deterministic, all state in memory and rebuildable from what was stored. */
export function createLinker(options: Partial<LinkerOptions> = {}): Linker {
  return new StreamingLinker({ ...LINKER_DEFAULTS, ...options })
}

class StreamingLinker implements Linker {
  readonly #options: LinkerOptions
  readonly #live: LiveArticles
  readonly #relations: MemberRelations
  readonly #strands: Strands
  readonly #scores = new ScoreCache()
  readonly #names = new StoryNames()
  /** By id, what stays with another article. */
  readonly #ties = new Map<string, string>()

  constructor(options: LinkerOptions) {
    const { windowMs, rulings } = options
    const live = new LiveArticles(options)
    this.#options = options
    this.#live = live
    this.#relations = new MemberRelations(live.publishers)
    this.#strands = new Strands(options.strands, {
      score: (a, b) => this.#score(a, b, 0),
      glance: (a, b, near) => this.#score(a, b, near),
      isSame: (a, b) => live.isSame(a, b),
      orderOf: (slot) => live.orderOf(slot),
      tiedTo: (slot) => (this.#ties.size === 0 ? undefined : live.slotOf(this.#ties.get(live.at(slot).id) ?? '')),
      isHeld: (slot) => rulings.storyOf(live.at(slot).id) !== null,
      isPast(slot, newcomer) {
        const [time, now] = [live.at(slot).time, live.at(newcomer).time]
        return time !== null && now !== null && now - time > windowMs
      },
      mayEnd: (strand) => rulings.mayEnd(this.#names.storyOf(strand) ?? ''),
    })
  }

  get size(): number {
    return this.#live.size
  }

  add(document: StoryDocument): LinkResult {
    const { id } = document
    const isCounted = this.#live.slotOf(id) !== undefined
    const home = this.#leaveForEdit(id)
    const slot = this.#live.add(document, isCounted)
    const ruled = this.#options.rulings.storyOf(id)
    const placed =
      ruled === null ? this.#strands.place(slot, this.#live.candidates(slot), home) : this.#obey(slot, ruled)
    const article = this.#live.at(slot)
    article.link = placed.link
    const merges = placed.merged.map((one) => this.#merge(one))
    const splits: LinkResult['splits'] = []
    const moves = placed.moved.map((one) => this.#move(one, id, splits)).filter((move) => move.id !== id)
    const own = placed.strand
    if (this.#names.storyOf(own) === undefined) this.#names.found(own, id)
    const elsewhere = new Set(placed.moved.flatMap(({ from, to }) => [from, to]))
    if (home !== null && this.#strands.members(home).length === 0) this.#names.end(home)
    else if (home !== null) elsewhere.add(home)
    const isChanged = elsewhere.delete(own) || merges.length > 0
    const [self, ...others] = this.#relate(article, own, isChanged)
    for (const strand of elsewhere) others.push(...this.#relations.resettle(this.#membersOf(strand)))
    const decision = this.#toDecision(article, self!.relation)
    decision.reasons.push(...this.#explain(article, own, self!.relation))
    const revised = others.map((one) => this.#toDecision(this.#live.at(this.#live.slotOf(one.id)!), one.relation))
    this.#expire()
    return { decision, revised, merges, moves, splits }
  }

  tie(id: string, to: string): void {
    const [slot, other] = [this.#live.slotOf(id), this.#live.slotOf(to)]
    if (slot === undefined || other === undefined) return
    const strand = this.#strands.strandOf(other)
    this.#leave(slot)
    this.#strands.put(slot, strand)
    this.#ties.set(id, to)
    this.#relate(this.#live.at(slot), strand, false)
  }

  tieOf(id: string): string | undefined {
    return this.#ties.get(id)
  }

  restore(linked: Iterable<LinkedDocument>): void {
    for (const { document, storyId: story, tiedTo } of linked) {
      const isCounted = this.#live.slotOf(document.id) !== undefined
      this.remove(document.id)
      const slot = this.#live.add(document, isCounted)
      const { strand } = this.#obey(slot, story)
      if (tiedTo) this.#ties.set(document.id, tiedTo)
      this.#relate(this.#live.at(slot), strand, false)
      this.#expire()
    }
  }

  remove(id: string): void {
    const slot = this.#live.slotOf(id)
    if (slot === undefined) return
    this.#leave(slot)
    this.#live.remove(slot)
    this.#relations.forget(id)
    this.#ties.delete(id)
  }

  storyOf(id: string): string | undefined {
    const slot = this.#live.slotOf(id)
    return slot === undefined ? undefined : this.#names.storyOf(this.#strands.strandOf(slot))
  }

  members(story: string): string[] {
    const strand = this.#names.strandOf(story)
    return strand === undefined ? [] : this.#membersOf(strand).map(({ id }) => id)
  }

  /** What is below `least` is not remembered. */
  #score(a: number, b: number, least: number): number {
    const x = this.#live.orderOf(a)
    const y = this.#live.orderOf(b)
    const known = this.#scores.find(x, y)
    if (!Number.isNaN(known)) return known
    // As it will be found, so that nothing depends on what was forgotten.
    const score = Math.fround(this.#live.score(a, b))
    if (score >= least) this.#scores.keep(x, y, score)
    return score
  }

  #membersOf(strand: number): LiveArticle[] {
    return this.#strands.members(strand).map((slot) => this.#live.at(slot))
  }

  /** Takes an article out; a story without members ends. */
  #leave(slot: number): void {
    const strand = this.#strands.strandOf(slot)
    this.#strands.remove(slot)
    if (this.#strands.members(strand).length === 0) this.#names.end(strand)
  }

  /** Takes an older version out. Gives the strand that it was in, which waits for the newer one; null where it is new. */
  #leaveForEdit(id: string): number | null {
    const slot = this.#live.slotOf(id)
    if (slot === undefined) return null
    const home = this.#strands.strandOf(slot)
    // What only a tie held is decided as if it were new.
    const isTied = this.#ties.has(id)
    if (isTied) this.#leave(slot)
    else this.#strands.remove(slot)
    this.#live.remove(slot)
    this.#relations.forget(id)
    // It is in no story by its tie while people hold it, and by nothing else once they let it go.
    if (this.#options.rulings.storyOf(id) === null) this.#ties.delete(id)
    return isTied ? null : home
  }

  /** What the new article is to its story, then whoever else it changes. */
  #relate(article: LiveArticle, strand: number, isChanged: boolean): { id: string; relation: MemberRelation }[] {
    const members = this.#membersOf(strand).sort((a, b) => a.order - b.order)
    const settled = this.#relations.settle(article, members)
    if (!isChanged) return settled
    const [own, ...others] = this.#relations.resettle(members, article.id)
    const known = new Map([...settled.slice(1), ...others].map((one) => [one.id, one]))
    return [own!, ...known.values()]
  }

  /** What the article added last shares with the one it was made from, or with its nearest in the story. */
  #explain(article: LiveArticle, strand: number, { evidence }: MemberRelation): Reason[] {
    const source = evidence === null ? undefined : this.#live.slotOf(evidence.source.id)
    const own = this.#live.slotOf(article.id)!
    const nearest = source ?? this.#strands.nearest(own, strand)
    if (nearest === null) return []
    return explainLikeness(this.#live.said, article.packed, this.#live.at(nearest).packed)
  }

  /** Puts an article into a story that was decided elsewhere. */
  #obey(slot: number, story: string): Placement {
    const strand = this.#names.strandOf(story) ?? this.#strands.open()
    this.#strands.put(slot, strand)
    this.#names.set(strand, story)
    return { strand, link: null, merged: [], moved: [] }
  }

  #merge({ from, into, link }: Merged): LinkResult['merges'][number] {
    const [storyId, mergedInto] = [this.#names.storyOf(from)!, this.#names.storyOf(into)!]
    this.#names.end(from)
    const detail = 'mean likeness of its articles to those of the story that it ended in'
    return { storyId, mergedInto, reasons: link === null ? [] : [{ kind: 'likeness', detail, weight: round(link) }] }
  }

  /** An article that went to another story, or to a new one; that is noted in `splits`. */
  #move({ slot, from, to, link, left }: Moved, shownBy: string, splits: LinkResult['splits']): StoryMove {
    const article = this.#live.at(slot)
    const story = this.#names.storyOf(from)!
    article.link = link
    const reasons = explainMove(link, left)
    let target = this.#names.storyOf(to)
    if (target === undefined) {
      target = this.#names.split(to, article.id, story, shownBy)
      splits.push({ storyId: target, from: story, reasons })
    }
    return { id: article.id, from: story, storyId: target, reasons }
  }

  #toDecision({ id, link }: LiveArticle, { relation, evidence }: MemberRelation): LinkDecision {
    const reasons: Reason[] = evidence === null ? [] : explainSource(evidence)
    if (link !== null) {
      reasons.push({ kind: 'likeness', detail: 'mean likeness to the articles of the story', weight: round(link) })
    }
    const similarity = evidence === null ? link : Math.max(evidence.copied, evidence.said)
    return {
      id,
      storyId: this.storyOf(id)!,
      relation,
      derivedFrom: evidence?.source.id ?? null,
      similarity: similarity === null ? null : round(similarity),
      reasons,
    }
  }

  /** Keeps to the capacity: the article read longest ago goes first. */
  #expire(): void {
    while (this.#live.size > this.#options.capacity) this.remove(this.#live.oldest!.id)
  }
}

/** Why an article belongs elsewhere: it is likelier there, or unlike those it was with. */
function explainMove(link: number | null, left: number | null): Reason[] {
  const reasons: Reason[] = []
  const say = (detail: string, weight: number | null): void => {
    if (weight !== null) reasons.push({ kind: 'moved', detail, weight: round(weight) })
  }
  say('mean likeness to the other articles of this story, to which it was moved', link)
  say('mean likeness to the articles of the story that it was in', left)
  return reasons
}

const round = (value: number): number => Math.round(value * 1000) / 1000
