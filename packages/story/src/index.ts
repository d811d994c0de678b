export type {
  LinkDecision,
  LinkedDocument,
  LinkResult,
  PairDecision,
  Relation,
  StoryChanges,
  StoryDocument,
  StoryMerge,
  StoryMove,
} from './types.ts'
export { readSketch, overlapOf, type CopySketch, type Overlap } from './copies/sketch.ts'
export { decideCopy, type CopyDecision } from './copies/decide-copy.ts'
export { createLinker, LINKER_DEFAULTS, type Linker, type LinkerOptions } from './linker/create-linker.ts'
export { comparePair } from './compare-pair.ts'
