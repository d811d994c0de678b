import type { Phrase } from '../phrases/phrase.ts'
import { again, fromKnown, make, wordsOf, type Context } from './make-source.ts'
import { genderOfName } from './names.ts'
import type { Source } from './source.ts'

/** A person as the text names him, under the fullest name that it has for him. */
export function resolvePerson(phrase: Phrase, context: Context): Source {
  const roles = context.units
    .slice(phrase.from, phrase.to)
    .flatMap((unit) =>
      unit.senses.filter(({ cls }) => cls === 'office' || cls === 'anonymous').map(({ lemma }) => lemma),
    )
  const known = phrase.entity ?? context.referents.overlapping(phrase.start, phrase.end, ['person'])
  const before = context.referents.personCalled(wordsOf(context, phrase))
  const called = known?.canonicalName ?? before?.canonicalName
  // "Mr Cohen" after "Lee Cohen"
  const canonicalName =
    (called?.includes(' ') ? null : context.referents.fullNameOf(called ?? wordsOf(context, phrase), phrase.start)) ??
    called
  return make(phrase, context, 'person', {
    ...(canonicalName === undefined ? {} : { canonicalName }),
    entityId: known?.entityId ?? before?.entityId ?? null,
    gender: canonicalName === undefined ? phrase.gender : genderOfName(canonicalName),
    plural: false,
    roles: [...new Set([...roles, ...(before?.roles ?? [])])],
  })
}

/** «В Госавтоинспекции отметили»: where several speak is no person. */
const SPEAKS_INSIDE = /\.(?:place\.|about\.say-in|told\.\S*in)/
/** «Источник: ПРАЙМ»: who is named alone on a line is an outlet. */
const NAMES_OUTLET = /\.line\.(?:source|materials)$/

/** Last words of outlets' names. */
const OUTLET_WORD =
  /^(?:times|post|herald|tribune|gazette|chronicle|shimbun|press|news|nyus|media|daily|weekly|tv|телевидение|пресс|ньюс|медиа)(?:[-'’]\p{L}{1,5})?$/iu

/** «“Yeni Gündəm”-in məlumatına görə, bunu nazir deyib»: who tells what somebody said is an outlet. */
const tellsOfWords = ({ units, match }: Context): boolean =>
  /^az\.according\./.test(match.rule.spec.id) &&
  units.slice(match.anchor + 1, match.anchor + 6).some(({ folded }) => /^(?:bunu|bu sözləri|barədə)$/.test(folded))

/** A name that no list holds: a person, an outlet or a body by where it stands and how it is written. */
export function resolveName(phrase: Phrase, context: Context): Source | null {
  const { referents } = context
  const outlet = referents.outletCalled(wordsOf(context, phrase))
  if (outlet) return again(phrase, outlet, context)
  const entity = referents.overlapping(phrase.start, phrase.end, ['person', 'organisation'])
  if (entity && context.outlet)
    return make(phrase, context, 'publisher', {
      canonicalName: entity.canonicalName,
      entityId: entity.entityId,
      form: 'article',
    })
  if (entity)
    return entity.type === 'person' ? resolvePerson(phrase, context) : fromKnown(phrase, entity, entity, context)
  const name = wordsOf(context, phrase)
  const fuller = context.outlet
    ? null
    : (referents.introducedAs(name, phrase.start) ?? referents.fullerBody(name, phrase.start))
  if (fuller) return again(phrase, fuller, context)
  if (!context.outlet && referents.fullNameOf(name, phrase.start) !== null) return resolvePerson(phrase, context)
  const before = referents.personCalled(name)
  if (before && !phrase.named) return again(phrase, before, context)
  const quoted = /[«"“„]/.test(context.document.text[phrase.start - 1] ?? '')
  const relays =
    context.outlet ||
    NAMES_OUTLET.test(context.match.rule.spec.id) ||
    context.units[context.match.anchor]!.senses.some(({ cls }) => cls === 'relay')
  const words = name.split(/\s+/)
  if (quoted && tellsOfWords(context)) return make(phrase, context, 'publisher', { form: 'article' })
  if (!quoted && before) return again(phrase, before, context)
  if (
    !quoted &&
    words.length >= 2 &&
    words.length <= 3 &&
    words.every((word) => /^\p{Lu}[\p{Ll}'’-]+$|^\p{Lu}\.?$/u.test(word)) &&
    !context.outlet &&
    !OUTLET_WORD.test(words.at(-1)!)
  )
    return resolvePerson(phrase, context)
  if (relays || OUTLET_WORD.test(words.at(-1)!)) return make(phrase, context, 'publisher', { form: 'article' })
  if (SPEAKS_INSIDE.test(context.match.rule.spec.id)) return make(phrase, context, 'institution', {})
  return make(phrase, context, quoted || words.length > 3 || /^\p{Lu}{2,}/u.test(name) ? 'institution' : 'person', {})
}
