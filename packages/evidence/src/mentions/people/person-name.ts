import { transliterateName, wordKeys } from '@crosswire/text'
import type { Gender } from '../data/given-names.ts'
import type { Word } from '../document.ts'
import { givenNameOf, isFathersName, isPatronymic } from '../lexicon/people.ts'
import { remembered } from '../../remembered.ts'
import type { MentionLanguage } from '../word-info.ts'

/** A person's name taken apart, its words still as written. */
export interface PersonName {
  given: Word | null
  /** The given name in English, where it is known. */
  givenEnglish: string | null
  givenBase: string | null
  gender: Gender | null
  initials: readonly string[]
  patronymic: Word | null
  /** Words of the surname; empty for a given name alone. */
  surname: readonly Word[]
}

/** Titles that texts write as part of a name. They are no part of its keys. */
export const HONORIFICS = new Set(
  'mr mrs ms miss mister mr. captain sir lord lady dame müəllim müəllimə xanım bəy cənab'.split(' '),
)
const PARTICLES = new Set(
  'von van de der den di da del della la le el al bin ibn ben фон ван де да ди дель ла ле аль эль бин ибн абд оглу оглы кызы oğlu qızı fon han'.split(
    ' ',
  ),
)

/** Takes the words of a name apart. */
export function readPersonName(words: readonly Word[], language: MentionLanguage): PersonName {
  const name: {
    -readonly [key in keyof PersonName]: PersonName[key]
  } & { surname: Word[]; initials: string[] } = {
    given: null,
    givenEnglish: null,
    givenBase: null,
    gender: null,
    initials: [],
    patronymic: null,
    surname: [],
  }
  const parts = words.filter((word) => word.kind === 'word' && !HONORIFICS.has(word.lower))
  parts.forEach((word, index) => {
    if (
      word.shape === 'initial' ||
      (/^\p{Lu}\p{Ll}$/u.test(word.text) && words[words.indexOf(word) + 1]?.text === '.')
    ) {
      name.initials.push(word.text)
      return
    }
    if (
      isPatronymic(word.info) &&
      (parts.length > 2 || isFathersName(word.text)) &&
      parts.length > 1 &&
      name.patronymic === null &&
      (name.given || name.initials.length > 0)
    ) {
      name.patronymic = word
      name.gender ??= /(?:вич|ич)(?:а|у|ем|е)?$/.test(word.lower) ? 'm' : 'f'
      return
    }
    const given = name.given === null && name.surname.length === 0 ? givenNameOf(word.info) : null
    // «Путин Владимир»: the given name after the surname.
    const late =
      name.given === null && name.surname.length === 1 && index === parts.length - 1 ? givenNameOf(word.info) : null
    if (given ?? late) {
      name.given = word
      name.givenEnglish = (given ?? late)!.english
      name.givenBase = (given ?? late)!.base
      name.gender ??= (given ?? late)!.gender
      return
    }
    name.surname.push(word)
  })
  // Two words, none of them known: the first is the given name.
  if (name.given === null && name.initials.length === 0 && name.surname.length > 1) {
    const [first] = name.surname
    if (first && !PARTICLES.has(first.lower)) {
      name.given = first
      name.surname.shift()
    }
  }
  // A surname that is also a given name: «Михаил Борис».
  if (name.given && name.surname.length === 0 && name.patronymic === null && parts.length > 1 && language !== 'ru') {
    const last = parts.at(-1)!
    if (last !== name.given) name.surname.push(last)
  }
  return name
}

/** Keys of the words that a surname may be, for matching within a text. */
export function surnameKeys(name: PersonName, language: MentionLanguage): ReadonlySet<string> {
  const last = name.surname.findLast((word) => !PARTICLES.has(word.lower))
  return last ? KEYS[last.info.latin && language === 'ru' ? 'en' : language](last.text) : NO_KEYS
}

export const givenKeys = (name: PersonName, language: MentionLanguage): ReadonlySet<string> =>
  name.given ? KEYS[language](name.givenBase ?? name.given.text) : NO_KEYS

const NO_KEYS: ReadonlySet<string> = new Set()
const keysIn = (language: MentionLanguage): ((word: string) => ReadonlySet<string>) =>
  remembered((word) => new Set(wordKeys(word, language)))
const KEYS = { ru: keysIn('ru'), az: keysIn('az'), en: keysIn('en') }

/** Spells a word of a name in English. */
export const inEnglish = (text: string, language: MentionLanguage): string => ENGLISH[language](text)

const englishFrom = (language: MentionLanguage): ((text: string) => string) =>
  remembered((text) => transliterateName(text, /^\p{Script=Latin}/u.test(text) && language === 'ru' ? 'en' : language))
const ENGLISH = { ru: englishFrom('ru'), az: englishFrom('az'), en: englishFrom('en') }
