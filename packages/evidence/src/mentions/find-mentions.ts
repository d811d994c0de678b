import { findingId, type Catalogue, type Mention } from '@crosswire/record'
import { CodePoints } from '@crosswire/text'
import stored from '../../data/tagger-ru.json' with { type: 'json' }
import type { AnnotateContext, AnnotateInput } from '../types.ts'
import { readDocument, type Document } from './document.ts'
import { entityIdOf, entityKey } from './entity-key.ts'
import { eventHeadAt, findEvents, holdsEventHead } from './events/find-events.ts'
import { countryCode, countryName } from './organisations/country.ts'
import { homeCountry } from './organisations/home-country.ts'
import { headAt } from './lexicon/heads.ts'
import { canonicalOrganisation, OUTLET_KINDS } from './organisations/canonical-organisation.ts'
import { organisationIndex } from './lexicon/organisations.ts'
import { findKnownOrganisations, findRuledOrganisations } from './organisations/find-organisations.ts'
import { findRussianBodies } from './organisations/find-russian.ts'
import { settleOrganisations } from './organisations/settle-organisations.ts'
import { findFirmPeople, findRuledPeople } from './people/find-people.ts'
import { readRole } from './people/read-role.ts'
import { resolvePeople } from './people/resolve-people.ts'
import { canonicalPlace } from './places/canonical-place.ts'
import { findKnownPlaces, findRuledPlaces } from './places/find-places.ts'
import { overlaps, type NameSpan } from './span.ts'
import { refineTagged } from './tagger/refine.ts'
import { TaggerModel } from './tagger/model.ts'
import { tagDocument } from './tagger/tag.ts'

let tagger: TaggerModel | undefined

/**
 * Finds people with their roles, places, organisations and named happenings in a text. Russian is read by a model learned from annotated
 * news together with the lexicons, Azerbaijani and English by rules and lexicons. Every occurrence is a mention of its
 * own; names of one entity share its id across scripts and inflections. Spans of different types may nest: the country
 * inside a ministry's name is a place. In text order.
 */
export function findMentions(input: AnnotateInput, context: AnnotateContext): Mention[] {
  return readMentions(input, context).mentions
}

/** The mentions, and the English of what a stretch of the text (UTF-16) would be called as an organisation. */
export interface MentionReading {
  mentions: Mention[]
  nameOrganisation: (start: number, end: number) => string | null
}

export function readMentions(input: AnnotateInput, context: AnnotateContext): MentionReading {
  const document = readDocument(input)
  const home = homeCountry(input, context.catalogue)
  return {
    mentions: readMentionsWith(() => (tagger ??= new TaggerModel(stored)), document, input, context),
    nameOrganisation: (start, end) => {
      const first = document.words.findIndex((word) => word.end > start)
      const last = document.words.findLastIndex((word) => word.start < end)
      if (first < 0 || last < first) return null
      const homeName = home === null ? null : countryName(home)
      return canonicalOrganisation(document, first, last, context.catalogue, homeName).english || null
    },
  }
}

/** The same with a model of one's own, to measure what was learned on a part of the data. */
export function findMentionsWith(model: TaggerModel, input: AnnotateInput, context: AnnotateContext): Mention[] {
  return readMentionsWith(() => model, readDocument(input), input, context)
}

function readMentionsWith(
  model: () => TaggerModel,
  document: Document,
  input: AnnotateInput,
  context: AnnotateContext,
): Mention[] {
  const spans = withoutEvents(document, findSpans(document, context, model))
  const people = resolvePeople(document, spans.people)
  const home = homeCountry(input, context.catalogue)
  const homeName = home === null ? null : countryName(home)
  const organisations = settleOrganisations(
    document,
    spans.organisations.map((span) => ({
      span,
      name: canonicalOrganisation(document, span.first, span.last, context.catalogue, homeName),
    })),
    home,
  )
  const points = new CodePoints(document.text)
  const build = (span: NameSpan, canonicalName: string, key: string, role: string | null): Mention => {
    const evidence = points.evidence(document.words[span.first]!.start, document.words[span.last]!.end)
    return {
      id: findingId('mention', input.id, evidence.start, evidence.end, span.type, canonicalName),
      type: span.type,
      name: evidence.exact,
      canonicalName,
      entityId: entityIdOf(span.type, key),
      role,
      evidence,
      confidence: span.confidence,
    }
  }
  const places = spans.places.map((span) => ({
    ...span,
    english: span.english ?? canonicalPlace(document, span.first, span.last),
  }))
  const events = findEvents(document, {
    people: spans.people,
    places,
    organisations: spans.organisations.map((span, index) => ({ ...span, english: organisations[index]! })),
  })
  const mentions = [
    ...spans.people.map((span, index) =>
      build(span, people[index]!.canonicalName, people[index]!.key, readRole(document, span)),
    ),
    ...places.map((span) => build(span, span.english, entityKey('place', span.english), null)),
    ...spans.organisations.map((span, index) =>
      build(span, organisations[index]!, entityKey('organisation', organisations[index]!), null),
    ),
    ...events.map((span) => build(span, span.english!, entityKey('event', span.english!), null)),
  ]
  return mentions
    .filter(({ canonicalName }) => canonicalName !== '')
    .sort((a, b) => a.evidence.start - b.evidence.start || b.evidence.end - a.evidence.end)
}

interface Spans {
  people: NameSpan[]
  places: NameSpan[]
  organisations: NameSpan[]
}

