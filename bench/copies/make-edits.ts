import { BOILERPLATE, BULLETINS, PLACES } from './bulletins.data.ts'

export type Random = () => number

/** What is done to an article, and what the edited text is then: a copy, or the same words about something else. */
export interface Edit {
  name: string
  isCopy: boolean
  /** Null where the article gives nothing to do it to. */
  apply: (text: string, context: EditContext) => string | null
}

export interface EditContext {
  language: string
  random: Random
  /** Another article of the language. */
  other: string
  /** Words of the language, as often as they are written. */
  words: readonly string[]
}

const PARAGRAPH = /\n+/
const paragraphsOf = (text: string): string[] => text.split(PARAGRAPH).filter((line) => line.trim() !== '')
/** Paragraphs; where the text is one, its sentences. */
const partsOf = (text: string): string[] => {
  const paragraphs = paragraphsOf(text)
  return paragraphs.length >= 4 ? paragraphs : text.split(/(?<=[.!?…])\s+/).filter((line) => line.trim() !== '')
}
const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0
const LEAST_WORDS = 40

/** The opening, at least so many words of it, up to the end of a sentence. */
function opening(text: string, least: number): string {
  const parts = text.split(/(?<=[.!?…])\s+/)
  let taken = ''
  for (const part of parts) {
    taken += `${taken === '' ? '' : ' '}${part}`
    if (countWords(taken) >= least) break
  }
  return taken
}

/** Every word is replaced by one of the language with a likelihood; figures are kept. */
function replaceWords(text: string, share: number, { random, words }: EditContext): string {
  return text.replace(/\p{L}+/gu, (word) => (random() < share ? words[Math.floor(random() * words.length)]! : word))
}

function shuffled<T>(items: readonly T[], random: Random): T[] {
  const out = [...items]
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[out[i], out[j]] = [out[j]!, out[i]!]
  }
  return out
}

/** Other figures of the same length; years stay. */
const renumber = (text: string, random: Random): string =>
  text.replace(/\d+/g, (digits) => {
    if (/^(?:19|20)\d\d$/.test(digits)) return digits
    const other = String(Number(digits) + 1 + Math.floor(random() * 8 * 10 ** (digits.length - 1)))
    return other.slice(-digits.length).replace(/^0/, '1')
  })

export const EDITS: readonly Edit[] = [
  { name: 'headline changed', isCopy: true, apply: (text) => text },
  {
    name: 'boilerplate',
    isCopy: true,
    apply: (text, { language }) => `${BOILERPLATE[language]![0]}\n${text}\n${BOILERPLATE[language]![1]}`,
  },
  { name: '5 % edited', isCopy: true, apply: (text, context) => replaceWords(text, 0.05, context) },
  {
    name: 'half cut',
    isCopy: true,
    apply: (text) => opening(text, countWords(text) / 2),
  },
  { name: 'lead only', isCopy: true, apply: (text) => opening(text, LEAST_WORDS) },
  {
    name: 'half as much appended',
    isCopy: true,
    apply: (text, { other }) => `${text}\n${opening(other, countWords(text) / 2)}`,
  },
  {
    name: 'paragraphs cut',
    isCopy: true,
    apply(text, { random }) {
      const parts = partsOf(text)
      if (parts.length < 3) return null
      const kept = new Set(shuffled([...parts.keys()], random).slice(0, Math.ceil(parts.length * 0.6)))
      return parts.filter((_part, place) => kept.has(place)).join('\n')
    },
  },
  {
    name: 'paragraphs moved',
    isCopy: true,
    apply: (text, { random }) => (partsOf(text).length < 3 ? null : shuffled(partsOf(text), random).join('\n')),
  },
  { name: '25 % reworded', isCopy: true, apply: (text, context) => replaceWords(text, 0.25, context) },
  {
    name: 'article, other numbers',
    isCopy: false,
    // One figure among hundreds of words is no template.
    apply(text, { random }) {
      if ((text.match(/\d+/g)?.length ?? 0) < Math.max(5, countWords(text) / 40)) return null
      const renumbered = renumber(text, random)
      // Where all figures are years it is the same text, which is a copy.
      return renumbered === text ? null : renumbered
    },
  },
]

/** A bulletin with figures by chance; `template` numbers the templates of a language. */
export function writeBulletin(language: string, template: number, random: Random): string {
  const templates = BULLETINS[language]!
  const places = PLACES[language]!
  return templates[template % templates.length]!.replace(
    /@/g,
    () => places[Math.floor(random() * places.length)]!,
  ).replace(/#+/g, (digits) => {
    const low = digits.length === 1 ? 1 : 10 ** (digits.length - 1)
    return String(low + Math.floor(random() * (10 ** digits.length - low)))
  })
}
