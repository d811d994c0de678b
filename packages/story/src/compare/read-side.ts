import { identifyLanguage } from '@crosswire/text'
import { bridgePrior } from '../bridge/bridge-prior.ts'
import { sketchTokens, type CopySketch } from '../copies/sketch.ts'
import { Frequencies } from '../linker/frequencies.ts'
import { packArticle, type Packed } from '../linker/packed-article.ts'
import { priorOf } from '../linker/priors.ts'
import { readArticle, type Said } from '../reading/read-article.ts'
import { readTokens } from '../reading/tokens.ts'
import { datelineEnd } from '../text/passages.ts'
import type { StoryDocument } from '../types.ts'
import { cutPieces, type Pieces } from './word-pieces.ts'

export type Side = Omit<StoryDocument, 'id'>

/** One side of a pair, read by itself: how rare words are is known from the shipped frequencies alone. */
export interface ReadSide {
  language: string
  packed: Packed
  sketch: CopySketch
  /** Milliseconds, null where undated. */
  time: number | null
  /** Its keys as they stand in it. */
  said: readonly Said[]
  /** Of its headline and its text. */
  pieces: Pieces
}

export function readSide(side: Side): ReadSide {
  const title = side.headline ?? ''
  const whole = `${title}\n${side.text}`
  const language = side.language ?? identifyLanguage(whole).language
  const from = datelineEnd(side.text)
  const tokens = readTokens(side.text, language, from)
  const sketch = sketchTokens(side.text, tokens)
  const reading = readArticle(side, language, tokens, from)
  const packed = packArticle(reading, sketch, new Frequencies(priorOf(language)), new Frequencies(bridgePrior()))
  const pieces = cutPieces(whole, readTokens(whole, language), language)
  return { language, packed, sketch, time: timeOf(side), said: reading.said, pieces }
}

function timeOf({ published }: Side): number | null {
  const time = published ? Date.parse(published) : NaN
  return Number.isNaN(time) ? null : time
}
