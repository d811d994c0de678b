export type {
  LinkDecision,
  LinkedDocument,
  LinkResult,
  PairDecision,
  Relation,
  Rulings,
  StoryDocument,
  StoryMerge,
  StoryMove,
  StorySplit,
} from './types.ts'
export { readSketch, overlapOf, type CopySketch, type Overlap } from './copies/sketch.ts'
export { decideCopy, type CopyDecision } from './copies/decide-copy.ts'
export { createLinker, LINKER_DEFAULTS, type Linker, type LinkerOptions } from './linker/create-linker.ts'
export { comparePair } from './compare/compare-pair.ts'
export { readTelling, type SourcedDocument, type Telling } from './sourcing/telling.ts'
export { rememberDerivations } from './sourcing/remember-derivations.ts'
export { traceSources, type Tracing } from './sourcing/trace-sources.ts'
export { neverEdited, type StatesOf, type ToldState } from './sourcing/stood-first.ts'
export type { Derive } from './sourcing/decide-derivation.ts'
export { findOrigins, type OriginMember } from './sourcing/find-origins.ts'
export { resolveCitations, type CitedCandidate, type ResolvedCitation } from './sourcing/resolve-citations.ts'
export { translateQuotes, type TranslatedQuote } from './sourcing/translate-quotes.ts'
export { compareSourcing, type SourcingShift } from './sourcing/compare-sourcing.ts'
export { decideTie, type Neighbour, type Tie } from './sourcing/decide-tie.ts'
