import { inflectRuWord, lowerCase, stripAzerbaijani, stripRussian, type RussianCase } from '@crosswire/text'
import { remembered } from '../../remembered.ts'
import type { Gender } from '../data/given-names.ts'
import type { MentionLanguage } from '../word-info.ts'

/** What is known of how a name stands in its sentence. */
export interface NameContext {
  gender: Gender | null
  /** The given name as written and its nominative: the two agree in case with the surname. */
  given: { written: string; base: string } | null
  /** Other spellings of the same word in the text. */
  others: ReadonlySet<string>
}

/** The nominative of a surname as written. */
export function surnameBase(written: string, language: MentionLanguage, context: NameContext): string {
  if (/^\p{Script=Cyrillic}/u.test(written)) return russianBase(written, context)
  if (language === 'az') return azerbaijaniBase(written, context)
  return written.replace(/['’]s?$/, '')
}

const formsOf = remembered(inflectRuWord)
const basesOf = remembered<readonly string[]>(stripRussian)

const FEMININE = /(?:[оеё]ва|ина|ына|ская|цкая|ая)$/
const MASCULINE = /(?:[оеё]в|ин|ын|ский|цкий|ой|ый|ий)$/

/** Surnames that have one form: Тутберидзе, Иоселиани. */
const ONE_FORM = /(?:дзе|швили|.{3}ани|заде)$/

function russianBase(written: string, { gender, given, others }: NameContext): string {
  if (ONE_FORM.test(written)) return written
  const cases = given ? casesOf(given.written, given.base) : null
  // A nominative given name has its surname beside it in the nominative.
  if (cases?.has('nominative') && given!.written === given!.base && formsOf(given!.base).length > 1) return written
  const fitting = basesOf(written).filter((base) => {
    if (gender === 'm' && FEMININE.test(base) && MASCULINE.test(base.slice(0, -1))) return false
    if (gender === 'f' && MASCULINE.test(base)) return false
    const forms = formsOf(base)
    return forms.some((form) => form.form === written && (!cases || cases.size === 0 || cases.has(form.case)))
  })
  const ranked = fitting.map((base) => ({ base, rank: rankBase(base, written, others, gender) }))
  ranked.sort((a, b) => b.rank - a.rank)
  return ranked[0]?.base ?? written
}

/** Likelier bases rank higher: seen in the text, with a surname's ending, explaining the other spellings. */
function rankBase(base: string, written: string, others: ReadonlySet<string>, gender: Gender | null): number {
  let rank = 0
  if (others.has(base)) rank += 4
  const forms = new Set(formsOf(base).map(({ form }) => form))
  for (const other of others) if (forms.has(other)) rank += 1
  if (MASCULINE.test(base)) rank += 3
  else if (FEMININE.test(base)) rank += gender === 'f' ? 3 : 1
  else if (/[бвгджзклмнпрстфхцчшщ]$/.test(base)) rank += 2
  if (base === written) rank += 0.5
  // -ко, -о and -е are foreign nominatives only as written.
  if (/[оеь]$/.test(base) && base !== written) rank -= 2
  return rank
}

function casesOf(written: string, base: string): Set<RussianCase> {
  return new Set(
    formsOf(base)
      .filter(({ form }) => form === written)
      .map((form) => form.case),
  )
}

const AZERBAIJANI_SURNAME =
  /(?:[oe]v|yev|[oe]va|yeva|zadə|l[ıiuü]|oğlu|qızı|ski|skaya|enko|yan|şvili|dze|(?<![ıiuüaə]n)(?<![oe]v)in|ina|bəyli|xanlı|soy|türk|kaya)$/

function azerbaijaniBase(written: string, { others, gender }: NameContext): string {
  const apart = /^(.{2,})[-'’]\p{Ll}{1,6}$/u.exec(written)
  if (apart) return apart[1]!
  const lower = lowerCase(written, 'az')
  const once = stripAzerbaijani(lower)
  // «Qoca» is whole: what is left of a name has three letters at least.
  const stripped = [...once, ...once.flatMap(stripAzerbaijani)].filter((base) => base.length > 2)
  const candidates = [...new Set([lower, ...stripped])]
  const known = new Set([...others].map((other) => lowerCase(other, 'az')))
  const ranked = candidates.map((base) => {
    let rank = base === lower ? 1 : 0
    if (known.has(base) && base !== lower) rank += 4
    if (AZERBAIJANI_SURNAME.test(base)) rank += 6 - base.length / 10
    else if (base !== lower && lower.length - base.length >= 2) rank += 1.5
    // Hers ends in -ova, -eva; his does not.
    if (gender === 'f' && /(?:[oe]v|yev)$/.test(base)) rank -= 3
    if (gender === 'm' && /(?:[oe]va|yeva)$/.test(base)) rank -= 3
    return { base, rank }
  })
  ranked.sort((a, b) => b.rank - a.rank)
  return restoreCapitals(ranked[0]!.base, written)
}

/** Gives a lower-case base the capital of what was written. */
const restoreCapitals = (base: string, written: string): string => written.slice(0, 1) + base.slice(1)
