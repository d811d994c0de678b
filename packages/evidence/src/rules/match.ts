import type { Unit } from '../document/units.ts'
import { hasClass } from '../lexicon/sense.ts'
import { isDash, isPunctuation } from '../phrases/common.ts'
import { phraseOf, type Phrase, type PhraseReader } from '../phrases/phrase.ts'
import type { Element, Pattern, SlotName } from './pattern.ts'
import { acceptsPhrase } from './slots.ts'

/** Where a pattern holds: units `[from, to)`, the anchor and what filled the slots. */
export interface PatternMatch {
  from: number
  to: number
  anchor: number
  slots: Readonly<Partial<Record<SlotName, Phrase>>>
  /** Units that words and classes of the pattern took. */
  taken: readonly number[]
}

/** Longest filler and gap, in units: they keep the search linear. */
const LONGEST_FILLER = 5
const LONGEST_GAP = 45

/** Says of a phrase whether a slot may take it, besides what its kind allows. */
type IsFree = (phrase: Phrase) => boolean
const ALWAYS_FREE: IsFree = () => true

/** Tries a pattern at a unit that its anchor accepts; `isFree` says of a phrase that no other wording has it for a source. */
export function matchPattern(
  pattern: Pattern,
  units: readonly Unit[],
  anchor: number,
  reader: PhraseReader,
  isFree: IsFree = ALWAYS_FREE,
): PatternMatch | null {
  const search: Search = { units, reader, isFree }
  const right = matchRight(pattern.right, 0, search, { at: anchor + 1, slots: NO_SLOTS, taken: [anchor] })
  if (!right) return null
  const start: Reached = { at: anchor, slots: right.slots, taken: right.taken }
  const left = matchLeft(pattern.left, pattern.left.length - 1, search, start)
  return left && { from: left.at, to: right.at, anchor, slots: left.slots, taken: left.taken }
}

export function acceptsUnit(element: Pattern['anchor'], unit: Unit): boolean {
  if (element.type === 'words') return unit.kind !== 'quote' && element.words.has(unit.folded)
  for (const { cls, plural, cases } of unit.senses)
    if (
      element.classes.has(cls) &&
      (element.plural === null || plural === element.plural) &&
      (cases & element.cases) !== 0
    )
      return true
  return false
}

/** What stays the same while a pattern is tried. */
interface Search {
  units: readonly Unit[]
  reader: PhraseReader
  isFree: IsFree
}

/** How far a side was read, and what has been filled and taken. */
interface Reached {
  at: number
  slots: PatternMatch['slots']
  taken: readonly number[]
}

const NO_SLOTS: PatternMatch['slots'] = {}

// Both directions call themselves with what is left of the pattern: a function made for each step would cost more than
// most steps do.
const moved = ({ slots, taken }: Reached, at: number): Reached => ({ at, slots, taken })
const filled = ({ slots, taken }: Reached, at: number, slot: SlotName, phrase: Phrase): Reached => ({
  at,
  slots: { ...slots, [slot]: phrase },
  taken,
})
const took = ({ slots, taken }: Reached, at: number, unit: number): Reached => ({ at, slots, taken: [...taken, unit] })

function matchRight(elements: readonly Element[], index: number, search: Search, so: Reached): Reached | null {
  const element = elements[index]
  if (!element) return so
  const { units, reader } = search
  const { at } = so
  switch (element.type) {
    case 'optional':
      return (
        matchRight([...element.elements, ...elements.slice(index + 1)], 0, search, so) ??
        matchRight(elements, index + 1, search, so)
      )
    case 'filler': {
      let to = at
      for (let taken = 0; taken <= LONGEST_FILLER; taken++) {
        const reached = matchRight(elements, index + 1, search, moved(so, to))
        if (reached) return reached
        const step = reader.skipForward(units, to)
        if (step === 0) return null
        to += step
      }
      return null
    }
    case 'gap':
      for (let to = at; to <= units.length && to - at <= LONGEST_GAP; to++) {
        const reached = matchRight(elements, index + 1, search, moved(so, to))
        if (reached) return reached
        if (to < units.length && endsClause(units[to]!, units[to - 1])) return null
      }
      return null
    case 'slot': {
      const phrase = element.slot === 'own' ? ownerAt(units, at) : reader.readForward(units, at, element.cases)
      return phrase && acceptsPhrase(element.slot, phrase) && search.isFree(phrase)
        ? matchRight(elements, index + 1, search, filled(so, phrase.to, element.slot, phrase))
        : null
    }
    case 'start':
      return null
    case 'end': {
      const unit = units[at]
      return unit === undefined || CLOSES.test(unit.text) ? matchRight(elements, index + 1, search, so) : null
    }
    default: {
      const unit = units[at]
      return unit !== undefined && acceptsMark(element, unit)
        ? matchRight(elements, index + 1, search, took(so, at + 1, at))
        : null
    }
  }
}

