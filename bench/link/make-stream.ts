import type { StoryDocument } from '@crosswire/story'
import { priorShares } from '@crosswire/story/learning'
import { createRandom } from '../polling/random.ts'

/** Stems by language, the most frequent first. */
const VOCABULARY: Record<string, readonly string[]> = Object.fromEntries(
  ['en', 'ru', 'az'].map((language) => [language, [...priorShares(language)].map(([stem]) => stem)]),
)

const HOUR = 3_600_000
const START = Date.UTC(2030, 0, 1)
/** Names that stand in stories, made of syllables: as many as are wanted. */
const SYLLABLES = ['ka', 'lor', 'ven', 'mi', 'sa', 'dun', 'ter', 'oli', 'bra', 'nes', 'ulm', 'ari', 'gos', 'pet']
/** Share of articles that tell a story that is told already. */
const RETOLD = 0.6
const WORDS = 230

type Random = () => number
const pick = <T>(items: readonly T[], random: Random): T => items[Math.floor(random() * items.length)]!
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

function makeName(random: Random): string {
  const syllables = Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(SYLLABLES, random))
  return capital(syllables.join(''))
}

/** What happened: its names, figures and the words that it is told in. */
interface Happening {
  language: string
  names: string[]
  figures: string[]
  words: string[]
}

/**
 * A stream of invented articles of about 1,500 characters in three languages, as many an hour as fill a window of 96 hours
 * with `live` of them. The words of a language are as frequent as Zipf's law has it.
 */
export function* makeStream(count: number, live: number, seed = 1): Generator<StoryDocument> {
  const random = createRandom(seed)
  const step = (96 * HOUR) / live
  const recent: Happening[] = []
  for (let n = 0; n < count; n++) {
    const time = START + n * step
    const told = random() < RETOLD && recent.length > 0 ? pick(recent, random) : open(random)
    if (!recent.includes(told)) recent.push(told)
    // A story is told for about a day.
    if (recent.length > Math.max(20, live / 10)) recent.shift()
    yield tell(told, n, time, random)
  }
}

const zipf = (words: readonly string[], random: Random): string =>
  words[Math.min(words.length - 1, Math.floor(words.length ** random()) - 1)]!

function open(random: Random): Happening {
  const language = pick(Object.keys(VOCABULARY), random)
  const words = VOCABULARY[language]!
  return {
    language,
    names: Array.from({ length: 4 }, () => makeName(random)),
    figures: Array.from({ length: 3 }, () => String(11 + Math.floor(random() * 5_000))),
    words: Array.from({ length: 25 }, () => inflect(pick(words, random), random)),
  }
}

/** A language has more words than any list: endings make a hundred of each. */
const inflect = (word: string, random: Random): string => `${word}${pick(SYLLABLES, random)}`

function tell({ language, names, figures, words }: Happening, n: number, time: number, random: Random): StoryDocument {
  const all = VOCABULARY[language]!
  const word = (): string => {
    const kind = random()
    if (kind < 0.05) return pick(names, random)
    if (kind < 0.07) return pick(figures, random)
    if (kind < 0.22) return pick(words, random)
    return kind < 0.8 ? zipf(all, random) : inflect(zipf(all, random), random)
  }
  const sentences: string[] = []
  for (let left = WORDS; left > 0;) {
    const length = 8 + Math.floor(random() * 14)
    sentences.push(`${capital(Array.from({ length }, word).join(' '))}.`)
    left -= length
  }
  return {
    id: `${language}/${n}`,
    publisher: `outlet-${n % 40}`,
    language,
    published: new Date(time).toISOString(),
    headline: capital(`${names[0]!} ${pick(words, random)} ${word()} ${pick(words, random)} ${names[1]!}`),
    text: sentences.join(' '),
  }
}
