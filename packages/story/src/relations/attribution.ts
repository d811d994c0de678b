import { isAttribution, type Findings } from '@crosswire/record'
import { wordKeys } from '@crosswire/text'
import { scanWords } from '../text/scan-words.ts'

/** Whom a text names as where it has its news from. */
export interface Attribution {
  /** How often a publisher is cited by the text itself, and not through another. */
  direct: (publisher: string) => number
  /** Share of all citations that lead to a publisher: its own and those that were reported through it. */
  share: (publisher: string) => number
  /** True where the publisher is cited as an institution: a release may be answered or asked about, not only retold. */
  asInstitution: (publisher: string) => boolean
}

/** From the citations that were found in the text. */
export function attributionOf(citations: Findings['citations']): Attribution {
  const direct = new Map<string, number>()
  const through = new Map<string, number>()
  const institutions = new Set<string>()
  const publisherOf = new Map(citations.map(({ id, cited }) => [id, cited.publisherId]))
  const told = citations.filter(isAttribution)
  for (const { via, cited, kind } of told) {
    const teller = via === null ? cited.publisherId : publisherOf.get(via)
    if (teller === null || teller === undefined) continue
    through.set(teller, (through.get(teller) ?? 0) + 1)
    if (via !== null) continue
    direct.set(teller, (direct.get(teller) ?? 0) + 1)
    if (kind !== 'publisher') institutions.add(teller)
  }
  return {
    direct: (publisher) => direct.get(publisher) ?? 0,
    share: (publisher) => (told.length === 0 ? 0 : (through.get(publisher) ?? 0) / told.length),
    asInstitution: (publisher) => institutions.has(publisher),
  }
}

/** Consonants below which a name of one word sounds like too many others. */
const LEAST_SOUND = 2

/**
 * From the text alone, where nobody has read its citations: a publisher counts as cited when every word of its name
 * stands in the text as a name, in whatever script and case.
 */
export function attributionIn(text: string, language: string): Attribution {
  let sounds: Set<string> | null = null
  const names = (publisher: string): number => {
    sounds ??= soundsOfNames(text, language)
    const words = publisher.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
    const keys = words.map((word) => wordKeys(word, 'en').filter((key) => key.length >= LEAST_SOUND))
    const known = keys.length > 0 && keys.every((forms) => forms.some((key) => sounds!.has(key)))
    return known ? 1 : 0
  }
  return { direct: names, share: (publisher) => names(publisher) / 2, asInstitution: () => false }
}

function soundsOfNames(text: string, language: string): Set<string> {
  const sounds = new Set<string>()
  scanWords(
    text,
    (word, _start, _opens, isCapital) => {
      if (isCapital) for (const key of wordKeys(word, language)) sounds.add(key)
    },
    () => undefined,
  )
  return sounds
}
