import { stripAzerbaijani, stripRussian } from '@crosswire/text'
import { GIVEN_NAMES, spell, type GivenName } from '../data/given-names.ts'
import { fact, type MentionLanguage, type WordInfo } from '../word-info.ts'

/** A given name with the base form in which it stands in the lexicon. */
export interface GivenNameHit extends GivenName {
  /** The nominative as the text's language spells it, capitalised. */
  base: string
}

/** The given name that a capitalised word is, in whatever case it stands; null where it is none that is known. */
export const givenNameOf = (info: WordInfo): GivenNameHit | null =>
  info.shape === 'Title' || info.shape === 'UPPER' ? knownGivenName(info) : null

const knownGivenName = fact(({ text, language }) => lookUp(text, language))

function lookUp(text: string, language: MentionLanguage): GivenNameHit | null {
  const cyrillic = /^\p{Script=Cyrillic}/u.test(text)
  const title = text.charAt(0) + text.slice(1).toLowerCase().replace(/i̇/g, 'i')
  const bases = cyrillic ? stripRussian(title) : [title, ...(language === 'az' ? azerbaijaniBases(title) : [])]
  const lists = cyrillic
    ? [GIVEN_NAMES.ru]
    : language === 'az'
      ? [GIVEN_NAMES.az, GIVEN_NAMES.en]
      : [GIVEN_NAMES.en, GIVEN_NAMES.az]
  for (const base of bases) {
    const spelled = spell(base.replace(/['’]s?$/, ''))
    for (const list of lists) {
      const name = list.get(spelled)
      // A woman's name that ends in a consonant does not decline: «Анну» is Анна, never Анн.
      if (cyrillic && name?.gender === 'f' && base !== title && /[бвгджзклмнпрстфхцчшщ]$/.test(base)) continue
      if (name) return { ...name, base: base.charAt(0).toUpperCase() + base.slice(1) }
    }
  }
  return null
}

function azerbaijaniBases(title: string): string[] {
  const lower = title.replace(/İ/g, 'i').replace(/I/g, 'ı').toLowerCase()
  const once = stripAzerbaijani(lower)
  return [...once, ...once.flatMap(stripAzerbaijani)]
}

/** Endings of surnames, in every case. Lower case. */
const RUSSIAN_SURNAME =
  /(?:[оеё]в|ин|ын)(?:|а|у|ым|ом|е|ой|ых|ыми?|ы)$|(?:ск|цк)(?:ий|ого|ому|им|ом|ая|ой|ую)$|енк[оу]?$|(?:швили|дзе|иани|ава|ушвили)$|(?:ян|янц)(?:|а|у|ом|е)$|(?:заде|оглу|оглы|лы|ли)$|(?:ук|юк|чук|щук|ич|ович|евич)(?:|а|у|ом|ем|е)$|(?:берг|штейн|ман|сон|сен|баев|беков)(?:|а|у|ом|е)$/
const AZERBAIJANI_SURNAME =
  /(?:(?:[oe]v|yev|ov)(?:a|)|zadə|lı|li|lu|lü|oğlu|qızı|bəyli|xanlı|ski|skaya|enko|yan|şvili|dze)(?:n?[ıiuü]n|n?[ıiuü]|y?[aə]|d[aə]n?|l[aə]|d[ıiuü]r)?$/
const LATIN_SURNAME =
  /(?:[oe]v|yev|ov|eva|ova|in|ina|sky|skiy|skaya|ski|enko|zade|zada|oglu|li|ly|shvili|dze|yan|son|sen|man|berg|stein|ez|escu|vic|vich|kov|wicz)(?:['’]s?)?$/
const PATRONYMIC = /(?:[оеё]вич|[иь]ич)(?:|а|у|ем|е)$|(?:[оеё]вн|[иь]ничн|ичн)(?:а|ы|е|у|ой)$/

export const isPatronymic = (info: WordInfo): boolean => info.shape === 'Title' && endsAsPatronymic(info)

/** «Фёдорович» is made of a given name; «Янукович» is a surname. */
export const isFathersName = (word: string): boolean => {
  const stem = /^(.{2,}?)(?:[оеё]вич|[иь]ич|ич|[оеё]вн|[иь]ничн|ичн)(?:|а|у|ем|е|ы|ой)$/.exec(word.toLowerCase())?.[1]
  return (
    stem !== undefined && ['', 'й', 'ий', 'а', 'я', 'ь', 'о'].some((end) => isGivenName(stem.replace(/ь$/, '') + end))
  )
}

const isGivenName = (name: string): boolean => GIVEN_NAMES.ru.has(spell(name))

const endsAsPatronymic = fact(({ lower }) => lower.length > 5 && PATRONYMIC.test(lower))

export const looksLikeSurname = fact(({ lower, language }): boolean => {
  if (lower.length < 4) return false
  if (/^\p{Script=Cyrillic}/u.test(lower)) return RUSSIAN_SURNAME.test(lower)
  return (language === 'az' ? AZERBAIJANI_SURNAME : LATIN_SURNAME).test(lower)
})
