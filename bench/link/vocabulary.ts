import { priorShares } from '@crosswire/story/learning'

export type Random = () => number

/** How the words of a language are drawn. */
interface Shape {
  /** In 1,500 characters. */
  words: number
  syllables: readonly string[]
  endings: readonly string[]
  /** Share of words that take an ending. */
  inflected: number
  /** Share of the words of a text that are on the list of its language. */
  listed: number
  /** Words beyond the list are drawn by Zipf's law: the higher, the sooner they recur. */
  recurs: number
  /** Rank from which that law holds: the higher, the more words are about equally rare. */
  from: number
}

const syllables = (consonants: string, vowels: string): string[] =>
  [...consonants].flatMap((consonant) => [...vowels].map((vowel) => consonant + vowel))

const SHAPES = {
  en: {
    words: 245,
    syllables: syllables('bdfgklmnprstvw', 'aeiou'),
    endings: ['s', 'ed', 'ing'],
    inflected: 0.22,
    listed: 0.955,
    recurs: 1.9,
    from: 3_000,
  },
  ru: {
    words: 200,
    syllables: syllables('бвгдзклмнпрст', 'аеиоуы'),
    endings: ['а', 'у', 'ом', 'е', 'ов', 'ами', 'ы', 'ый', 'ого', 'ая'],
    inflected: 0.4,
    listed: 0.88,
    recurs: 1.8,
    from: 4_000,
  },
  az: {
    words: 190,
    syllables: syllables('bcdgklmnqrstxyz', 'aeəiou'),
    endings: ['ı', 'ın', 'da', 'dan', 'lar', 'ların', 'larda', 'ına'],
    inflected: 0.5,
    listed: 0.82,
    recurs: 1.8,
    from: 4_000,
  },
} satisfies Record<string, Shape>

export type Language = keyof typeof SHAPES
export const LANGUAGES = Object.keys(SHAPES) as Language[]

export const pick = <T>(items: readonly T[], random: Random): T => items[Math.floor(random() * items.length)]!
export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/**
 * Words of a language as often as its texts have them: those of the list by the share of real texts that have each, all
 * others without end, so that the vocabulary grows as the texts do. The shapes are chosen so that texts of equal length agree
 * with real ones in what the cost depends on (per 1,500 characters: distinct stems of one text, stems that two unrelated
 * texts share, distinct forms in the first 60,000 to 75,000 words):
 *   en  147 · 25 · 12,500   AllSides 147 · 31 · 9,400, SemEval (1,000 characters) 104 · 17 · 11,500
 *   ru  137 · 16 · 17,800   Toloka (1,300) 121 · 9, SemEval (1,100) 100 · 11
 *   az  134 · 11 · 16,300   SemEval Turkish (1,170) 103 · 9 · 15,700
 */
export class Vocabulary {
  readonly #shape: Shape
  readonly #stems: string[] = []
  /** Of each stem: how often it and all before it are drawn. */
  readonly #upTo: number[] = []

  /** Words in an article of 1,500 characters. */
  get words(): number {
    return this.#shape.words
  }

  constructor(language: Language) {
    this.#shape = SHAPES[language]
    let sum = 0
    for (const [stem, share] of priorShares(language)) {
      this.#stems.push(stem)
      // A word that stands in a share of texts stands in each so often, if nothing makes it come in clumps.
      this.#upTo.push((sum += -Math.log(1 - Math.min(0.97, share))))
    }
  }

  word(random: Random): string {
    const { endings, inflected, listed } = this.#shape
    const ending = random() < inflected ? pick(endings, random) : ''
    if (random() >= listed) return this.rare(random) + ending
    const stem = this.#stems[this.#at(random() * this.#upTo.at(-1)!)]!
    return stem.length < 4 ? stem : stem + ending
  }

  /** A word that is on no list. */
  rare(random: Random): string {
    return this.#spell(this.#rank(random) + 1_000)
  }

  /** A name of somebody or something: few are in the news often, most once. */
  name(rank: number): string {
    return capital(this.#spell(rank + 200_000))
  }

  #rank(random: Random): number {
    const { recurs, from } = this.#shape
    return Math.min(2 ** 31, Math.floor(from * ((1 - random()) ** (-1 / (recurs - 1)) - 1)))
  }

  #spell(rank: number): string {
    const { syllables } = this.#shape
    let spelt = ''
    for (let left = rank; left > 0; left = Math.floor(left / syllables.length)) {
      spelt += syllables[left % syllables.length]!
    }
    return spelt
  }

  #at(point: number): number {
    let low = 0
    let high = this.#upTo.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#upTo[middle]! < point) low = middle + 1
      else high = middle
    }
    return low
  }
}
