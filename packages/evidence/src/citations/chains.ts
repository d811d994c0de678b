import type { CitationReading, FoundCitation } from './found.ts'
import { INFORMANTS } from './data/spoken-for.ts'
import { keyOf } from './source.ts'

const isCredit = (edge: FoundCitation): boolean => edge.match.rule.spec.relation === 'credits'
/** An outlet that tells; who made a picture tells nothing. */
const isOutlet = (edge: FoundCitation): boolean => edge.source.kind === 'publisher' && !isCredit(edge)
/** Words that say the whole text above comes from the outlet: «Об этом пишет …», «Bu barədə … xəbər verir». */
const COVERS_ALL = /\.about\./

/**
 * Says through whom each source of a sentence was reported. The wording decides where it does («со ссылкой на»); a
 * sentence in which an outlet reports gives all its other sources through it; later sources of a text that relays one
 * outlet come through that outlet too, until the publisher speaks to somebody itself.
 */
export function assignVias(
  sentence: readonly FoundCitation[],
  before: readonly FoundCitation[],
  selfNamed: boolean,
  reading: CitationReading,
): void {
  for (const edge of sentence) {
    if (edge.match.rule.spec.edge === 'prev>src') edge.via = citingEdge(edge, sentence)
  }
  for (const edge of sentence)
    if (isOutlet(edge) && !edge.explicit && edge.via === null) edge.via = retoldBy(edge, sentence)
  for (const edge of sentence) {
    if (isCredit(edge) || edge.explicit || edge.via || isOutlet(edge) || edge.match.rule.spec.edge === 'prev>src')
      continue
    const outlets = sentence.filter((other) => isOutlet(other) && other.via === null && other !== edge)
    const outlet = spokenTo(edge, sentence) ?? nearest(edge, outlets)
    if (outlet) edge.via = outlet
    else edge.via = relayFor(edge, before, selfNamed, reading)
  }
  const wire = before.find((edge) => edge.match.rule.spec.relation === 'republishes')
  if (wire && !selfNamed)
    for (const edge of sentence)
      if (
        edge.via === null &&
        edge.update === wire.update &&
        !isCredit(edge) &&
        keyOf(edge.source) !== keyOf(wire.source)
      )
        edge.via = wire
  const credit = sentence.find(
    (edge) => isOutlet(edge) && edge.via === null && COVERS_ALL.test(edge.match.rule.spec.id),
  )
  if (credit) coverEarlier(credit, before)
}

/** Who it is that cites in «со ссылкой на»: the outlet just before, else the one that follows in the sentence. */
function citingEdge(edge: FoundCitation, sentence: readonly FoundCitation[]): FoundCitation | null {
  const earlier = sentence.findLast(
    (other) =>
      other !== edge && other.start <= edge.start && isOutlet(other) && other.match.rule.spec.edge !== 'prev>src',
  )
  const outlet =
    earlier ?? sentence.find((other) => other !== edge && isOutlet(other) && other.match.rule.spec.edge !== 'prev>src')
  return outlet ?? unknownOutlet(edge, sentence)
}

/** «APA xəbər verir ki, bu barədə “Fox News” məlumat verib», «ТАСС сообщает, что, как пишет Reuters, …»: one outlet by the other's word. */
function retoldBy(edge: FoundCitation, sentence: readonly FoundCitation[]): FoundCitation | null {
  const { units } = edge.match.sentence
  return (
    sentence.find((other) => {
      if (other === edge || !isOutlet(other) || other.channel || other.via !== null || other.end > edge.start)
        return false
      if (other.match.rule.spec.edge !== 'self>src' || keyOf(other.source) === keyOf(edge.source)) return false
      const between = units.filter(({ start, end }) => start >= other.end && end <= edge.start)
      return between.length > 0 && between.slice(0, 2).some(({ folded }) => THAT.test(folded))
    }) ?? null
  )
}

/** What the words that an outlet tells begin with. */
const THAT = /^(?:ki|что|that)$/

