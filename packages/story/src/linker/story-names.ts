import { splitStoryId, storyId } from '@crosswire/record'

/** The stories that strands are. A story keeps its name as long as its strand lives; a name is never given twice. */
export class StoryNames {
  readonly #storyOf = new Map<number, string>()
  readonly #strandOf = new Map<string, number>()

  storyOf(strand: number): string | undefined {
    return this.#storyOf.get(strand)
  }

  strandOf(story: string): number | undefined {
    return this.#strandOf.get(story)
  }

  set(strand: number, story: string): void {
    this.#storyOf.set(strand, story)
    this.#strandOf.set(story, strand)
  }

  /** Names a strand after the article that opened it, unless a story of that name lives on without it. */
  found(strand: number, founder: string): string {
    const name = storyId(founder)
    const story = this.#strandOf.has(name) ? splitStoryId(founder, name) : name
    this.set(strand, story)
    return story
  }

  /**
   * Names a strand that articles left another one for: after the first of them, the story left, and the article that showed
   * that they belong apart. What was ever named after an article alone may have ended, and its name redirects.
   */
  split(strand: number, founder: string, from: string, shownBy: string): string {
    const story = splitStoryId(founder, `${from}\n${shownBy}`)
    this.set(strand, story)
    return story
  }

  end(strand: number): void {
    const story = this.#storyOf.get(strand)
    if (story === undefined) return
    this.#storyOf.delete(strand)
    this.#strandOf.delete(story)
  }
}
