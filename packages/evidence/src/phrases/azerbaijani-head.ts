import type { Unit } from '../document/units.ts'
import { azWordCases } from '../lexicon/azerbaijani-suffixes.ts'
import { ANY_CASE, CASES, hasClass } from '../lexicon/sense.ts'
import { isDomain, isNominal, isPunctuation } from './common.ts'
import { HEADS, kindOfEntity, phraseOf, type Phrase, type PhraseKind } from './phrase.ts'

const { nom } = CASES
/** A relative clause ends here («tanış olan», «çəkən»); what stands before it describes the head and is left out. */
const PARTICIPLE = /.{2}(?:[aə]n|m[iuü]ş|acaq|əcək|d[iuü]ği|d[iuü]yi)$/

export const isParticiple = (unit: Unit): boolean =>
  PARTICIPLE.test(unit.folded) && unit.senses.length === 0 && !unit.capitalised && unit.entity === null

/** The cases a unit may be in; 0 for what is no noun. */
export function azCasesOf(unit: Unit): number {
  if (unit.kind === 'quote') return unit.nameLike ? unit.suffixCases || nom : 0
  if (unit.entity) return unit.entity.cases === ANY_CASE ? caseOfAnyName(unit) : unit.entity.cases
  if (unit.kind === 'number') return nom
  if (unit.kind !== 'word') return 0
  if (isDomain(unit)) return /[-'’]\p{L}{1,5}$/u.test(unit.folded) ? azWordCases(unit.folded) : nom
  const heads = unit.senses.filter(({ cls }) => HEADS.has(cls) || cls === 'audience')
  if (heads.length > 0) return heads.reduce((bits, sense) => bits | sense.cases, 0)
  if (!isNominal(unit) || hasClass(unit.senses, 'determiner')) return 0
  const cases = azWordCases(unit.folded)
  // A surname may end as a case does (Əlizadə, Ələkbərova): its capital says it may be whole.
  return unit.capitalised && !/[-']/.test(unit.folded) ? cases | nom : cases
}

/** A name that is in the text in one form only: its suffix after a hyphen, else any case. */
function caseOfAnyName(unit: Unit): number {
  return /[-'’]\p{L}{1,5}$/u.test(unit.folded) ? azWordCases(unit.folded) : nom | azWordCases(unit.folded)
}

/** With the third person's possessive, as the head of a compound or of what is owned. */
export const isPossessed = (unit: Unit): boolean =>
  unit.senses.some(({ possessed }) => possessed) ||
  (unit.kind === 'word' &&
    unit.senses.length === 0 &&
    /(?:[iuü]|[iuü]n[iuü]n|[iuü]n[aəi]|[iuü]nd[aə]n?)$/.test(unit.folded))

const isGenitiveOfPossessed = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  unit.kind === 'word' &&
  !unit.capitalised &&
  /[ıiuü]n[ıiuü]n$/.test(unit.folded) &&
  unit.senses.length === 0

/** The head of a phrase by itself; null where the unit is no noun in one of the cases. */
export function readAzHead(units: readonly Unit[], at: number, cases: number): Phrase | null {
  const unit = units[at]!
  if (isPunctuation(unit)) return null
  const pronoun = unit.senses.find((sense) => sense.cls === 'pronoun' && (sense.cases & cases) !== 0)
  if (pronoun && !unit.senses.some(({ cls }) => HEADS.has(cls))) {
    return phraseOf(at, at + 1, units, 'pronoun', {
      lemma: pronoun.lemma,
      plural: pronoun.plural,
      cases: pronoun.cases,
    })
  }
  const own = azCasesOf(unit)
  if ((own & cases) === 0) return null
  const rest: Partial<Phrase> = {
    cases: own,
    possessed: isPossessed(unit),
    ...(unit.quote ? { start: unit.quote.start, end: unit.quote.end } : {}),
  }
  if (unit.entity) {
    return phraseOf(at, at + 1, units, kindOfEntity(unit.entity), { ...rest, entity: unit.entity, possessed: false })
  }
  if (unit.kind === 'quote') return phraseOf(at, at + 1, units, 'name', { ...rest, named: true, possessed: false })
  if (isDomain(unit)) return phraseOf(at, at + 1, units, 'outlet', { ...rest, named: true, possessed: false })
  const sense = unit.senses.find(({ cls, cases: bits }) => HEADS.has(cls) && (bits & cases) !== 0)
  // «turist rüsumunun artırılması»: the first part of a compound is nobody.
  if (sense?.cls === 'anonymous' && !sense.plural && !sense.possessed && isGenitiveOfPossessed(units[at + 1]))
    return null
  if (sense) {
    return phraseOf(at, at + 1, units, sense.cls as PhraseKind, {
      ...rest,
      lemma: sense.lemma,
      tag: sense.tag,
      plural: sense.plural,
      cases: sense.cases,
      possessed: sense.possessed,
    })
  }
  if (unit.kind !== 'word' || !isNominal(unit) || hasClass(unit.senses, 'audience')) return null
  // A place says nothing by itself: «Moskva açıqlayıb».
  if (unit.place !== null) return phraseOf(at, at + 1, units, 'unknown', { ...rest, lemma: null })
  // «Tərəflər bildirib»: a capital that only the start of the sentence gives makes no name of a plural.
  const common = at === 0 && /l[aə]r(?:[ıi]|[ıi]n|[aə]|d[aə]n?)?$/.test(unit.folded)
  if (unit.capitalised && !common)
    return phraseOf(at, at + 1, units, 'name', { ...rest, named: true, possessed: false })
  return phraseOf(at, at + 1, units, 'unknown', { ...rest, lemma: unit.folded })
}
