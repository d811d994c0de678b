import type { Phrase } from '../phrases/phrase.ts'
import { bearerBeside } from './bearer-beside.ts'
import { homeBody, presidency, sisterInstitution } from './bodies-of-states.ts'
import { ANY_SPEAKER } from './data/kindred-roles.ts'
import { FORMS, REPORTERS, SOURCES_PROPER, SPOKESPEOPLE } from './data/spoken-for.ts'
import { isIndefinite, kindredSpeaker, peerOfCountry, sameSpokesperson } from './kindred.ts'
import { again, fromEntity, fromKnown, make, wordsOf, type Context } from './make-source.ts'
import {
  isDefinite,
  isManyOutlets,
  isOther,
  isOurs,
  PLATFORM,
  PRESS_AT_LARGE,
  PRESS_DEPARTMENT,
  STATE_AGENCY,
  wholeBody,
} from './phrase-signs.ts'
import { resolveName, resolvePerson } from './resolve-name.ts'
import type { Source } from './source.ts'

/** What a phrase means here; null where it names no source that anybody could tell. */
export function resolveSource(phrase: Phrase, context: Context): Source | null {
  switch (phrase.kind) {
    case 'person':
      return resolvePerson(phrase, context)
    case 'pronoun':
      return resolvePronoun(phrase, context)
    case 'office':
      return resolveOffice(phrase, context)
    case 'anonymous':
    case 'unknown':
      return phrase.owner && !phrase.plural && SPOKESPEOPLE.has(phrase.lemma ?? '') && !isIndefinite(phrase, context)
        ? resolveOffice(phrase, context)
        : resolveAnonymous(phrase, context)
    case 'press':
      return phrase.entity
        ? fromEntity(phrase, phrase.entity, context)
        : (presidency(phrase, context) ??
            resolveOwner(phrase, context, true) ??
            again(phrase, context.referents.lastIssuer(phrase.start), context) ??
            (phrase.owner ? make(phrase, context, 'unnamed', {}) : null))
    case 'communication':
      return resolveCommunication(phrase, context)
    case 'document':
      return resolveDocument(phrase, context)
    case 'outlet':
      return resolveOutlet(phrase, context)
    case 'institution':
      return resolveInstitution(phrase, context)
    case 'name':
      return resolveName(phrase, context)
  }
}

function resolvePronoun(phrase: Phrase, context: Context): Source | null {
  const { referents } = context
  if (phrase.gender === 'n')
    return again(phrase, referents.lastIssuer(phrase.start) ?? referents.institutionFor('', phrase.start), context)
  if (phrase.plural) return again(phrase, referents.cited.at(-1) ?? null, context)
  const last = referents.cited.at(-1)
  if (
    last?.kind === 'unnamed' &&
    !last.plural &&
    referents.cited.findLast((source) => source.kind === 'person') === undefined
  )
    return again(phrase, last, context)
  // Whom a ministry's spokeswoman speaks for, where nobody is named.
  const issuer = referents.cited.at(-1)?.kind === 'institution' ? referents.cited.at(-1)! : null
  return again(phrase, referents.personFor(phrase.gender, false, phrase.start) ?? issuer, context)
}

function resolveOffice(phrase: Phrase, context: Context): Source | null {
  const { referents } = context
  const lemma = phrase.lemma ?? ''
  const bearer = phrase.plural ? null : bearerBeside(phrase, context)
  if (bearer) return again(phrase, bearer, context)
  if (SPOKESPEOPLE.has(lemma)) {
    const speaker =
      phrase.owner && lemma === 'rəsmi' ? holderWithin(phrase, context) : sameSpokesperson(phrase, context)
    if (speaker) return again(phrase, speaker, context)
    const institution = phrase.owner
      ? resolveOwner(phrase, context)
      : again(phrase, referents.lastIssuer(phrase.start), context)
    if (institution) return institution
    // "A union representative": of a body that nothing names.
    if (phrase.owner) return make(phrase, context, 'unnamed', { roles: [lemma] })
  }
  if (REPORTERS.has(lemma)) return resolveOwner(phrase, context) ?? make(phrase, context, 'unnamed', {})
  if (phrase.plural) return resolveAnonymous(phrase, context)
  const own = phrase.owner !== null || phrase.country !== null
  const holder = referents.holderOf(lemma, phrase.start)
  if (holder && (!own || referents.sharesTitle(holder, wordsOf(context, phrase), phrase.start)))
    return again(phrase, holder, context)
  if (own && phrase.country !== null && !phrase.owner) {
    const peer = peerOfCountry(phrase, context)
    if (peer) return again(phrase, peer, context)
  }
  const spoken = own ? null : kindredSpeaker(phrase, context)
  if (spoken) return again(phrase, spoken, context)
  if (isAnonymousToo(phrase, context)) return make(phrase, context, 'unnamed', { roles: [lemma] })
  return make(phrase, context, 'person', { roles: [lemma] })
}