function findSpans(document: Document, { catalogue }: AnnotateContext, model: () => TaggerModel): Spans {
  const known = findKnownOrganisations(document, catalogue)
  if (document.language === 'ru') {
    const tagged = refineTagged(
      document,
      tagDocument(document, catalogue, model()).map((span): NameSpan => ({
        ...untilOutlet(document, untilClause(document, span), catalogue),
        type: isBodyByName(document, span) ? 'organisation' : span.type,
        confidence: 0.85,
      })),
    )
    const people = tagged.filter(({ type }) => type === 'person')
    const places = joinSpans([...findKnownPlaces(document, people), ...tagged.filter(({ type }) => type === 'place')])
    const named = [
      ...tagged.filter(({ type }) => type === 'organisation'),
      ...known.filter((span) => span.confidence > 0.9),
    ]
    const organisations = joinSpans([...named, ...findRussianBodies(document, [...named, ...people])])
    return { people, places, organisations }
  }
  const firm = findFirmPeople(document, known)
  const organisations = joinSpans([...known, ...findRuledOrganisations(document, firm, known)])
  const people = findRuledPeople(document, firm, organisations)
  const free = organisations.filter((span) => !people.some((person) => overlaps(person, span)))
  const places = joinSpans([...findKnownPlaces(document, people), ...findRuledPlaces(document, [...people, ...free])])
  return { people, places: places.filter((place) => standsOut(document, place, free)), organisations: free }
}

/** «Сообщает Brownsville Herald, администрация школы»: a comma after Latin letters closes the name. */
function untilClause<Span extends Pick<NameSpan, 'first' | 'last'>>({ words }: Document, span: Span): Span {
  for (let at = span.first + 1; at < span.last; at++) {
    if (words[at]!.text === ',' && words[at - 1]!.info.latin && !words[at + 1]!.info.latin)
      return { ...span, last: at - 1 }
  }
  return span
}

/** «В Грузинской нефтегазовой корпорации Report сообщили»: a body's name ends before the outlet that was told. */
function untilOutlet<Span extends Pick<NameSpan, 'first' | 'last' | 'type'>>(
  document: Document,
  span: Span,
  catalogue: Catalogue,
): Span {
  const { words } = document
  const { first, last } = span
  if (span.type !== 'organisation' || last - first < 2 || !words[last]!.info.latin || words[first]!.info.latin)
    return span
  if (words[last - 1]!.shape !== 'lower' || headAt(document, last - 1) === null) return span
  const isOutlet = organisationIndex(catalogue, 'ru')
    .at(words, last)
    .some(({ value }) => OUTLET_KINDS.has(value.kind))
  return isOutlet ? { ...span, last: last - 1 } : span
}

/** «В Минздравсоцразвитии отмечают»: what is put together as bodies of a state are is no place. */
const isBodyByName = ({ words }: Document, { type, first, last }: Pick<NameSpan, 'type' | 'first' | 'last'>): boolean =>
  type === 'place' &&
  first === last &&
  /^(?:Мин|Рос|Гос|Глав|Обл|Гор)(?:здрав|труд|фин|эконом|транс|обр|пром|сель|строй|культ|спорт|сообр|юст|энерго|связ|торг|надзор|потреб|дума|совет|суд|прокур|управ|ком|кадастр|реестр|авто|архив)/u.test(
    words[first]!.text,
  )

/** «Beynəlxalq Musiqi Festivalı», «Саммит G20»: the noun of a happening is no part of a person's name, nor opens a body's. */
function withoutEvents(document: Document, spans: Spans): Spans {
  if (document.language === 'en') return spans
  return {
    ...spans,
    people: spans.people.filter(({ first, last }) => !holdsEventHead(document, first, last)),
    organisations: spans.organisations.map((span) =>
      span.last > span.first && eventHeadAt(document, span.first)?.kind === 'meeting'
        ? { ...span, first: span.first + 1 }
        : span,
    ),
  }
}

const PHYSICAL = /(?:Port|Airport|Station|Plant|Metro|Stadium|Hospital|Prison|Embassy|Consulate)$/

/** The English of the head noun in a span, the last one. */
function headBefore(document: Document, { first, last }: NameSpan): string {
  for (let at = last; at >= first; at--) {
    const head = headAt(document, at)
    if (head) return head.value
  }
  return ''
}

/**
 * Inside an organisation's name only a country is a place of its own (and the city that a mission stands in): «Bakı Dövlət
 * Universiteti» is not about Baku. Russian mentions come from annotators who held otherwise, and keep theirs.
 */
function standsOut(document: Document, place: NameSpan, organisations: readonly NameSpan[]): boolean {
  const { words } = document
  const around = organisations.find(
    ({ first, last }) => first <= place.first && place.last <= last && last - first > place.last - place.first,
  )
  if (!around || (place.english !== undefined && countryCode(place.english) !== null)) return true
  // A port, an airport and the like stand where they are named; an abbreviation takes no place into its name.
  if (words[around.last]!.shape === 'UPPER' || PHYSICAL.test(headBefore(document, around))) return true
  return /^(?:in|at)$/.test(words[place.first - 1]?.lower ?? '') || /d[aə]k[ıi]$/.test(words[place.last]!.lower)
}

/** One span where several overlap: the longest, with the English of the one that knows it. */
function joinSpans(spans: readonly NameSpan[]): NameSpan[] {
  const out: NameSpan[] = []
  for (const span of [...spans].sort((a, b) => a.first - b.first || b.last - a.last)) {
    const before = out.at(-1)
    if (!before || !overlaps(before, span)) out.push(span)
    else {
      const same = before.first === span.first && before.last === span.last
      out[out.length - 1] = {
        ...before,
        last: Math.max(before.last, span.last),
        english: same ? (before.english ?? span.english) : span.last > before.last ? undefined : before.english,
        confidence: Math.max(before.confidence, span.confidence),
      }
    }
  }
  return out
}