const CLOSES = /^[.!?…]$/

function matchLeft(elements: readonly Element[], index: number, search: Search, so: Reached): Reached | null {
  const element = elements[index]
  if (!element) return so
  const { units, reader } = search
  const end = so.at
  switch (element.type) {
    case 'optional': {
      const inner = [...elements.slice(0, index), ...element.elements]
      return matchLeft(inner, inner.length - 1, search, so) ?? matchLeft(elements, index - 1, search, so)
    }
    case 'filler': {
      let to = end
      for (let taken = 0; taken <= LONGEST_FILLER; taken++) {
        const reached = matchLeft(elements, index - 1, search, moved(so, to))
        if (reached) return reached
        const step = reader.skipBackward(units, to, 0)
        if (step === 0) return null
        to -= step
      }
      return null
    }
    case 'gap':
      for (let to = end; to >= 0 && end - to <= LONGEST_GAP; to--) {
        const reached = matchLeft(elements, index - 1, search, moved(so, to))
        if (reached) return reached
        if (to > 0 && endsClause(units[to - 1]!, units[to - 2])) return null
      }
      return null
    case 'slot': {
      const phrase =
        element.slot === 'own'
          ? ownerAt(units, end - 1)
          : reader.readBackward(units, end, element.cases, clauseStart(units, end))
      return phrase && acceptsPhrase(element.slot, phrase) && search.isFree(phrase)
        ? matchLeft(elements, index - 1, search, filled(so, phrase.from, element.slot, phrase))
        : null
    }
    case 'start':
      return isStart(units, end) ? matchLeft(elements, index - 1, search, so) : null
    case 'end':
      return null
    default: {
      const unit = units[end - 1]
      return unit !== undefined && acceptsMark(element, unit)
        ? matchLeft(elements, index - 1, search, took(so, end - 1, end - 1))
        : null
    }
  }
}

/** The sentence's first word; a dash, a bracket or an opening conjunction before it does not count. */
function isStart(units: readonly Unit[], end: number): boolean {
  for (let at = 0; at < end; at++)
    if (!isPunctuation(units[at]!) && !(end <= 2 && hasClass(units[at]!.senses, 'conjunction'))) return false
  return true
}

function acceptsMark(element: Element, unit: Unit): boolean {
  switch (element.type) {
    case 'words':
    case 'class':
      return acceptsUnit(element, unit)
    case 'comma':
      return unit.text === ','
    case 'dash':
      return isDash(unit)
    case 'colon':
      return unit.text === ':'
    case 'quote':
      return unit.kind === 'quote' && unit.quote !== null
    default:
      return false
  }
}

/** его, onun, his: the pronoun that owns what follows. */
function ownerAt(units: readonly Unit[], at: number): Phrase | null {
  const sense = units[at]?.senses.find(({ cls }) => cls === 'possessive')
  return sense
    ? phraseOf(at, at + 1, units, 'pronoun', { lemma: sense.lemma, gender: sense.gender, plural: sense.plural })
    : null
}

/** A mark that ends a clause; a comma does after a verb or «ki», elsewhere it only sets something apart. */
function endsClause(unit: Unit, before: Unit | undefined): boolean {
  if (unit.kind !== 'mark') return false
  // “Araz”-“Qarabağ”: a hyphen joins.
  if (unit.text === '-' && before?.end === unit.start) return false
  if (unit.text !== ',') return /^[;:.!?()—–-]$/.test(unit.text)
  return (
    before === undefined ||
    before.kind === 'quote' ||
    before.folded === 'ki' ||
    before.senses.some(({ cls }) => VERBS.has(cls)) ||
    FINITE.test(before.folded)
  )
}

const VERBS: ReadonlySet<string> = new Set(['say', 'relay', 'passive', 'show', 'name', 'verb'])
/** Endings of Azerbaijani finite verbs. */
const FINITE = /(?:[iuü]b|[iuü]r|d[iuü]|acaq|əcək|m[iuü]şdi|l[aə]r)$/

/** Where the clause that ends before `end` begins; an apposition between commas belongs to it. */
function clauseStart(units: readonly Unit[], end: number): number {
  for (let at = end - 1; at >= 0; at--) {
    const unit = units[at]!
    if (unit.kind !== 'mark') continue
    if (
      /^[;:!?()—–]$/.test(unit.text) ||
      (unit.text === '.' && at < end - 1 && !/^\p{Lu}$/u.test(units[at - 1]?.text ?? ''))
    )
      return at + 1
  }
  return 0
}
