import type { TextDocument } from '../document/document.ts'
import type { KnownEntity, SentenceUnits } from '../document/units.ts'
import { kindOfEntity, phraseOf, type Phrase } from '../phrases/phrase.ts'
import type { CitationRelation } from '../rules/relation.ts'
import type { RuleMatch } from './sentence-matches.ts'
import { PICTURES, PICTURES_BY } from './data/credit-words.ts'

const LONGEST = 120
/** «Фото: …», "Photo by …", «© …», "REUTERS/…", "(AP Photo/…)": a line that says whose a picture is. */
const CREDIT = new RegExp(
  `^[(\\[]?\\s*(?:(?:${PICTURES})(?:\\s+(?:${PICTURES_BY}))?\\s*(?::|©|\\||/|[—–-]\\s)\\s*©?|(?:${PICTURES})\\s+(?:${PICTURES_BY})\\s|©)\\s*(?=\\S)`,
  'iu',
)
const AGENCY_FIRST =
  /^[([]?(?=(?:\p{Lu}{2,}(?:\s(?:Photo|Images))?)\s?\/\s?\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?[)\]]?\.?$)/u

/** The credit that a paragraph is; `from` is where its names begin. UTF-16 indexes. Null for any other text. */
function readCreditLine(text: string, start: number, end: number): { from: number; to: number } | null {
  if (end - start > LONGEST) return null
  const line = text.slice(start, end)
  const lead = CREDIT.exec(line) ?? AGENCY_FIRST.exec(line)
  if (!lead) return null
  const to = start + line.replace(/(?<![\s.)\]])[\s.)\]]+$/, '').length
  const from = start + lead[0].length
  return to > from ? { from, to } : null
}

/** Whose the pictures are that the sentence, where it begins a line that says so, gives the credit for. */
export function readCredits(sentence: SentenceUnits, document: TextDocument): RuleMatch[] | null {
  const paragraph = document.paragraphs[sentence.paragraph]
  const line = paragraph && readCreditLine(document.text, paragraph.start, paragraph.end)
  if (!line) return null
  if (sentence.start > paragraph.start) return []
  const named = document.names.filter(
    ({ start, end, type }) => start >= line.from && end <= line.to && type !== 'place',
  )
  const houses = named.filter(({ type }) => type !== 'person')
  const house = houses.length > 0 ? null : houseBesideMaker(document.text, line, named)
  if (house) return [creditMatch(houseFrom(house, sentence), sentence, document.lexicon.language)]
  const makers = (houses.length > 0 ? houses : named).filter(isOutermost)
  const phrases = makers.map((name) => phraseFor(name, sentence))
  return (phrases.length > 0 ? phrases : [unknownMaker(document.text, line, sentence)]).map((source) =>
    creditMatch(source, sentence, document.lexicon.language),
  )
}

const isOutermost = (name: KnownEntity, _: number, all: readonly KnownEntity[]): boolean =>
  all.every((other) => other === name || other.start > name.start || other.end < name.end)

/** Pictures are an outlet's rather than a namesake's: AP is no European Parliament here. */
function phraseFor(name: KnownEntity, { units }: SentenceUnits): Phrase {
  const outlet = name.options.find(({ type }) => type === 'outlet')
  const entity = outlet ? { ...name, ...outlet, options: [outlet], ambiguous: false } : name
  return phraseOf(0, 1, units, kindOfEntity(entity), { entity, start: name.start, end: name.end })
}

interface Range {
  from: number
  to: number
}

/** «Фото: ФедералПресс / Ольга Юшкова»: of two names with a stroke between them the one that is no person's, or is a domain. */
function houseBesideMaker(text: string, { from, to }: Range, people: readonly KnownEntity[]): Range | null {
  const parts = [...text.slice(from, to).matchAll(/[^/|]+/g)].map(({ index, 0: part }) => ({
    from: from + index + part.length - part.trimStart().length,
    to: from + index + part.trimEnd().length,
  }))
  if (parts.length !== 2) return null
  const domain = parts.find((part) => DOMAIN.test(text.slice(part.from, part.to)))
  if (domain) return domain
  const isPerson = (part: Range): boolean => people.some(({ start, end }) => start < part.to && end > part.from)
  const others = parts.filter((part) => !isPerson(part))
  return others.length === 1 ? others[0]! : null
}
const DOMAIN = /^[\p{L}\d-]{2,}\.\p{L}{2,4}$/u

const houseFrom = ({ from, to }: Range, { units }: SentenceUnits): Phrase =>
  phraseOf(0, 1, units, 'outlet', { start: from, end: to, named: true })

/** «Фото: Газета Побережья»: the last of the names between strokes is the house. */
function unknownMaker(text: string, { from, to }: Range, sentence: SentenceUnits): Phrase {
  const stroke = /[/|]\s*(?=[^/|]*$)/.exec(text.slice(from, to))
  return houseFrom({ from: stroke ? from + stroke.index + stroke[0].length : from, to }, sentence)
}

const creditMatch = (source: Phrase, sentence: SentenceUnits, language: string): RuleMatch =>
  lineMatch(source, sentence, `${language}.line.credit`, 'credits')

/** The match of a line that only names somebody. */
export function lineMatch(source: Phrase, sentence: SentenceUnits, id: string, relation: CitationRelation): RuleMatch {
  const rule = {
    spec: { id, pattern: '', edge: 'self>src', relation, examples: [] } as const,
    pattern: { left: [], anchor: NO_ANCHOR, right: [] },
    rank: -1,
  }
  const to = sentence.units.length
  return { rule, sentence, source, outlet: null, from: 0, to, anchor: 0, slots: {}, taken: [0] }
}

const NO_ANCHOR = { type: 'words', words: new Set<string>(), anchor: true } as const
