import type { KnownEntity } from '../document/units.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { wordsOf, type Context } from './make-source.ts'

/** Where anybody may write. */
export const PLATFORM =
  /^(?:X|Twitter|Facebook|Instagram|Telegram|YouTube|TikTok|VKontakte|VK|LinkedIn|Truth Social|WhatsApp)$/

/** An agency of a state is no outlet. */
export const STATE_AGENCY =
  /^(?!.*(?:nformasiya|əbər|ews|нформацион|овост|«|"|“))(?:.+\s(?:Agentliyi|Agency)|(?:Государственн|Федеральн|Национальн)\p{L}+ агентств)/u

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
  body && body.end < end && LESS_THAN_BODY.test(wordsOf(context, body)) ? null : body
/** Nor is a noun alone («Ассоциации») all of «Ассоциации молодых юристов». */
const LESS_THAN_BODY = /['’]s? \p{Ll}+$|^\p{Lu}[а-яё]+$/u

/** «Digər məlumatlar», "other reports": not those that were told of. */
export const isOther = ({ from, to }: Phrase, { units }: Context): boolean =>
  units
    .slice(from, to)
    .some(({ folded }) => /^(?:digər|başqa|bəzi|müxtəlif|other|some|друг(?:им|их|ие|ой)|иным|некоторым)$/.test(folded))

/** Outlets of which none is named: "local outlets", «местные издания». */
export const isManyOutlets = ({ plural, named, entity, owner }: Phrase): boolean =>
  plural && !named && entity === null && owner === null

/** Departments that speak for their body. */
export const PRESS_DEPARTMENT =
  /информации и печати|связ\p{L} с общественностью|ictimaiyyətlə əlaqələr|mətbuat|press and information|public relations|public affairs/iu
