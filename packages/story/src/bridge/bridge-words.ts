import { wordKeys } from '@crosswire/text'
import { hashString } from '../text/hash.ts'
import { conceptsOf } from './lexicon.ts'

/** What a written word says beyond its own language. */
export interface BridgeWord {
  /** The things it may mean. */
  concepts: readonly number[]
  /** How it sounds, in each form that it may be inflected from: names meet by it. */
  sounds: readonly number[]
}

const CACHE_SIZE = 120_000
/** Consonants that a sound must have to say whose name it is. */
const LEAST_CONSONANTS = 3
const MOST_SOUNDS = 4

const caches = new Map<string, Map<string, BridgeWord>>()

export function readBridgeWord(written: string, language: string): BridgeWord {
  let cache = caches.get(language)
  if (!cache) caches.set(language, (cache = new Map<string, BridgeWord>()))
  const known = cache.get(written)
  if (known) return known
  if (cache.size >= CACHE_SIZE) cache.clear()
  const word: BridgeWord = {
    concepts: conceptsOf(written, language),
    sounds: soundsOf(written, language),
  }
  cache.set(Buffer.from(written).toString(), word)
  return word
}

function soundsOf(written: string, language: string): number[] {
  if (written.length < 3) return []
  return wordKeys(written, language)
    .filter((key) => key.length >= LEAST_CONSONANTS)
    .slice(0, MOST_SOUNDS)
    .map((key) => hashString(`@${key}`))
}
