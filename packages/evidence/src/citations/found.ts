import type { TextDocument } from '../document/document.ts'
import type { SentenceUnits } from '../document/units.ts'
import type { PhraseReader } from '../phrases/phrase.ts'
import type { CompiledBook } from '../rules/book.ts'
import type { Dateline } from './datelines.ts'
import type { Referents } from './referents.ts'
import type { RuleMatch } from './sentence-matches.ts'
import type { Source } from './source.ts'

/** An edge on its way to a Citation: UTF-16 positions, and the edge that it came through. */
export interface FoundCitation {
  source: Source
  match: RuleMatch
  /** The outlet's part of «told an outlet»: a channel, no report of its own. */
  channel: boolean
  via: FoundCitation | null
  /** The wording says itself through whom. */
  explicit: boolean
  start: number
  end: number
  update: number
}

/** All that the reading of one text needs besides the text. */
export interface CitationReading {
  document: TextDocument
  book: CompiledBook
  reader: PhraseReader
  referents: Referents
  /** Which in-page update a position belongs to. */
  updateAt: (index: number) => number
  /** Passages that recall earlier events: what is cited there is not what the text relays. */
  isBackground: (index: number) => boolean
  /** The datelines of the text's parts. */
  datelines: readonly Dateline[]
  /** A line that is the headline again, a dateline, a caption. */
  isSilent: (sentence: SentenceUnits) => boolean
}
