import { transliterateName } from '@crosswire/text'
import type { TextDocument } from '../document/document.ts'
import type { KnownEntity, NamedOption, Unit } from '../document/units.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { remembered } from '../remembered.ts'
import { nominativeName } from './nominative-name.ts'
import { genderOfName } from './names.ts'
import type { Referents } from './referents.ts'
import type { RuleMatch } from './sentence-matches.ts'
import type { Source } from './source.ts'

/** Where a phrase stands that is to be resolved. */
export interface Context {
  document: TextDocument
  referents: Referents
  units: readonly Unit[]
  match: RuleMatch
  /** The slot wants an outlet. */
  outlet: boolean
}

export const wordsOf = ({ document }: Context, { start, end }: { start: number; end: number }): string =>
  document.text.slice(start, end).replace(/\s+/g, ' ').trim()

export function make(phrase: Phrase, context: Context, kind: Source['kind'], rest: Partial<Source>): Source {
  const name = wordsOf(context, phrase)
  return {
    kind,
    name,
    start: phrase.start,
    end: phrase.end,
    canonicalName: kind === 'unnamed' ? 'unnamed' : inEnglish(name, phrase, kind, context),
    publisherId: null,
    entityId: null,
    country: phrase.country,
    form: 'unknown',
    self: context.referents.isSelfName(name),
    gender: phrase.gender,
    plural: phrase.plural,
    roles: [],
    ...rest,
  }
}

/** An institution's words are translated, other names spelled in English letters. */
function inEnglish(
  name: string,
  { start, end }: Phrase,
  kind: Source['kind'],
  { document, referents }: Context,
): string {
  const domain = DOMAIN.exec(name)?.[1]
  if (domain !== undefined) return domain
  if (document.lexicon.language === 'ru' && kind !== 'person') name = nominativeName(name)
  if (document.lexicon.language === 'az') name = name.replace(SUFFIX_APART, '$1')
  const translated = kind === 'institution' ? referents.nameOrganisation(start, end) : null
  return translated ?? SPELLED[document.lexicon.language](name)
}

const spelledIn = (language: string): ((name: string) => string) =>
  remembered((name) => transliterateName(name.replace(/[«»„“”"]/g, ''), language))
const SPELLED = { ru: spelledIn('ru'), az: spelledIn('az'), en: spelledIn('en') }

/** «CNN-Türk-ə», «Noyan Tapan-ın»: a suffix after a hyphen. */
const SUFFIX_APART = /(\p{L})[-’'](?:n?[ıiuü]n|[yn]?[aə]|[yn]?[ıiuü]|n?d[aə]n?|y?l[aə])$/u

/** A domain without the suffix that its case puts after it. */
const DOMAIN = /^(\S+\.\p{L}{2,6})(?:[-'’]\p{L}{1,5})?$/u

/** A source met before, under the name that it has here. */
export function again(
  phrase: Phrase,
  known: Source | KnownEntity | null,
  context: Context,
  rest: Partial<Source> = {},
): Source | null {
  if (!known) return null
  if ('kind' in known)
    return { ...known, name: wordsOf(context, phrase), start: phrase.start, end: phrase.end, ...rest }
  return { ...fromKnown(phrase, known, known, context), ...rest }
}

export function fromKnown(phrase: Phrase, option: NamedOption, entity: KnownEntity | null, context: Context): Source {
  const kind: Source['kind'] =
    option.type === 'outlet' ? 'publisher' : option.type === 'person' ? 'person' : 'institution'
  return make(phrase, context, kind, {
    canonicalName: option.canonicalName,
    publisherId: option.publisherId,
    entityId: entity?.entityId ?? null,
    country: option.country ?? phrase.country,
    form: kind === 'publisher' ? 'article' : 'unknown',
    gender: kind === 'person' ? genderOfName(option.canonicalName) : null,
    self: isSelf(option, context) || context.referents.isSelfName(wordsOf(context, phrase)),
  })
}

const isSelf = (option: NamedOption, { referents: { self } }: Context): boolean =>
  self !== null &&
  (option.publisherId === null ? option.canonicalName === self.canonicalName : option.publisherId === self.publisherId)

export function fromEntity(phrase: Phrase, entity: KnownEntity, context: Context): Source | null {
  const wider = entity.ambiguous && entity.type === 'institution' ? context.referents.around(entity) : null
  if (wider && wider.canonicalName !== entity.canonicalName && phrase.country === null)
    return fromKnown(phrase, wider, wider, context)
  const option = entity.ambiguous ? context.referents.choose(entity.options, phrase.country, entity.start) : entity
  if (option) return fromKnown(phrase, option, entity, context)
  return make(phrase, context, entity.type === 'outlet' ? 'publisher' : 'institution', {})
}
