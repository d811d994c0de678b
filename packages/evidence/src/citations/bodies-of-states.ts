import type { Phrase } from '../phrases/phrase.ts'
import { again, fromKnown, make, wordsOf, type Context } from './make-source.ts'
import type { Source } from './source.ts'

/** «Сайт главы государства», «пресс-служба президента», "the president's press service": the office, whoever holds it. */
export function presidency(phrase: Phrase, context: Context): Source | null {
  const { owner } = phrase
  if (owner?.kind !== 'office') return null
  const words = wordsOf(context, { start: owner.start, end: owner.end })
  // «Узбекский лидер», «ABŞ lideri»: a leader of a country.
  if (!HEAD_OF_STATE.test(words) && !(owner.country !== null && LEADER.test(words))) return null
  const { referents } = context
  const body = referents.presidencyOf(owner.country ?? phrase.country ?? referents.home)
  return body && fromKnown(phrase, body, null, context)
}

const HEAD_OF_STATE =
  /^(?:(?!вице)\S+ )?(?:президент(?:а|у|ом|е)?|глав[аыеу] (?:\S+ )?государства|prezident(?:in|inin)?|dövlət başçısı(?:nın)?|president|head of state)(?:['’]s)?(?: .*)?$/iu

const LEADER = /(?:^|\s)(?:лидер(?:а|у|ом|е)?|lider(?:i|inin)?|leader(?:['’]s)?)$/iu

/** «Азербайджанское ведомство» after Russia's ministry: the same body of the other country. */
export function sisterInstitution(phrase: Phrase, context: Context): Source | null {
  const { referents } = context
  const own = referents.cited.findLast(
    (source) =>
      source.kind === 'institution' &&
      source.country === phrase.country &&
      (phrase.tag === '*' || source.canonicalName.includes(phrase.tag ?? '')),
  )
  if (own) return again(phrase, own, context)
  const other = referents.institutionFor(phrase.tag ?? '*', phrase.start)
  const type =
    other && / of (?!.{0,300} of )/.test(other.canonicalName)
      ? other.canonicalName.replace(/ of (?:the )?[^ ]+(?: [^ ]+)?$/, '')
      : null
  const country = countryName(phrase.country!)
  if (type === null || country === null) return null
  return make(phrase, context, 'institution', { canonicalName: `${type} of ${country}` })
}

/** «Правительство», "parliament" that nothing names: the home country's. */
export function homeBody(phrase: Phrase, context: Context): Source | null {
  const { home } = context.referents
  if (home === null || phrase.plural || !/^(?:Government|Parliament)$/.test(phrase.tag ?? '')) return null
  return make(phrase, context, 'institution', { canonicalName: `${phrase.tag} of ${countryName(home)}`, country: home })
}

const regions = new Intl.DisplayNames('en', { type: 'region' })
const countryName = (code: string): string | null => regions.of(code) ?? null
