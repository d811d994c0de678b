import { foldCase } from '@crosswire/text'

const RUSSIAN_ENDING =
  /(?:иями|ями|ами|ыми|ими|иях|ях|ах|ией|ием|ого|его|ому|ему|ей|ой|ий|ый|ая|яя|ое|ее|ие|ые|ым|им|ом|ем|ую|юю|ых|их|ов|ев|ам|ям|ия|ии|ию|а|я|о|е|у|ю|ы|и|ь|й)$/
const AZERBAIJANI_ENDING =
  /(?:d[aə]ki|n[iuü]n|[iuü]n|nd[aə]n|d[aə]n|nd[aə]|d[aə]|yl[aə]|l[aə]|n[aə]|y[aə]|n[iuü]|s[iuü]|[aəiuü])$/
/** An Azerbaijani suffix written apart: Trend-ə, milli.az-dan. «Telegram-канал» is a word of its own. */
const SUFFIX_APART = /^(.{2,})[-'](?:n?[iuü]n?|[yn]?[aə]|n?d[aə](?:n|ki)?|y?l[aə]|s[iuü]|l[aə]r\p{L}{0,4}|c[aə])$/u
const CAPITALS = /^[^\p{Ll}\p{Lu}]*\p{Lu}[^\p{Ll}]*(?:[-'’]\p{Ll}+)?$/u
const DOMAIN = /^[^.]{2,}\.\p{L}{2,4}(?:[-']\p{L}{1,5})?$/u
const CYRILLIC = /^\p{Script=Cyrillic}/u
const KEPT = 3

/**
 * What all forms of a word in a name share: a key, no dictionary form. Russian words lose one ending, Latin ones what
 * Azerbaijani suffixes look like, to the last; abbreviations keep all but a suffix after a hyphen.
 */
export function nameStem(word: string): string {
  const folded = foldCase(word).replace(/(?:'s|s')$/, '')
  // A domain ends in no case: interfax.ru, INTERFAX.RU, milli.az-dan.
  if (DOMAIN.test(folded)) return folded.replace(/[-'].{1,5}$/s, '')
  if (CAPITALS.test(word)) return folded.replace(/[-'].*$/s, '')
  if (CYRILLIC.test(word)) {
    const stem = folded.replace(RUSSIAN_ENDING, '')
    return stem.length >= KEPT ? stem : folded
  }
  let stem = folded.replace(SUFFIX_APART, '$1')
  for (let round = 0; round < 3; round++) {
    const shorter = stem.replace(AZERBAIJANI_ENDING, '')
    if (shorter === stem || shorter.length < KEPT) break
    stem = shorter
  }
  return stem.replace(/[yğq]$/, 'k')
}
