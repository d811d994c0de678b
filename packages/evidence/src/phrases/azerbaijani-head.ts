import type { Unit } from '../document/units.ts'
import { azWordCases } from '../lexicon/azerbaijani-suffixes.ts'
import { ANY_CASE, CASES, hasClass, type Sense } from '../lexicon/sense.ts'
import { isDomain, isNominal, isPunctuation } from './common.ts'
import { HEADS, kindOfEntity, phraseOf, type Phrase, type PhraseKind } from './phrase.ts'

const { nom, abl } = CASES
/** A relative clause ends here («tanış olan», «çəkən»); what stands before it describes the head and is left out. */
const PARTICIPLE = /.{2}(?:[aə]n|m[iuü]ş|acaq|əcək|d[iuü]ği|d[iuü]yi)$/

export const isParticiple = (unit: Unit): boolean =>
  PARTICIPLE.test(unit.folded) && unit.senses.length === 0 && !unit.capitalised && unit.entity === null

/** The cases a unit may be in; 0 for what is no noun. */
export function azCasesOf(unit: Unit): number {
  if (unit.kind === 'quote') return unit.nameLike ? unit.suffixCases || nom : 0
  if (unit.entity) return unit.entity.cases === ANY_CASE ? caseOfAnyName(unit) : unit.entity.cases
  if (unit.kind === 'number' || isRomanNumeral(unit)) return nom
  if (unit.kind !== 'word') return 0
  if (isDomain(unit)) return /[-'’]\p{L}{1,5}$/u.test(unit.folded) ? azWordCases(unit.folded) : nom
  const heads = unit.senses.filter(({ cls }) => HEADS.has(cls) || cls === 'audience')
  if (heads.length > 0) return heads.reduce((bits, sense) => bits | sense.cases, 0)
  if (!isNominal(unit) || hasClass(unit.senses, 'determiner')) return 0
  const cases = azWordCases(unit.folded)
  // A surname may end as a case does (Əlizadə, Ələkbərova): its capital says it may be whole.
  return unit.capitalised && !/[-']/.test(unit.folded) && !SURELY_CASED.test(unit.folded) ? cases | nom : cases
}

/** Endings that no name has by itself: Forumunda, Ölkədəki. */
const SURELY_CASED = /(?:.{4}[iuü]nd[aə]n?|.{2}s[iuü]n[iuü]n|d[aə]ki)$/

/** «XXII turun», «I turunda»: a numeral names nobody. */
export const isRomanNumeral = (unit: Unit): boolean => unit.kind === 'word' && /^[IVX]{1,5}$/.test(unit.text)

/** A name that is in the text in one form only: its suffix after a hyphen, else any case. */
function caseOfAnyName(unit: Unit): number {
  const cases = azWordCases(unit.folded)
  if (/[-'’]\p{L}{1,5}$/u.test(unit.folded)) return cases
  // Of several words the last is a noun: «Ağ Evdə», «İqtisadi Forumunda», «“ABC” telekanalına».
  return /\s/.test(unit.folded) && CASED_NAME.test(unit.folded) ? cases : nom | cases
}

const CASED_NAME = /(?:d[aə]n?|[iuü]n[aə]|[iuü]n[iuü]n)$/

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

/** «Ağ Evdə»: the last word of several with capitals. */
export const isLocativeOfName = (units: readonly Unit[], at: number): boolean =>
  units[at]!.kind === 'word' &&
  units[at]!.capitalised &&
  /d[aə]n?$/.test(units[at]!.folded) &&
  units[at - 1]?.kind === 'word' &&
  units[at - 1]!.capitalised

const isAnyOfMany = ({ cls, plural, possessed }: Sense): boolean => cls === 'anonymous' && !plural && !possessed

const isObjectOfMany = ({ cls, plural, possessed }: Sense, before: Unit | undefined): boolean =>
  cls === 'anonymous' &&
  plural &&
  possessed &&
  (before === undefined || before.kind === 'mark' || before.entity?.type === 'person')

/** «Vəkil müvəkkilinin jurnalist fəaliyyətinə görə»: inside a clause a bare noun before a possessed one is its kind. */
function isFirstPart(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1]
  if (isGenitiveOfPossessed(next)) return true
  const before = units[at - 1]
  if (!before || before.kind === 'mark' || before.folded === 'ki') return false
  return (
    next !== undefined && next.kind === 'word' && !next.capitalised && OBLIQUE.test(next.folded) && isPossessed(next)
  )
}

const OBLIQUE = /[iuü](?:n[aə]|nd[aə]n?)$/

const describesNext = (next: Unit | undefined): boolean =>
  next?.kind === 'word' && (next.text.includes(' ') || isNominal(next))

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
  // «Şahidlərdən biri»: one of those who saw it.
  const many = /^(?:biri|bəziləri|bir neçəsi)$/.test(unit.folded)
    ? units[at - 1]?.senses.find(({ cls, plural, cases: bits }) => cls === 'anonymous' && plural && (bits & abl) !== 0)
    : undefined
  if (many && (cases & nom) !== 0)
    return phraseOf(at - 1, at + 1, units, 'anonymous', {
      lemma: many.lemma,
      plural: unit.folded !== 'biri',
      cases: nom,
    })
  const own = azCasesOf(unit)
  if ((own & cases) === 0 || (cases === nom && isLocativeOfName(units, at))) return null
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
  if (isRomanNumeral(unit)) return null
  const sense = unit.senses.find(({ cls, cases: bits }) => HEADS.has(cls) && (bits & cases) !== 0)
  // «turist rüsumunun artırılması»: the first part of a compound is nobody.
  if (unit.senses.some(isAnyOfMany) && isFirstPart(units, at)) return null
  // «Rəsmi məlumat yayıb», «rəsmi təklif»: official, not an official.
  if (sense?.lemma === 'rəsmi' && !sense.possessed && !sense.plural && describesNext(units[at + 1])) return null
  // «Novruzov jurnalistləri çağırıb»: many that nobody has are whom he calls.
  if (cases === nom && sense && isObjectOfMany(sense, units[at - 1])) return null
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
