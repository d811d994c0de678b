import type { BlockFacts } from './block-facts.ts'

const fold = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** What a page's metadata says of its article, in the form that blocks are compared with. */
export class PageSignals {
  readonly hasArticleBody: boolean
  readonly #title: readonly string[]
  readonly #titleLength: number
  readonly #description: ReadonlySet<string>
  readonly #body: ReadonlySet<string>
  #last: { text: string; words: readonly string[] } = { text: '', words: [] }

  constructor(title: string | null, description: string | null, articleBody: string | null) {
    this.#title = fold(title ?? '')
    this.#titleLength = title?.length ?? 0
    this.#description = new Set(fold(description ?? ''))
    const words = fold((articleBody ?? '').slice(0, 60_000).replace(/<[^<>]{1,300}>/g, ' '))
    this.hasArticleBody = words.length >= 40
    this.#body = this.hasArticleBody ? new Set(shingles(words)) : new Set()
  }

  /** The block that is the headline: the last heading most like the title before the running text, or -1. */
  titleBlock(facts: readonly BlockFacts[]): number {
    let best = -1
    let bestScore = 0.5
    for (const [i, fact] of facts.entries()) {
      if (fact.chars > 300 || fact.chars < this.#titleLength * 0.3 || fact.chars > this.#titleLength * 3 + 20) continue
      let score = this.likeTitle(fact.block.text)
      if (score <= 0.5) continue
      const { name } = fact.block.region.element
      if (name === 'h1') score += 0.5
      else if (name === 'h2' || name === 'h3') score += 0.2
      if (fact.linkDensity > 0.5) score -= 0.3
      if (score > bestScore) {
        best = i
        bestScore = score
      }
    }
    if (best >= 0) return best
    return facts.findIndex((fact) => fact.block.region.element.name === 'h1' && fact.chars > 15)
  }

  /** A block is compared several times in a row. */
  #fold(text: string): readonly string[] {
    if (text !== this.#last.text) this.#last = { text, words: fold(text) }
    return this.#last.words
  }

  /** Share of words in common with the title, 0 to 1. */
  likeTitle(text: string): number {
    // Far shorter or longer than the title, a text shares little of it.
    if (text.length > 400 || text.length < this.#titleLength * 0.2 || text.length > this.#titleLength * 4 + 40) return 0
    const words = this.#fold(text)
    if (words.length === 0 || this.#title.length === 0) return 0
    const own = new Set(words)
    let shared = 0
    for (const word of this.#title) if (own.has(word)) shared++
    return shared / Math.max(this.#title.length, words.length)
  }

  /** Share of a block's words that stand in the description, 0 to 1. */
  likeDescription(text: string): number {
    if (this.#description.size < 4 || text.length > 600) return 0
    const words = this.#fold(text)
    if (words.length < 4) return 0
    let shared = 0
    for (const word of words) if (this.#description.has(word)) shared++
    return shared / words.length
  }

  /** Share of a block's word runs that stand in the body the page's JSON-LD gives, 0 to 1; -1 without one. */
  inArticleBody(text: string): number {
    if (!this.hasArticleBody) return -1
    const runs = shingles(this.#fold(text))
    if (runs.length === 0) return 0
    let shared = 0
    for (const run of runs) if (this.#body.has(run)) shared++
    return shared / runs.length
  }
}

function shingles(words: readonly string[]): string[] {
  if (words.length < 3) return words.length === 0 ? [] : [words.join(' ')]
  const runs: string[] = []
  for (let i = 0; i + 3 <= words.length; i++) runs.push(`${words[i]} ${words[i + 1]} ${words[i + 2]}`)
  return runs
}