/** «DİN rəsmisi» after «DİN-in mətbuat xidmətinin rəisi Elşad Hacıyev»: the person cited last, where the body was named with him. */
function holderWithin(phrase: Phrase, context: Context): Source | null {
  const { referents } = context
  const last = referents.lastPerson(phrase.start)
  const owner = last && resolveSource(phrase.owner!, context)
  return last && owner && referents.isNamedBefore(owner.canonicalName, last) ? last : null
}

/** A role that many hold: without a name it is nobody in particular. */
const isAnonymousToo = (phrase: Phrase, { units }: Context): boolean =>
  units
    .slice(phrase.from, phrase.to)
    .some((unit) => unit.senses.some(({ cls, lemma }) => cls === 'anonymous' && lemma === phrase.lemma))

function resolveAnonymous(phrase: Phrase, context: Context): Source | null {
  const lemma = phrase.lemma ?? ''
  if (REPORTERS.has(lemma) && phrase.owner) {
    const outlet = resolveOwner(phrase, context)
    if (outlet?.kind === 'publisher') return outlet
  }
  if (!phrase.plural && (ANY_SPEAKER.has(lemma) || !SOURCES_PROPER.has(lemma))) {
    const holder = phrase.owner && !ANY_SPEAKER.has(lemma) ? null : kindredSpeaker(phrase, context)
    if (holder) return again(phrase, holder, context)
  }
  if (phrase.owner?.kind === 'press' || (phrase.plural && phrase.owner && !SOURCES_PROPER.has(lemma))) {
    const owner = resolveSource(phrase.owner, context)
    if (owner?.kind === 'institution')
      return { ...owner, name: wordsOf(context, phrase), start: phrase.start, end: phrase.end, plural: true }
  }
  return make(phrase, context, 'unnamed', { roles: [lemma] })
}

/** Whose the head is; it keeps its own name, or takes the whole phrase's where that is what the owner is called by. */
function resolveOwner(phrase: Phrase, context: Context, whole = false): Source | null {
  if (!phrase.owner) return null
  const owner = resolveSource({ ...phrase.owner, country: phrase.owner.country ?? phrase.country }, context)
  if (!owner || owner.kind === 'unnamed') return null
  return whole ? { ...owner, name: wordsOf(context, phrase), start: phrase.start, end: phrase.end } : owner
}

function resolveCommunication(phrase: Phrase, context: Context): Source | null {
  const { referents } = context
  const form = FORMS[phrase.lemma ?? ''] ?? 'statement'
  if (phrase.entity) return { ...fromEntity(phrase, phrase.entity, context)!, form }
  const owner = resolveOwner(phrase, context)
  // «Digər məlumatlara görə», «по другим данным»: whose else they are is not told.
  if (!owner && isOther(phrase, context)) return make(phrase, context, 'unnamed', {})
  if (owner) return { ...owner, form: owner.kind === 'publisher' ? 'article' : form }
  // «Şirkətin hesabatı»: of a body that nothing names.
  const nobody = phrase.owner?.kind === 'institution' ? resolveSource(phrase.owner, context) : null
  if (nobody?.kind === 'unnamed') return { ...nobody, form }
  if (/^(?:анализ|подсчет|analysis|təhlil)$/.test(phrase.lemma ?? '')) return null
  if (phrase.owner) return make(phrase, context, 'document', { form: 'document' })
  // "Citing intelligence information": no statement that the text has told of.
  if (context.match.rule.spec.id === 'en.via.citing' && !isDefinite(phrase, context)) return null
  const issuer = referents.lastIssuer(phrase.start) ?? referents.cited.at(-1) ?? null
  // "Israeli figures say": not whoever of another country was cited last.
  if (phrase.country !== null && issuer?.country !== phrase.country) return make(phrase, context, 'unnamed', {})
  return issuer ? again(phrase, issuer, context, { form }) : null
}

function resolveDocument(phrase: Phrase, context: Context): Source | null {
  const owner = resolveOwner(phrase, context)
  if (owner && owner.kind !== 'document') return { ...owner, form: 'document' }
  // «Əmrə əsasən», «согласно приказу»: a bare noun names none.
  if (phrase.to - phrase.from === 1 && !phrase.owner) return null
  return make(phrase, context, 'document', { form: 'document' })
}

