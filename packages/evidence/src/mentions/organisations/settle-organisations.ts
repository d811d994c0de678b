import { stem } from '@crosswire/text'
import type { Document } from '../document.ts'
import { headAt } from '../lexicon/heads.ts'
import type { Organisation } from '../lexicon/organisations.ts'
import type { NameSpan } from '../span.ts'
import { ownerOf } from './country.ts'
import type { OrganisationName } from './canonical-organisation.ts'

interface Named {
  span: NameSpan
  name: OrganisationName
}

/**
 * Settles names that leave their owner open by the rest of the text: «МИД» after «МИД Азербайджана» is Azerbaijan's; else
 * it is the outlet's own country's. A shorter name of the same body becomes the fuller one ("Embassy of Azerbaijan",
 * "Embassy of Azerbaijan in Kyiv"). Returns the English name of each, in order.
 */
export function settleOrganisations(document: Document, named: readonly Named[], home: string | null): string[] {
  const sure = named.filter(({ name }) => name.open.length === 0)
  const settled = named.map(({ span, name }) => {
    if (name.open.length === 0) return name.english
    const own = pickByCountry(name.open, home)
    // Azerbaijani and English texts name the others' and leave out their own.
    if (own !== null && document.language !== 'ru') return own
    const owner = sure.filter((other) => name.open.some(({ english }) => english === other.name.english))
    const nearest = owner.filter((other) => other.span.first < span.first).at(-1) ?? owner[0]
    if (nearest) return nearest.name.english
    // «МЧС» after «североосетинское МЧС»: a body of the same kind that no list holds.
    const body = name.open[0]!.english.replace(/ of (?:(?! of ).)*$/, ' of ')
    const kin = sure.findLast((other) => other.span.last < span.first && other.name.english.startsWith(body))
    return kin?.name.english ?? own ?? name.english
  })
  const common = settled.map((english, index) => {
    const { span } = named[index]!
    return span.confidence > COMMON ? english : commonName(document, span, english, named, settled, index)
  })
  const introduced = introducedShort(document, named, common)
  return common.map((english, index) => {
    const short = named[index]!.name.known === null ? introduced.get(shortAt(document, named[index]!.span) ?? '') : null
    if (short) return short
    const fuller = common.filter((other) => other !== english && other.startsWith(`${english} in `))
    return new Set(fuller).size === 1 ? fuller[0]! : english
  })
}

/** Short names that stand in brackets after a name, and what they are short for: "Pakistan Cricket Board (PCB)". */
function introducedShort(
  { words }: Document,
  named: readonly Named[],
  settled: readonly string[],
): ReadonlyMap<string, string> {
  const introduced = new Map<string, string>()
  for (const [index, { span }] of named.entries()) {
    const short = words[span.last + 2]
    if (words[span.last + 1]?.text !== '(' || words[span.last + 3]?.text !== ')' || !short) continue
    if (span.last > span.first && SHORT.test(short.text) && settled[index] !== '')
      introduced.set(withoutSuffix(short.lower), settled[index]!)
  }
  return introduced
}

/** The short name that a span is, without its case. */
const shortAt = ({ words }: Document, { first, last }: NameSpan): string | null =>
  first === last && SHORT.test(words[first]!.text) ? withoutSuffix(words[first]!.lower) : null

const SHORT = /^\p{Lu}[\p{L}\d]{1,9}(?:[-'’]\p{Ll}{1,5})?$/u
const withoutSuffix = (word: string): string => word.split(/[-'’]/, 1)[0]!

/** Names in small letters have at most this confidence: they count only where the text says whose they are. */
const COMMON = 0.5

/**
 * A body in small letters: «ведомство», «департамент» after «Департамент дорог Грузии» is that one; «украинское
 * правительство» says whose it is. Empty for a body that nothing names.
 */
function commonName(
  document: Document,
  span: NameSpan,
  english: string,
  named: readonly Named[],
  settled: readonly string[],
  index: number,
): string {
  const { words } = document
  const heads = words.slice(span.first, span.last + 1).filter((_, at) => headAt(document, span.first + at) !== null)
  const stems = new Set(heads.map((word) => word.info.stem))
  for (let before = index - 1; before >= 0; before--) {
    const other = named[before]!.span
    if (other.confidence <= COMMON || settled[before] === '') continue
    if (words.slice(other.first, other.last + 1).some((word) => stems.has(word.info.stem))) return settled[before]!
  }
  const isQuoted = words.slice(span.first, span.last + 1).some(({ quoted }) => quoted)
  if (!isQuoted && heads.some((word) => MANY.has(word.info.stem))) return ''
  return ownerOf(document, span.first, span.last) === null ? '' : english
}

/** Bodies of which a country has many: «предприятия украинского комплекса» is none that has a name. */
const MANY: ReadonlySet<string> = new Set(
  'предприятие компания фирма завод комбинат фабрика банк школа больница партия организация общество фонд газета издание канал сайт суд станция'
    .split(' ')
    .map((word) => stem(word, 'ru')),
)

const pickByCountry = (open: readonly Organisation[], country: string | null): string | null =>
  open.find((one) => one.country === country)?.english ?? null
