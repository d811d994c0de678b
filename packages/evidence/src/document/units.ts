import type { Sense } from '../lexicon/sense.ts'
import type { QuoteSpan } from './quote-marks.ts'

/** One of those whom a name may mean. */
export interface NamedOption {
  type: 'outlet' | 'institution' | 'person' | 'place' | 'organisation'
  canonicalName: string
  publisherId: string | null
  /** Catalogue slug of an institution. */
  institutionId: string | null
  /** ISO code. */
  country: string | null
}

/** Something the catalogue or the mentions know, standing in the text. UTF-16 indexes. */
export interface KnownEntity extends NamedOption {
  start: number
  end: number
  entityId: string | null
  /** Bits of CASES that its form may be. */
  cases: number
  /** All whom the name may mean; several for «МИД». */
  options: readonly NamedOption[]
  /** The name is shared or a common word: the context decides. */
  ambiguous: boolean
}

export type UnitKind = 'word' | 'number' | 'mark' | 'quote' | 'entity'

/** A piece of a sentence as rules see it: a word, a mark, a name that is known, or a whole quote. */
export interface Unit {
  kind: UnitKind
  start: number
  end: number
  text: string
  /** Folded as `foldCase` does. */
  folded: string
  capitalised: boolean
  senses: readonly Sense[]
  entity: KnownEntity | null
  /** English name of the place that the word is, or is part of. */
  place: string | null
  quote: QuoteSpan | null
  /** A quote short and even enough to be a name: «Искандер», “Steppe Courier”. */
  nameLike: boolean
  /** Cases that a suffix after a quote shows: “Reuters”in. 0 where there is none. */
  suffixCases: number
}

/** A sentence; what stands in quotes is one unit of it, so its end never lies inside a quote. */
export interface SentenceUnits {
  start: number
  end: number
  /** Index of the paragraph in the document. */
  paragraph: number
  units: readonly Unit[]
  question: boolean
}
