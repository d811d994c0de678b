import type { TextDocument } from '../document/document.ts'
import type { KnownEntity, SentenceUnits } from '../document/units.ts'
import { kindOfEntity, phraseOf, type Phrase } from '../phrases/phrase.ts'
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

/** «Фото: Газета Побережья»: the last of the names between strokes is the house. */
function unknownMaker(text: string, { from, to }: { from: number; to: number }, { units }: SentenceUnits): Phrase {
  const stroke = /[/|]\s*(?=[^/|]*$)/.exec(text.slice(from, to))
  const start = stroke ? from + stroke.index + stroke[0].length : from
  return phraseOf(0, 1, units, 'outlet', { start, end: to, named: true })
}

function creditMatch(source: Phrase, sentence: SentenceUnits, language: string): RuleMatch {
  const spec = {
    id: `${language}.line.credit`,
    pattern: '',
    edge: 'self>src',
    relation: 'credits',
    examples: [],
  } as const
  const rule = { spec, pattern: { left: [], anchor: NO_ANCHOR, right: [] }, rank: -1 }
  const to = sentence.units.length
  return { rule, sentence, source, outlet: null, from: 0, to, anchor: 0, slots: {}, taken: [0] }
}

const NO_ANCHOR = { type: 'words', words: new Set<string>(), anchor: true } as const
