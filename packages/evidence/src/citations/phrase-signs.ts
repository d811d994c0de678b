import type { KnownEntity } from '../document/units.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { wordsOf, type Context } from './make-source.ts'

/** Where anybody may write. */
export const PLATFORM =
  /^(?:X|Twitter|Facebook|Instagram|Telegram|YouTube|TikTok|VKontakte|VK|LinkedIn|Truth Social|WhatsApp)$/

/** An agency of a state is no outlet. */
export const STATE_AGENCY = /^(?!.*(?:nformasiya|əbər|ews|«|"|“)).+\s(?:Agentliyi|Agency)/

/** «Местные СМИ», "state media": outlets, but nobody tells which. */
export const PRESS_AT_LARGE = /^(?:сми|медиа|пресса|ki̇v|kiv|kİv|media|mətbuat|press)$/iu

/** "This newspaper", «нашему изданию»: the outlet speaks of itself. */
export const isOurs = (phrase: Phrase, { units }: Context): boolean =>
  units
    .slice(phrase.from, phrase.to)
    .some(({ folded }) => /^(?:this|our|наш(?:е|а|его|ему|ей|им|у)?|bizim)$/.test(folded))

/** "The statement", "its statement": one that the text has told of. */
export const isDefinite = ({ from, to }: Phrase, { units }: Context): boolean =>
  units.slice(from, to).some(({ senses }) => senses.some(({ cls }) => cls === 'determiner' || cls === 'possessive'))

/** "Syria's ministry" is less than "Syria's ministry of internal trade". */
export const wholeBody = (body: KnownEntity | null, { end }: Phrase, context: Context): KnownEntity | null =>
  body && body.end < end && /['’]s? \p{Ll}+$/u.test(wordsOf(context, body)) ? null : body