/** «Сообщает NRK со ссылкой на береговую охрану»: who tells by others' words and is no body that is known is an outlet. */
function unknownOutlet(edge: FoundCitation, sentence: readonly FoundCitation[]): FoundCitation | null {
  const teller = sentence.findLast(
    ({ source, start, match }) =>
      start <= edge.start &&
      match.rule.spec.edge === 'self>src' &&
      source.kind === 'institution' &&
      source.country === null &&
      source.form === 'unknown' &&
      /^[A-Z][\p{L}\d.&'’-]*(?: [A-Z][\p{L}\d.&'’-]*)?$/u.test(source.canonicalName),
  )
  if (!teller) return null
  teller.source = { ...teller.source, kind: 'publisher', form: 'article' }
  return teller
}

/** «APA xəbər verir ki, nazir “Time” jurnalına müsahibəsində deyib»: he said it to the outlet named between him and his verb. */
const spokenTo = (edge: FoundCitation, sentence: readonly FoundCitation[]): FoundCitation | null =>
  sentence.findLast(
    (other) =>
      other.channel &&
      isOutlet(other) &&
      ((edge.start <= other.start && other.end <= edge.end) ||
        // «RTV-yə açıqlama verən direktor deyib ki, …»
        (GIVING.test(other.match.rule.spec.id) && other.end <= edge.start)),
  ) ?? null

const GIVING = /\.channel\.giving$/

const nearest = (edge: FoundCitation, outlets: readonly FoundCitation[]): FoundCitation | null =>
  outlets.findLast((outlet) => outlet.start <= edge.start) ?? outlets[0] ?? null

/** The outlet that the text relays at this place; null where the publisher has it from the source itself. */
function relayFor(
  edge: FoundCitation,
  before: readonly FoundCitation[],
  selfNamed: boolean,
  reading: CitationReading,
): FoundCitation | null {
  if (selfNamed || reading.isBackground(edge.start)) return null
  const part = before.filter((other) => other.update === edge.update && !reading.isBackground(other.start))
  const met = part.findLast((other) => edge.source.kind !== 'unnamed' && keyOf(other.source) === keyOf(edge.source))
  if (met) return met.via
  if (edge.source.kind === 'unnamed') return sameInformants(edge, part)?.via ?? null
  const outlets = part.filter(
    (other) => isOutlet(other) && (other.via === null || other.via.match.rule.spec.relation === 'republishes'),
  )
  const beside = outlets.findLast((other) => other.match.sentence.paragraph === edge.match.sentence.paragraph)
  return beside ?? outlets.findLast((other) => !other.channel && !isAsideOf(other, part)) ?? null
}

/** An outlet that was cited after a source that was not its own: it told that passage, not the whole text. */
const isAsideOf = (outlet: FoundCitation, part: readonly FoundCitation[]): boolean =>
  part.some(
    (other) =>
      other.via !== outlet &&
      other.start < outlet.start &&
      other.match.sentence.paragraph < outlet.match.sentence.paragraph &&
      !isOutlet(other) &&
      !isCredit(other),
  )

/** «По словам источников» after «ссылаясь на два источника»: the same ones, through the same outlet. */
const sameInformants = ({ source }: FoundCitation, part: readonly FoundCitation[]): FoundCitation | undefined =>
  source.roles.some((role) => INFORMANTS.has(role))
    ? part.findLast(
        (other) => other.source.kind === 'unnamed' && other.source.roles.some((role) => source.roles.includes(role)),
      )
    : undefined

/** «Об этом пишет X» below a text that named nobody else as its outlet: what stands above came through X. */
export function coverEarlier(credit: FoundCitation, before: readonly FoundCitation[]): void {
  const part = before.filter((other) => other.update === credit.update)
  if (part.some(isOutlet)) return
  for (const edge of part) if (edge.source.kind !== 'unnamed' && edge.via === null && !isCredit(edge)) edge.via = credit
}