function resolveOutlet(phrase: Phrase, context: Context): Source | null {
  if (phrase.entity) {
    // "Hajiyev's Twitter": what somebody writes there.
    const writer = phrase.owner && PLATFORM.test(phrase.entity.canonicalName) ? resolveOwner(phrase, context) : null
    return writer ? { ...writer, form: 'post' } : fromEntity(phrase, phrase.entity, context)
  }
  const body = context.referents.overlapping(phrase.start, phrase.end, ['organisation'])
  if (body && STATE_AGENCY.test(wordsOf(context, body))) return fromKnown(phrase, body, body, context)
  if (phrase.named) {
    return make(phrase, context, 'publisher', { form: 'article' })
  }
  if (isOurs(phrase, context)) return make(phrase, context, 'publisher', { self: true })
  if ((PRESS_AT_LARGE.test(phrase.lemma ?? '') && !phrase.owner) || isManyOutlets(phrase))
    return make(phrase, context, 'unnamed', { plural: true })
  const state = presidency(phrase, context)
  if (state) return { ...state, form: 'post' }
  if (phrase.owner) {
    const owner = resolveSource(phrase.owner, context)
    if (owner && owner.kind !== 'unnamed')
      return { ...owner, name: wordsOf(context, phrase), start: phrase.start, end: phrase.end, form: 'post' }
  }
  const outlet = context.referents.lastOutlet()
  if (outlet) return again(phrase, outlet, context)
  const agency = context.referents.institutionFor('Agency', phrase.start)
  if (agency && /агентств|agentli|agency/i.test(phrase.lemma ?? '')) return again(phrase, agency, context)
  return context.referents.self ? fromKnown(phrase, context.referents.self, null, context) : null
}

function resolveInstitution(phrase: Phrase, context: Context): Source | null {
  const { referents } = context
  if (phrase.entity) return fromEntity(phrase, phrase.entity, context)
  // «APA-nın qərb bürosu», «mətbuat xidmətinin regional qrupu»: a part of whoever has it.
  if (phrase.owner?.kind === 'press' || (phrase.owner?.kind === 'outlet' && phrase.tag === 'Bureau')) {
    const whole = resolveOwner(phrase, context)
    if (whole) return whole
  }
  // «Департамент информации и печати МИД», «Nazirliyin ictimaiyyətlə əlaqələr şöbəsi»: the voice of whoever has it.
  if (phrase.owner && PRESS_DEPARTMENT.test(wordsOf(context, phrase))) {
    const whole = resolveOwner(phrase, context)
    if (whole?.kind === 'institution') return whole
  }
  const short = referents.introducedAs(wordsOf(context, phrase), phrase.start)
  if (short) return again(phrase, short, context)
  const named = wholeBody(referents.overlapping(phrase.start, phrase.end, ['organisation']), phrase, context)
  if (named && (phrase.named || phrase.owner)) {
    const fuller = phrase.owner ? null : referents.fullerBody(named.canonicalName, phrase.start)
    return fuller ? again(phrase, fuller, context) : fromKnown(phrase, named, named, context)
  }
  if (
    phrase.owner?.entity &&
    phrase.owner.kind !== 'person' &&
    !phrase.named &&
    phrase.owner.entity.type === 'institution' &&
    phrase.tag === '*'
  )
    return resolveOwner(phrase, context)
  if (phrase.named || phrase.owner) {
    const body = make(phrase, context, 'institution', {})
    const fuller = phrase.owner || phrase.country ? null : referents.fullerBody(body.canonicalName, phrase.start)
    return fuller ? again(phrase, fuller, context) : body
  }
  if (phrase.country) {
    const sister = sisterInstitution(phrase, context)
    return sister ?? make(phrase, context, 'institution', {})
  }
  const known = referents.institutionFor(phrase.tag ?? '*', phrase.start)
  if (known === null && /^(?:\*|Ministry)$/.test(phrase.tag ?? '')) {
    const ministry = phrase.plural ? null : referents.ministryOfMinister(phrase.start)
    if (ministry) return fromKnown(phrase, ministry, null, context)
  }
  const business = known === null && phrase.tag === 'company' ? referents.companyFor(phrase.start) : known
  return (
    again(phrase, business ?? (ANY_BODY.test(phrase.lemma ?? '') ? referents.onlyBody(phrase.start) : null), context) ??
    homeBody(phrase, context) ??
    make(phrase, context, NO_ONE_BODY.has(phrase.tag ?? '*') ? 'unnamed' : 'institution', {})
  )
}

/** Kinds of bodies of which there are many: a bare «ведомство», "company", «şirkət» that nothing named before is nobody's name. */
const NO_ONE_BODY: ReadonlySet<string> = new Set([
  '*',
  'company',
  'Ministry',
  'Agency',
  'Service',
  'Department',
  'Committee',
  'Commission',
  'Union',
  'Association',
  'Club',
  'Cent',
  'Fund',
])

/** What any body that is no part of a state may be called later. */
const ANY_BODY =
  /^(?:институт|центр|организация|фонд|компания|institut|mərkəz|təşkilat|qurum|fond|şirkət|institute|cent(?:er|re)|organi[sz]ation|foundation|group|company|nonprofit|charity|think-tank|watchdog)$/
