import { storyId, type Reason } from '@crosswire/record'
import { identifyLanguage } from '@crosswire/text'
import { decideCopy } from '../copies/decide-copy.ts'
import { readSketch, type CopySketch } from '../copies/sketch.ts'
import { readProfile } from '../profile.ts'
import type {
  LinkDecision,
  LinkedDocument,
  LinkResult,
  Relation,
  StoryChanges,
  StoryDocument,
  StoryMerge,
} from '../types.ts'
import { bridgePrior } from '../bridge/bridge-prior.ts'
import { scoreBridge } from '../bridge/bridge-score.ts'
import { weighBridge, type BridgeVector } from '../bridge/bridge-vector.ts'
import { CandidateIndex } from './candidates.ts'
import { Frequencies } from './frequencies.ts'
import { scorePair } from './pair-score.ts'
import { priorOf } from './priors.ts'
import { STRAND_DEFAULTS, Strands, type StrandOptions } from './strands.ts'
import { weigh, type Vector } from './vector.ts'

export interface LinkerOptions {
  /** Articles further apart than this are not compared. Default 96 h. */
  windowMs: number
  /** Live articles kept at most; the oldest go first. Default 100,000. */
  capacity: number
  strands: StrandOptions
}

export const LINKER_DEFAULTS: LinkerOptions = {
  windowMs: 96 * 3_600_000,
  capacity: 100_000,
  strands: STRAND_DEFAULTS,
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

interface Article {
  id: string
  publisher: string | null
  language: string
  vector: Vector
  bridge: BridgeVector
  sketch: CopySketch
  topTerms: Int32Array
  topKeys: Int32Array
}

/** Makes a linker: one pass, deterministic, all state in memory and rebuildable from what was stored. */
export function createLinker(options: Partial<LinkerOptions> = {}): Linker {
  return new StreamingLinker({ ...LINKER_DEFAULTS, ...options })
}

const CANDIDATES = 40
const POSTING_DEPTH = 400

class StreamingLinker implements Linker {
  readonly #options: LinkerOptions
  readonly #articles: (Article | undefined)[] = []
  readonly #slots = new Map<string, number>()
  readonly #free: number[] = []
  readonly #frequencies = new Map<string, Frequencies>()
  readonly #indexes = new Map<string, CandidateIndex>()
  readonly #bridgeFrequencies = new Frequencies(bridgePrior())
  readonly #bridgeIndex = new CandidateIndex()
  readonly #strands: Strands
  readonly #storyOfStrand = new Map<number, string>()
  readonly #strandOfStory = new Map<string, number>()

  constructor(options: LinkerOptions) {
    this.#options = options
    this.#strands = new Strands(options.strands, (a, b) => this.#score(a, b))
  }

  get size(): number {
    return this.#slots.size
  }

  add(document: StoryDocument): LinkResult {
    const known = this.storyOf(document.id)
    if (known !== undefined) this.remove(document.id)
    const slot = this.#admit(document)
    const article = this.#articles[slot]!
    const candidates = this.#candidates(article, slot)
    const { strand, link, merged } = this.#strands.place(slot, candidates)
    const merges = this.#redirect(merged)
    if (!this.#storyOfStrand.has(strand)) this.#name(strand, storyId(document.id))
    const decision = this.#decide(article, slot, strand, link)
    this.#expire()
    return { decision, merges, moves: [] }
  }

  refine(): StoryChanges {
    return { merges: [], moves: [] }
  }

  restore(linked: Iterable<LinkedDocument>): void {
    for (const { document, storyId: story } of linked) {
      const slot = this.#admit(document)
      const strand = this.#strandOfStory.get(story) ?? this.#strands.open()
      this.#strands.put(slot, strand)
      this.#name(strand, story)
      this.#expire()
    }
  }

  remove(id: string): void {
    const slot = this.#slots.get(id)
    const article = slot === undefined ? undefined : this.#articles[slot]
    if (slot === undefined || !article) return
    this.#indexes.get(article.language)?.remove(slot, article.topTerms)
    this.#bridgeIndex.remove(slot, article.topKeys)
    const strand = this.#strands.strandOf(slot)
    this.#strands.remove(slot)
    if (this.#strands.members(strand).length === 0) {
      const story = this.#storyOfStrand.get(strand)
      this.#storyOfStrand.delete(strand)
      if (story !== undefined) this.#strandOfStory.delete(story)
    }
    this.#slots.delete(id)
    this.#articles[slot] = undefined
    this.#free.push(slot)
  }

  storyOf(id: string): string | undefined {
    const slot = this.#slots.get(id)
    return slot === undefined ? undefined : this.#storyOfStrand.get(this.#strands.strandOf(slot))
  }

  members(story: string): string[] {
    const strand = this.#strandOfStory.get(story)
    return strand === undefined ? [] : this.#strands.members(strand).map((slot) => this.#articles[slot]!.id)
  }

  #admit(document: StoryDocument): number {
    const sample = `${document.headline ?? ''}\n${document.text}`
    const language = document.language ?? identifyLanguage(sample).language
    const profile = readProfile({ ...document, language })
    let frequencies = this.#frequencies.get(language)
    if (!frequencies) this.#frequencies.set(language, (frequencies = new Frequencies(priorOf(language))))
    frequencies.observe(profile.terms, profile.time)
    const vector = weigh(profile, frequencies)
    this.#bridgeFrequencies.observe(profile.bridge.keys, profile.time)
    const bridge = weighBridge(profile.bridge, this.#bridgeFrequencies)
    const slot = this.#free.pop() ?? this.#articles.length
    this.#articles[slot] = {
      id: document.id,
      publisher: document.publisher ?? null,
      language,
      vector,
      bridge,
      sketch: readSketch(document.text, language),
      topTerms: Int32Array.from(vector.top, (index) => profile.terms[index]!),
      topKeys: Int32Array.from(bridge.top, (index) => bridge.profile.keys[index]!),
    }
    this.#slots.set(document.id, slot)
    let index = this.#indexes.get(language)
    if (!index) this.#indexes.set(language, (index = new CandidateIndex()))
    index.add(slot, this.#articles[slot].topTerms)
    this.#bridgeIndex.add(slot, this.#articles[slot].topKeys)
    return slot
  }

  /** Live articles that may tell the same: the nearest of its own language, and the nearest of the others. */
  #candidates(article: Article, self: number): number[] {
    const { top, all, profile } = article.vector
    const { windowMs } = this.#options
    const isNear = (slot: number): boolean => {
      const { time } = this.#articles[slot]!.vector.profile
      return slot !== self && (time === null || profile.time === null || Math.abs(time - profile.time) <= windowMs)
    }
    const terms = Array.from(top, (index) => [profile.terms[index]!, all[index]!] as const)
    const keys = Array.from(
      article.topKeys,
      (key, i) => [key, article.bridge.weights[article.bridge.top[i]!]!] as const,
    )
    const isForeign = (slot: number): boolean => this.#articles[slot]!.language !== article.language && isNear(slot)
    return [
      ...this.#indexes.get(article.language)!.find(terms, CANDIDATES, POSTING_DEPTH, isNear),
      ...this.#bridgeIndex.find(keys, CANDIDATES, POSTING_DEPTH, isForeign),
    ]
  }

  #score(a: number, b: number): number {
    const x = this.#articles[a]!
    const y = this.#articles[b]!
    if (x.language === y.language) return scorePair(x.vector, y.vector)
    return scoreBridge(x.bridge, y.bridge, x.vector.profile.time, y.vector.profile.time)
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

  #decide(article: Article, slot: number, strand: number, link: number | null): LinkDecision {
    const story = this.#storyOfStrand.get(strand)!
    const base = { id: article.id, storyId: story }
    if (link === null) return { ...base, relation: 'origin', derivedFrom: null, similarity: null, reasons: [] }
    let relation: Relation = 'independent'
    let derivedFrom: string | null = null
    let similarity = link
    let containment = 0
    for (const other of this.#strands.members(strand)) {
      if (other === slot) continue
      const { kind, overlap } = decideCopy(article.sketch, this.#articles[other]!.sketch)
      if (kind === 'none' || kind === 'template' || overlap.containment <= containment) continue
      containment = overlap.containment
      similarity = containment
      derivedFrom = this.#articles[other]!.id
      const isOwn = article.publisher !== null && article.publisher === this.#articles[other]!.publisher
      relation = isOwn ? 'update' : kind === 'exact' ? 'reprint' : 'near-copy'
    }
    const reasons: Reason[] = [{ kind: 'likeness', detail: 'told in the same words and names', weight: round(link) }]
    return { ...base, relation, derivedFrom, similarity: round(similarity), reasons }
  }

  /** Keeps to the capacity: the article read longest ago goes first. */
  #expire(): void {
    while (this.#slots.size > this.#options.capacity) this.remove(this.#slots.keys().next().value!)
  }
}

const round = (value: number): number => Math.round(value * 1000) / 1000
