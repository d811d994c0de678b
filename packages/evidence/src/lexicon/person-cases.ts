import { foldCase, listWords, transliterateName } from '@crosswire/text'
import { azSuffixCases, azWordCases } from './azerbaijani-suffixes.ts'
import { ANY_CASE, CASES } from './sense.ts'

const { nom, gen, dat, acc, ins, loc } = CASES

/** Endings of Russian names: the cases they may stand for in a man's name and in a woman's. First that fits. */
const ENDINGS: readonly (readonly [ending: RegExp, man: number, woman: number])[] = [
  [/(?:ого|его)$/, gen | acc, 0],
  [/(?:ому|ему)$/, dat, 0],
  // Georgian and Italian surnames: Иоселиани, Месхури
  [/.{3}(?:ани|ури|они)$/, ANY_CASE, ANY_CASE],
  [/(?:дзе|швили|заде|оглу|оглы|кызы|гызы|ко|их|ых|ли|лы|лу|[оуэ])$/, ANY_CASE, ANY_CASE],
  // Men's names that do not decline: Гиорги, Али, Генри
  [
    /^(?:г[ие]орги|али|вали|вели|луи|анри|генри|гарри|джерри|ларри|барри|терри|энди|джимми|томми|бобби|тони|шамси|мехти|мехди|садиги|хаджи|эрдни)$/,
    ANY_CASE,
    0,
  ],
  // Given names that end as the instrumental does: Артём, Максим, Ислам
  [/^(?:арт[её]м|максим|вадим|ефим|клим|трофим|рахим|ибрагим|карим|салим|азим|назим|касым|том)$/, nom, 0],
  [/(?:ую|юю)$/, 0, acc],
  [/(?:ая|яя)$/, 0, nom],
  [/(?:ский|цкий|ый|ий)$/, nom, 0],
  [/(?:ым|им)$/, ins, 0],
  [/(?:ом|ем|ём)$/, ins | loc, 0],
  [/ия$/, gen | acc, nom],
  [/ию$/, dat, acc],
  [/ии$/, loc, gen | dat | loc],
  [/ией$/, 0, ins],
  [/(?:ой|ей)$/, nom, gen | dat | ins | loc],
  [/(?:а|я)$/, gen | acc, nom],
  [/(?:у|ю)$/, dat, acc],
  [/е$/, loc, dat | loc],
  [/(?:ы|и)$/, 0, gen],
  [/[бвгджзйклмнпрстфхцчшщь]$/, nom, ANY_CASE],
]
/** Men's names that end as women's do, in the nominative. */
const MEN_IN_A =
  /^(?:никита|илья|фома|кузьма|лука|савва|мустафа|шота|каха|гела|заза|коба|мамука|саба|муса|рза|ага|иса|яхья|исмаила)$/

/** Такаши Охори, Луиджи Манини: names of which every word ends in -и do not decline. */
const FOREIGN_IN_I = /^[а-я-]{2,20}[^иоыеь]и [а-я-]{2,20}[^иоыеьв]и$/

/** The cases a Russian person's name may be in, by the endings of its words together; any where they do not tell. */
export function casesOfRussianPerson(name: string, gender: 'm' | 'f' | null = null): number {
  if (FOREIGN_IN_I.test(foldCase(name))) return ANY_CASE
  let man = ANY_CASE
  let woman = ANY_CASE
  let told = false
  // A woman's name that ends in a consonant stays as it is, but some other word of hers must show her.
  let shown = false
  for (const word of listWords(name)) {
    const folded = foldCase(word)
    if (folded.length < 3 || !/^\p{Script=Cyrillic}/u.test(folded)) continue
    const row = ENDINGS.find(([ending]) => ending.test(folded))
    if (!row) continue
    told = true
    man &= MEN_IN_A.test(folded) ? nom : row[1]
    woman &= row[2]
    shown ||= row[2] !== ANY_CASE
  }
  const own = gender === 'm' ? man : gender === 'f' ? woman : 0
  const cases = own !== 0 ? own : man | (shown ? woman : 0)
  return told && cases !== 0 ? cases : ANY_CASE
}

/** The cases of a person's name in an Azerbaijani text: what its last word has beyond the base form's. */
export function casesOfAzPerson(name: string, canonicalName: string): number {
  const last = name.split(/\s+/).at(-1) ?? name
  const apart = /[-'’](\p{L}{1,5})$/u.exec(last)?.[1]
  if (apart !== undefined) return azSuffixCases(foldCase(apart)) || ANY_CASE
  // A surname's own ending shows what was put after it, wherever else the name stands: Quliyev-in, Səfərli-nin.
  const surname = /(?:[oe]v|[oe]va|l[iu]|zad[əe]|ski|bəyli)(n?[iuü]n|n[aə]|y?[aə]|n?[iuü]|nd[aə]n|d[aə]n|l[aə])$/.exec(
    foldCase(last),
  )?.[1]
  if (surname !== undefined && !/(?:ova|eva|lli|ina)$/.test(foldCase(last))) return azSuffixCases(surname) || nom
  const base = foldCase(canonicalName.split(/\s+/).at(-1) ?? '')
  const spelled = foldCase(transliterateName(last, 'az'))
  // «Annalena Berbokun», known as Baerbock: the form itself tells.
  if (spelled.slice(0, 3) !== base.slice(0, 3)) return azWordCases(foldCase(last))
  if (spelled.length - base.length < 1) return nom
  for (const length of [1, 2, 3, 4]) {
    if (Math.abs(foldCase(transliterateName(last.slice(0, -length), 'az')).length - base.length) > 0) continue
    const cases = azSuffixCases(foldCase(last.slice(-length)))
    if (cases !== 0) return cases
  }
  return nom
}
