import type { StoryDocument } from '@crosswire/story'
import { createRandom } from '../polling/random.ts'
import { capital, LANGUAGES, pick, Vocabulary, type Language } from './vocabulary.ts'

const HOUR = 3_600_000
const START = Date.UTC(2030, 0, 1)
const OUTLETS = 300
/** Share of words that the text has had already, and that its happening is told in. */
const REPEATED = 0.22
/** Share of articles that tell a story that is told already; of these, in another language, and word for word. */
const RETOLD = 0.6
const TRANSLATED = 0.15
const REPRINTED = 0.1

const vocabularies = Object.fromEntries(LANGUAGES.map((language) => [language, new Vocabulary(language)])) as Record<
  Language,
  Vocabulary
>

/** What happened, in one language: its names, figures and the words that it is told in. */
interface Happening {
  names: string[]
  figures: string[]
  words: string[]
}

/** An article with the happening that it tells. */
export type ToldDocument = StoryDocument & { happening: string }

/**
 * A stream of invented articles of about 1,500 characters in three languages, as many an hour as fill a window of 96 hours
 * with `live` of them. Stories are told on for a day, and the more tellings one has the sooner it is told again, so that
 * most are small and some are huge. Keeps next to nothing in memory: a telling is made anew from its seed.
 */
export function* makeStream(count: number, live: number, seed = 1): Generator<ToldDocument> {
  const random = createRandom(seed)
  const step = (96 * HOUR) / live
  const day = Math.max(20, Math.floor(live / 4))
  /** Of the last day's tellings: the seed of the happening and of the telling. */
  const happenings = new Uint32Array(day)
  const tellings = new Uint32Array(day)
  for (let n = 0; n < count; n++) {
    const isTold = n > 0 && random() < RETOLD
    const known = Math.floor(random() * Math.min(n, day))
    const happening = isTold ? happenings[known]! : Math.floor(random() * 2 ** 32)
    const telling = isTold && random() < REPRINTED ? tellings[known]! : Math.floor(random() * 2 ** 32)
    happenings[n % day] = happening
    tellings[n % day] = telling
    yield { ...tell(happening, telling, n, START + n * step), happening: String(happening) }
  }
}

function happeningOf(seed: number, language: Language): Happening {
  const vocabulary = vocabularies[language]
  const random = createRandom(seed ^ 0x5bd1e995)
  const names = Array.from({ length: 4 }, () => Math.floor(40 * ((1 - random()) ** -1.6 - 1)))
  const figures = Array.from({ length: 3 }, () => String(11 + Math.floor(random() * 5_000)))
  const words = Array.from({ length: 25 }, () => (random() < 0.6 ? vocabulary.word(random) : vocabulary.rare(random)))
  return { names: names.map((rank) => vocabulary.name(rank)), figures, words }
}

function tell(happening: number, telling: number, n: number, time: number): StoryDocument {
  const own = pick(LANGUAGES, createRandom(happening))
  const random = createRandom(telling)
  const language = random() < TRANSLATED ? pick(LANGUAGES, random) : own
  const { names, figures, words } = happeningOf(happening, language)
  const vocabulary = vocabularies[language]
  const said: string[] = []
  const word = (): string => {
    const kind = random()
    if (kind < REPEATED && said.length > 0) return pick(said, random)
    said.push(
      kind < 0.26
        ? pick(names, random)
        : kind < 0.28
          ? pick(figures, random)
          : kind < 0.38
            ? pick(words, random)
            : vocabulary.word(random),
    )
    return said.at(-1)!
  }
  const sentence = (length: number): string => capital(Array.from({ length }, word).join(' '))
  const sentences: string[] = []
  for (let left = vocabulary.words; left > 0;) {
    const length = 8 + Math.floor(random() * 14)
    sentences.push(`${sentence(length)}.`)
    left -= length
  }
  const publisher = `outlet-${(createRandom(n)() * OUTLETS) | 0}`
  return {
    id: `${language}/${n}`,
    publisher,
    language,
    published: new Date(time).toISOString(),
    headline: `${names[0]!} ${pick(words, random)} ${sentence(2)} ${pick(words, random)} ${names[1]!}`,
    text: paragraphs(sentences),
  }
}

/** Three sentences each. */
function paragraphs(sentences: readonly string[]): string {
  let text = ''
  for (const [index, sentence] of sentences.entries())
    text += index === 0 ? sentence : `${index % 3 === 0 ? '\n' : ' '}${sentence}`
  return text
}
