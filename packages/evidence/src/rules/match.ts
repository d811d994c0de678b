import type { Unit } from '../document/units.ts'
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

type Slots = PatternMatch['slots']
/** What has been filled and taken so far. */
interface Progress {
  slots: Slots
  taken: readonly number[]
}
/** Longest filler and gap, in units: they keep the search linear. */
const LONGEST_FILLER = 5
const LONGEST_GAP = 45

/** Reads phrases, and says which a slot takes. */
interface SlotReader extends PhraseReader {
  accepts: (slot: SlotName, phrase: Phrase) => boolean
}

/** Tries a pattern at a unit that its anchor accepts; `isFree` says of a phrase that no other wording has it for a source. */
export function matchPattern(
  pattern: Pattern,
  units: readonly Unit[],
  anchor: number,
  phrases: PhraseReader,
  isFree: (phrase: Phrase) => boolean = () => true,
): PatternMatch | null {
  const reader: SlotReader = { ...phrases, accepts: (slot, phrase) => acceptsPhrase(slot, phrase) && isFree(phrase) }
  const right = matchRight(pattern.right, 0, units, anchor + 1, { slots: {}, taken: [anchor] }, reader)
  if (!right) return null
  const left = matchLeft(pattern.left, pattern.left.length - 1, units, anchor, right, reader)
  return left && { from: left.at, to: right.at, anchor, slots: left.slots, taken: left.taken }
}

export function acceptsUnit(element: Pattern['anchor'], unit: Unit): boolean {
  if (element.type === 'words') return unit.kind !== 'quote' && element.words.has(unit.folded)
  return unit.senses.some(
    (sense) =>
      element.classes.has(sense.cls) &&
      (element.plural === null || sense.plural === element.plural) &&
      (sense.cases & element.cases) !== 0,
  )
}

interface Reached extends Progress {
  at: number
}

function matchRight(
  elements: readonly Element[],
  index: number,
  units: readonly Unit[],
  at: number,
  progress: Progress,
  reader: SlotReader,
): Reached | null {
  const element = elements[index]
  if (!element) return { ...progress, at }
  const next = (to: number, filled: Progress = progress): Reached | null =>
    matchRight(elements, index + 1, units, to, filled, reader)
  const unit = units[at]
  switch (element.type) {
    case 'optional':
      return matchRight([...element.elements, ...elements.slice(index + 1)], 0, units, at, progress, reader) ?? next(at)
    case 'filler': {
      let to = at
      for (let taken = 0; taken <= LONGEST_FILLER; taken++) {
        const reached = next(to)
        if (reached) return reached
        const step = reader.skipForward(units, to)
        if (step === 0) return null
        to += step
      }
      return null
    }
    case 'gap':
      for (let to = at; to <= units.length && to - at <= LONGEST_GAP; to++) {
        const reached = next(to)
        if (reached) return reached
        if (to < units.length && endsClause(units[to]!, units[to - 1])) return null
      }
      return null
    case 'slot': {
      const phrase = element.slot === 'own' ? ownerAt(units, at) : reader.readForward(units, at, element.cases)
      return phrase && reader.accepts(element.slot, phrase)
        ? next(phrase.to, { ...progress, slots: { ...progress.slots, [element.slot]: phrase } })
        : null
    }
    case 'start':
      return null
    case 'end':
      return unit === undefined || /^[.!?…]$/.test(unit.text) ? next(at) : null
    default:
      return unit !== undefined && acceptsMark(element, unit)
        ? next(at + 1, { ...progress, taken: [...progress.taken, at] })
        : null
  }
}

function matchLeft(
  elements: readonly Element[],
  index: number,
  units: readonly Unit[],
  end: number,
  progress: Progress,
  reader: SlotReader,
): Reached | null {
  const element = elements[index]
  if (!element) return { ...progress, at: end }
  const next = (to: number, filled: Progress = progress): Reached | null =>
    matchLeft(elements, index - 1, units, to, filled, reader)
  const unit = units[end - 1]
  switch (element.type) {
    case 'optional': {
      const inner = [...elements.slice(0, index), ...element.elements]
      return matchLeft(inner, inner.length - 1, units, end, progress, reader) ?? next(end)
    }
    case 'filler': {
      let to = end
      for (let taken = 0; taken <= LONGEST_FILLER; taken++) {
        const reached = next(to)
        if (reached) return reached
        const step = reader.skipBackward(units, to, 0)
        if (step === 0) return null
        to -= step
      }
      return null
    }
    case 'gap':
      for (let to = end; to >= 0 && end - to <= LONGEST_GAP; to--) {
        const reached = next(to)
        if (reached) return reached
        if (to > 0 && endsClause(units[to - 1]!, units[to - 2])) return null
      }
      return null
    case 'slot': {
      const phrase =
        element.slot === 'own'
          ? ownerAt(units, end - 1)
          : reader.readBackward(units, end, element.cases, clauseStart(units, end))
      return phrase && reader.accepts(element.slot, phrase)
        ? next(phrase.from, { ...progress, slots: { ...progress.slots, [element.slot]: phrase } })
        : null
    }
    case 'start':
      return isStart(units, end) ? next(end) : null
    case 'end':
      return null
    default:
      return unit !== undefined && acceptsMark(element, unit)
        ? next(end - 1, { ...progress, taken: [...progress.taken, end - 1] })
        : null
  }
}

/** The sentence's first word; a dash, a bracket or an opening conjunction before it does not count. */
const isStart = (units: readonly Unit[], end: number): boolean =>
  units
    .slice(0, end)
    .every((unit) => isPunctuation(unit) || unit.senses.some(({ cls }) => cls === 'conjunction' && end <= 2))

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
