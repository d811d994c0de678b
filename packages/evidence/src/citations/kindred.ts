import type { Phrase } from '../phrases/phrase.ts'
import { ANY_SPEAKER, EXPERTS, KINDRED_ROLES } from './data/kindred-roles.ts'
import { SPOKESPEOPLE } from './data/spoken-for.ts'
import { again, type Context } from './make-source.ts'
import type { Source } from './source.ts'

/**
 * Whom a role noun without a name takes up again: «эксперт», "the diplomat" is who was cited last, where his own role is
 * of the same kind. Whoever is new to the text («ссылаясь на дипломата») is nobody known.
 */
export function kindredSpeaker(phrase: Phrase, context: Context): Source | null {
  const { referents, match, outlet } = context
  if (outlet || match.rule.spec.edge === 'prev>src' || isIndefinite(phrase, context)) return null
  const cited = referents.lastPerson(phrase.start)
  const lemma = phrase.lemma ?? ''
  // "A diplomat told …", then "the diplomat": nobody named.
  if (referents.isUnnamedSince(lemma, cited)) return null
  const named = cited ? null : referents.personFor(phrase.gender, false, phrase.start)
  const last = cited ?? (named && again(phrase, named, context))
  if (!last || (last.gender === 'm' && phrase.gender === 'f')) return null
  if (last.roles.includes(lemma) || ANY_SPEAKER.has(lemma)) return last
  const kin = KINDRED_ROLES.filter((roles) => roles.has(lemma))
  if (kin.length === 0) return null
  if (EXPERTS.has(lemma) && referents.isOnlyPerson(last)) return last
  return last.roles.length === 0 || last.roles.some((role) => kin.some((roles) => roles.has(role))) ? last : null
}

/** «ABŞ lideri» after «ABŞ prezidenti Donald Tramp»: the last one cited of that country whose office may be called so. */
export function peerOfCountry({ lemma, country }: Phrase, { referents }: Context): Source | null {
  const kin = KINDRED_ROLES.filter((roles) => roles.has(lemma ?? ''))
  return (
    referents.cited.findLast(
      (source) =>
        source.kind === 'person' &&
        source.country === country &&
        source.roles.some((role) => kin.some((roles) => roles.has(role))),
    ) ?? null
  )
}

/** «Kreml sözçüsü» right after «Rusiya prezidentinin mətbuat katibi Dmitri Peskov»: who speaks for others by office. */
export function sameSpokesperson(phrase: Phrase, { referents }: Context): Source | null {
  const last = referents.lastSpeaker()
  if (last?.kind !== 'person' || !last.roles.some((role) => SPOKESPEOPLE.has(role))) return null
  return phrase.gender === 'f' && last.gender === 'm' ? null : last
}

/** "A diplomat", «один чиновник», «bir diplomat»: somebody new. */
export function isIndefinite(phrase: Phrase, { units }: Context): boolean {
  return /^(?:a|an|one|another|один|одна|некий|другой|другая|bir|başqa|digər)$/.test(units[phrase.from]?.folded ?? '')
}
