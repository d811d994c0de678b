import type { Reason } from '@crosswire/record'
import { scoreBridge } from '../bridge/bridge-score.ts'
import { decideCopy } from '../copies/decide-copy.ts'
import { explainLikeness } from '../relations/explain.ts'
import type { PairDecision } from '../types.ts'
import { gradePair } from './grade-pair.ts'
import { readSide, type Side } from './read-side.ts'

/** Grade from which two articles are called one story; chosen on the visible pairs. */
const SAME_STORY = 0.45
/** Half of the wording of one that stands in the other is the same report: what grades were learned from knows few. */
const COPIED = 0.5
const GRADE_OF_COPIES = 0.95

const NO_COPY = { kind: 'none', overlap: { containment: 0 } } as const

/** Decides whether two articles tell one story. Pure: the same pair gives the same answer whatever came before. */
export function comparePair(a: Side, b: Side): PairDecision {
  const p = readSide(a)
  const q = readSide(b)
  const sameLanguage = p.language === q.language
  const { kind: copy, overlap } = sameLanguage ? decideCopy(p.sketch, q.sketch) : NO_COPY
  const isCopy = copy !== 'none' && copy !== 'template'
  const graded = sameLanguage ? gradePair(p, q) : scoreBridge(p.packed, q.packed, p.time, q.time)
  const score = isCopy && overlap.containment >= COPIED ? Math.max(GRADE_OF_COPIES, graded) : graded
  const why: Reason[] = [
    { kind: 'likeness', detail: 'words, names and figures in common', weight: round(score) },
    ...explainLikeness(p.said, p.packed, q.packed),
  ]
  const sameStory = isCopy || score >= SAME_STORY
  const relation = copy === 'none' ? (sameStory ? 'same-story' : 'none') : copy
  return { sameStory, relation, score, why }
}

const round = (value: number): number => Math.round(value * 1000) / 1000
