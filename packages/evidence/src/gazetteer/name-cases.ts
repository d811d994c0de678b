import { foldCase, inflectRuWord, scriptOf, type RussianCase } from '@crosswire/text'
import { azSuffixCases } from '../lexicon/azerbaijani-suffixes.ts'
import { ANY_CASE, CASES } from '../lexicon/sense.ts'

const BITS: Readonly<Record<RussianCase, number>> = {
  nominative: CASES.nom,
  genitive: CASES.gen,
  dative: CASES.dat,
  accusative: CASES.acc,
  instrumental: CASES.ins,
  prepositional: CASES.loc,
}

const formsOfWord = new Map<string, ReadonlyMap<string, number>>()

/** The cases of each form of a Russian word, folded. */
function russianForms(word: string): ReadonlyMap<string, number> {
  let forms = formsOfWord.get(word)
  if (!forms) {
    const made = new Map<string, number>()
    for (const { form, case: of } of inflectRuWord(word)) {
      const folded = foldCase(form)
      made.set(folded, (made.get(folded) ?? 0) | BITS[of])
    }
    // An inanimate name is in the accusative as it is in the nominative.
    const plain = foldCase(word)
    made.set(plain, (made.get(plain) ?? 0) | CASES.acc)
    formsOfWord.set(word, (forms = made.size === 1 ? new Map() : made))
  }
  return forms
}

/**
 * The cases in which a name stands, by the form of its words against the base form's: a Russian name's first words
 * agree, so they all must allow a case; in an Azerbaijani text the last word carries the suffix. Names that do not change
 * are in any case.
 */
export function casesOfName(name: string, surface: readonly string[], language: string): number {
  if (scriptOf(name) === 'cyrillic') {
    const words = name.split(/\s+/)
    let cases = ANY_CASE
    for (const [index, word] of surface.entries()) {
      const base = words[index]
      // «Минобороны», «Минэнерго»: the genitive inside does not decline any further.
      if (base !== undefined && /^Мин\p{Ll}+(?:[ыияое]|го)$/u.test(base)) break
      if (base === undefined || foldCase(base) === foldCase(word)) {
        if (index > 0) break
      }
      const bits = base === undefined ? undefined : russianForms(base).get(foldCase(word))
      if (bits === undefined) break
      if ((cases & bits) === 0) break
      cases &= bits
      if (!/(?:ый|ий|ой|ая|яя|ое|ее|ые|ие)$/.test(base!.toLowerCase())) break
    }
    return cases
  }
  if (language !== 'az') return ANY_CASE
  const last = foldCase(surface.at(-1)!)
  const base = foldCase(name.split(/\s+/).at(-1)!)
  if (last === base) return CASES.nom
  const apart = /[-'](\p{L}+)$/u.exec(last)?.[1]
  if (apart !== undefined) return azSuffixCases(apart) || ANY_CASE
  // nazirlik → nazirliyinə: the suffix begins after what both forms share.
  let shared = 0
  while (shared < base.length && last[shared] === base[shared]) shared++
  const suffix = last.slice(shared).replace(/^[yğ](?=[iuüaə])/, '')
  return azSuffixCases(suffix) || azSuffixCases(last.slice(shared)) || ANY_CASE
}
