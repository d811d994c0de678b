import { wordKeys } from '@crosswire/text'
import { hasKey, type Packed } from '../linker/packed-article.ts'
import { soundOf } from '../reading/read-word.ts'
import { KEY, type Reading } from '../reading/read-article.ts'
import { BRIDGE_KINDS } from '../reading/visit-news.ts'

/** Consonants below which a word of a name sounds like too many others. */
const LEAST_CONSONANTS = 2
/** Words of names that say nothing. */
const ARTICLES = new Set(['the', 'news', 'com', 'org', 'net'])

/**
 * Finds which publishers a text names, where nobody has read its citations: every word of the name must stand in the text
 * as a name, in whatever script and case. Publishers are known from their first article on.
 */
export class PublisherNames {
  /** By the sound of the first word of the name: the publisher, and the sounds of its other words. */
  readonly #byFirst = new Map<number, { publisher: string; others: readonly (readonly number[])[] }[]>()
  readonly #known = new Map<string, { publisher: string; sounds: readonly (readonly number[])[] }>()

  /** Gives the name as it was first met, so that articles of one publisher share one string. */
  learn(publisher: string): string {
    const met = this.#known.get(publisher)
    if (met) return met.publisher
    const words = publisher.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && !ARTICLES.has(word.toLowerCase()))
    const sounds = words.map(soundsOf)
    this.#known.set(publisher, { publisher, sounds })
    const [first, ...others] = sounds
    if (!first || sounds.some((word) => word.length === 0)) return publisher
    for (const sound of first) {
      const known = this.#byFirst.get(sound)
      if (known) known.push({ publisher, others })
      else this.#byFirst.set(sound, [{ publisher, others }])
    }
    return publisher
  }

  /** The known publishers that a text names, but for its own. */
  namedIn({ keys }: Reading, own: string | null): string[] {
    const sounds = new Set<number>()
    for (const [index, id] of keys.ids.entries()) {
      if (((keys.metas[index]! >> KEY.kind.shift) & KEY.kind.most) === BRIDGE_KINDS.name) sounds.add(id)
    }
    const named = new Set<string>()
    for (const sound of sounds) {
      for (const { publisher, others } of this.#byFirst.get(sound) ?? []) {
        const isWhole = others.every((word) => word.some((one) => sounds.has(one)))
        if (isWhole && publisher !== own) named.add(publisher)
      }
    }
    return [...named]
  }

  /** Whether an article that was read before the publisher was known names it, as far as is kept of it. */
  isNamedIn(packed: Packed, publisher: string): boolean {
    const words = this.#known.get(publisher)?.sounds ?? []
    return words.length > 0 && words.every((word) => word.some((sound) => hasKey(packed, sound)))
  }
}

const soundsOf = (word: string): number[] =>
  wordKeys(word, 'en')
    .filter((key) => key.length >= LEAST_CONSONANTS)
    .map(soundOf)
