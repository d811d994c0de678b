import { findingId, type Background, type Findings, type Quote } from '@crosswire/record'
import { CodePoints } from '@crosswire/text'
import { findBackground, type DatedPlace } from './background/find-background.ts'
import { readDateline } from './citations/datelines.ts'
import { findCitations } from './citations/find-citations.ts'
import type { CitationReading, FoundCitation } from './citations/found.ts'
import { Referents } from './citations/referents.ts'
import { isSilentSentence } from './citations/silent.ts'
import { scopeOf } from './citations/scopes.ts'
import { entityOf } from './citations/source.ts'
import { toCitations } from './citations/to-citations.ts'
import { readDates } from './dates/read-dates.ts'
import { readDocument, type TextDocument } from './document/document.ts'
import { countryOfZone, gazetteerOf } from './gazetteer/gazetteer.ts'
import { languageOf, languageOfText } from './language.ts'
import { tokensOf } from './forms.ts'
import { findLinks, withAddresses } from './links/find-links.ts'
import { readMentions } from './mentions/find-mentions.ts'
import { HOME_BY_LANGUAGE } from './mentions/organisations/home-country.ts'
import { findQuotes } from './quotes/find-quotes.ts'
import type { FoundQuote } from './quotes/found-quote.ts'
import { compiledBook } from './rules/book.ts'
import type { AnnotateContext, AnnotateInput } from './types.ts'
import { knownNames } from './known-names.ts'

/** Reads a text in profile text/1: who and what it names, whom it cites, who says what, when, and what it recalls. */
export function annotate(input: AnnotateInput, context: AnnotateContext): Findings {
  const points = new CodePoints(input.text)
  const language = input.language ?? languageOfText(input.text)
  const { day, dates } = readDates({ ...input, language }, points)
  const { mentions, nameOrganisation } = readMentions({ ...input, language }, context)
  const { lexicon, reader } = languageOf(language, input.text)
  const gazetteer = gazetteerOf(context.catalogue)
  const tokens = tokensOf(input.text)
  const known = knownNames(gazetteer.find(tokens, lexicon.language), mentions, points, lexicon.language)
  const document = readDocument(input.text, lexicon, known)
  const self = input.publisherId === undefined ? null : gazetteer.publisher(input.publisherId)
  const home =
    self?.country ??
    (input.timezone === undefined ? null : countryOfZone(input.timezone)) ??
    HOME_BY_LANGUAGE[lexicon.language] ??
    null
  const parts = (input.updates ?? []).map(({ position, span }) => ({
    position,
    start: points.toUtf16(span.start),
    end: points.toUtf16(span.end),
  }))
  const dated = dates.map(({ evidence, value }): DatedPlace => ({
    start: points.toUtf16(evidence.start),
    end: points.toUtf16(evidence.end),
    value,
  }))
  const background = findBackground(document, {
    today: day,
    dates: dated,
    partEnd: (index) => parts.find(({ start, end }) => start <= index && index < end)?.end ?? input.text.length,
  })
  const reading: CitationReading = {
    document,
    book: compiledBook(lexicon.language),
    reader,
    referents: new Referents({
      text: input.text,
      known,
      self,
      selfNames: input.publisherNames ?? [],
      home,
      nameOrganisation,
      presidencyOf: (country) => gazetteer.presidency(country),
      findName: (name) =>
        gazetteer.find(tokensOf(name), lexicon.language).find(({ start, end }) => start === 0 && end === name.length) ??
        null,
      partStart: (index) => parts.find(({ start, end }) => start <= index && index <= end)?.start ?? 0,
      isQuoted: (index) => document.quotes.some(({ open, close }) => open < index && index < close),
    }),
    updateAt: (index) => parts.find(({ start, end }) => start <= index && index <= end)?.position ?? 0,
    isBackground: (index) => background.some(({ start, end }) => start <= index && index < end),
    datelines: [0, ...parts.map(({ start }) => start)].flatMap(
      (start) => readDateline(input.text, startOfWords(input.text, start), known) ?? [],
    ),
    isSilent: (sentence) => isSilentSentence(sentence, document, input.headline ?? null),
  }
  const { found } = findCitations(reading)
  const scopes = new Map(
    found
      .map((edge) => [edge, scopeOf(edge, document)] as const)
      .filter((entry): entry is [FoundCitation, { start: number; end: number }] => entry[1] !== null),
  )
  const citations = toCitations(input.id, points, found, scopes)
  const links = findLinks(input, points, context.catalogue)
  const citationIds = new Map(found.map((edge, index) => [edge, citations[index]!.id]))
  return {
    mentions,
    dates,
    citations: [...withAddresses(citations, links), ...links],
    quotes: toQuotes(input.id, document, findQuotes(document, found), citationIds),
    background: background.map(({ start, end, cue, date }): Background => ({
      evidence: points.evidence(start, end),
      date,
      storyId: null,
      cue,
    })),
  }
}

/** A line of the page above the text: «20 noyabr 2025, 14:48 | İqtisadiyyat», «15:10». */
const PAGE_LINE = /^\s*(?:[^\n.!?]{0,70}(?:\||\d{1,2}[:.]\d{2})[^\n.!?]{0,60}\n+)?\s*/u

/** Where a part's own words begin. */
const startOfWords = (text: string, start: number): number =>
  start + PAGE_LINE.exec(text.slice(start, start + 140))![0].length

function toQuotes(
  owner: string,
  { points }: TextDocument,
  found: readonly FoundQuote[],
  citations: ReadonlyMap<FoundCitation, string>,
): Quote[] {
  const idOf = (quote: FoundQuote): string => {
    const { start, end } = points.evidence(quote.start, quote.end)
    return findingId('quote', owner, start, end, quote.kind)
  }
  return found.map((quote) => ({
    id: idOf(quote),
    kind: quote.kind,
    speaker: quote.speaker && {
      entityId: entityOf(quote.speaker),
      name: quote.speaker.name,
      canonicalName: quote.speaker.canonicalName,
    },
    translationOf: null,
    parentQuoteId: quote.parent && idOf(quote.parent),
    citationId: quote.citation ? (citations.get(quote.citation) ?? null) : null,
    rule: quote.rule,
    evidence: points.evidence(quote.start, quote.end),
    confidence: quote.confidence,
  }))
}
