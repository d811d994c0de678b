import { storyId, type Reason } from '@crosswire/record'
import { explainLikeness, explainSource } from '../relations/explain.ts'
import type {
  LinkDecision,
  LinkedDocument,
  LinkResult,
  Rulings,
  StoryChanges,
  StoryDocument,
  StoryMerge,
} from '../types.ts'
import { LiveArticles, type LiveArticle } from './live-articles.ts'
import { MemberRelations, type MemberRelation } from './member-relations.ts'
import { STRAND_DEFAULTS, Strands, type Placement, type StrandOptions } from './strands.ts'

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
  rulings: { storyOf: () => null, mayMerge: () => true },
}

export interface Linker {
  /** Decides one document. An id met before is an edited version: it is decided again. */
  add: (document: StoryDocument) => LinkResult
  /** Looks again at the live stories: what later articles made clear. */
  refine: () => StoryChanges
  /** Rebuilds the state from documents in their order and the stories they were put into. */
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
  readonly #storyOfStrand = new Map<number, string>()
  readonly #strandOfStory = new Map<string, number>()

  constructor(options: LinkerOptions) {
    this.#options = options
    this.#live = new LiveArticles(options)
    this.#relations = new MemberRelations(this.#live.publishers)
    this.#strands = new Strands(
      options.strands,
      (a, b) => this.#live.score(a, b),
      (slot) => this.#live.at(slot).language,
      (strand, into) => this.#mayEnd(strand, into),
    )
  }

  get size(): number {
    return this.#live.size
  }

  add(document: StoryDocument): LinkResult {
    this.remove(document.id)
    const slot = this.#live.add(document)
    const ruled = this.#options.rulings.storyOf(document.id)
    const { strand, link, merged } =
      ruled === null ? this.#strands.place(slot, this.#live.candidates(slot)) : this.#obey(slot, ruled)
    const merges = this.#redirect(merged)
    if (!this.#storyOfStrand.has(strand)) this.#name(strand, storyId(document.id))
    const article = this.#live.at(slot)
    article.link = link
    const [own, ...others] = this.#relate(article, strand, merges.length > 0)
    const story = this.#storyOfStrand.get(strand)!
    const decision = toDecision(document.id, story, own!.relation, link)
    decision.reasons.push(...this.#explain(article, strand, own!.relation))
    const revised = others.map(({ id, relation }) =>
      toDecision(id, story, relation, this.#live.at(this.#live.slotOf(id)!).link),
    )
    this.#expire()
    return { decision, revised, merges, moves: [] }
  }

  refine(): StoryChanges {
    return { merges: [], moves: [] }
  }

  restore(linked: Iterable<LinkedDocument>): void {
    for (const { document, storyId: story } of linked) {
      this.remove(document.id)
      const slot = this.#live.add(document)
      const strand = this.#strandOfStory.get(story) ?? this.#strands.open()
      this.#strands.put(slot, strand)
      this.#name(strand, story)
      this.#relate(this.#live.at(slot), strand, false)
      this.#expire()
    }
  }

  remove(id: string): void {
    const slot = this.#live.slotOf(id)
    if (slot === undefined) return
    const strand = this.#strands.strandOf(slot)
    this.#strands.remove(slot)
    if (this.#strands.members(strand).length === 0) {
      const story = this.#storyOfStrand.get(strand)
      this.#storyOfStrand.delete(strand)
      if (story !== undefined) this.#strandOfStory.delete(story)
    }
    this.#live.remove(slot)
    this.#relations.forget(id)
  }

  storyOf(id: string): string | undefined {
    const slot = this.#live.slotOf(id)
    return slot === undefined ? undefined : this.#storyOfStrand.get(this.#strands.strandOf(slot))
  }

  members(story: string): string[] {
    const strand = this.#strandOfStory.get(story)
    return strand === undefined ? [] : this.#membersOf(strand).map(({ id }) => id)
  }

  #membersOf(strand: number): LiveArticle[] {
    return this.#strands.members(strand).map((slot) => this.#live.at(slot))
  }

  /** What the new article is to its story, then whoever else it changes. */
  #relate(article: LiveArticle, strand: number, isMerged: boolean): { id: string; relation: MemberRelation }[] {
    const members = this.#membersOf(strand).sort((a, b) => a.order - b.order)
    const settled = this.#relations.settle(article, members)
    if (!isMerged) return settled
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

  /** Puts an article where people said that it belongs. */
  #obey(slot: number, story: string): Placement {
    const strand = this.#strandOfStory.get(story) ?? this.#strands.open()
    this.#strands.put(slot, strand)
    this.#name(strand, story)
    return { strand, link: null, merged: [] }
  }

  #mayEnd(strand: number, into: number): boolean {
    const [story, other] = [this.#storyOfStrand.get(strand), this.#storyOfStrand.get(into)]
    return story === undefined || other === undefined || this.#options.rulings.mayMerge(story, other)
  }

  #name(strand: number, story: string): void {
    this.#storyOfStrand.set(strand, story)
    this.#strandOfStory.set(story, strand)
  }

  #redirect(merged: readonly [number, number][]): StoryMerge[] {
    const merges: StoryMerge[] = []
    for (const [from, into] of merged) {
      const mergedInto = this.#storyOfStrand.get(into)
      const gone = this.#storyOfStrand.get(from)
      this.#storyOfStrand.delete(from)
      if (gone === undefined) continue
      this.#strandOfStory.delete(gone)
      if (mergedInto === undefined) this.#name(into, gone)
      else merges.push({ storyId: gone, mergedInto, reasons: [] })
    }
    return merges
  }

  /** Keeps to the capacity: the article read longest ago goes first. */
  #expire(): void {
    while (this.#live.size > this.#options.capacity) this.remove(this.#live.oldest!.id)
  }
}

function toDecision(
  id: string,
  story: string,
  { relation, evidence }: MemberRelation,
  link: number | null,
): LinkDecision {
  const reasons: Reason[] = evidence === null ? [] : explainSource(evidence)
  if (link !== null) {
    reasons.push({ kind: 'likeness', detail: 'mean likeness to the articles of the story', weight: round(link) })
  }
  const similarity = evidence === null ? link : Math.max(evidence.copied, evidence.said)
  return {
    id,
    storyId: story,
    relation,
    derivedFrom: evidence?.source.id ?? null,
    similarity: similarity === null ? null : round(similarity),
    reasons,
  }
}

const round = (value: number): number => Math.round(value * 1000) / 1000
