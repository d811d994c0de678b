import type { Reason } from '@crosswire/record'
import { identifyLanguage } from '@crosswire/text'
import { bridgePrior } from './bridge/bridge-prior.ts'
import { scoreBridge } from './bridge/bridge-score.ts'
import { decideCopy } from './copies/decide-copy.ts'
import { sketchTokens, type CopySketch } from './copies/sketch.ts'
import { Frequencies } from './linker/frequencies.ts'
import { packArticle, type Packed } from './linker/packed-article.ts'
import { gradePair } from './linker/pair-score.ts'
import { priorOf } from './linker/priors.ts'
import { readArticle, type Said } from './reading/read-article.ts'
import { readTokens } from './reading/tokens.ts'
import { explainLikeness } from './relations/explain.ts'
import { datelineEnd } from './text/passages.ts'
import type { PairDecision, StoryDocument } from './types.ts'

/** Grade from which two articles are called one story; chosen on the visible pairs. */
const SAME_STORY = 0.43

type Side = Omit<StoryDocument, 'id'>

/** Decides whether two articles tell one story. Pure: the same pair gives the same answer whatever came before. */
export function comparePair(a: Side, b: Side): PairDecision {
  const p = readSide(a)
  const q = readSide(b)
  const sameLanguage = p.language === q.language
  const score = (sameLanguage ? gradePair : scoreBridge)(p.packed, q.packed, p.time, q.time)
  const copy = sameLanguage ? decideCopy(p.sketch, q.sketch).kind : 'none'
  const sameStory = score >= SAME_STORY || (copy !== 'none' && copy !== 'template')
  const why: Reason[] = [
    { kind: 'likeness', detail: 'words, names and figures in common', weight: round(score) },
    ...explainLikeness(p.said, p.packed, q.packed),
  ]
  const relation = copy === 'none' ? (sameStory ? 'same-story' : 'none') : copy
  return { sameStory, relation, score, why }
}

/** One side of a pair, read by itself: how rare words are is known from the shipped frequencies alone. */
export interface ReadSide {
  language: string
  packed: Packed
  sketch: CopySketch
  /** Milliseconds, null where undated. */
  time: number | null
  /** Its keys as they stand in it. */
  said: readonly Said[]
}

export function readSide(side: Side): ReadSide {
  const language = side.language ?? identifyLanguage(`${side.headline ?? ''}\n${side.text}`).language
  const from = datelineEnd(side.text)
  const tokens = readTokens(side.text, language, from)
  const sketch = sketchTokens(side.text, tokens)
  const reading = readArticle(side, language, tokens, from)
  const packed = packArticle(reading, sketch, new Frequencies(priorOf(language)), new Frequencies(bridgePrior()))
  return { language, packed, sketch, time: timeOf(side), said: reading.said }
}

function timeOf({ published }: Side): number | null {
  const time = published ? Date.parse(published) : NaN
  return Number.isNaN(time) ? null : time
}

const round = (value: number): number => Math.round(value * 1000) / 1000
