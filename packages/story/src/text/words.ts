import { stem } from '@crosswire/text'
import { hashString } from './hash.ts'

/** What is known of one written word of one language. */
export interface Word {
  /** The folded form: what copies share. */
  form: number
  /** The stem: what tellings share. 0 for words too short to mean anything. */
  stem: number
  /** The stem in letters, for reasons that a person reads. */
  text: string
}

const CACHE_SIZE = 120_000

/** Case, compatibility forms, ё and the four Turkic letters i folded away, so that spelling habits do not hide a copy. */
export function foldWord(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\u0307/g, '')
    .replace(/ı/g, 'i')
    .replace(/ё/g, 'е')
}

/** Words already met, per language: a cache only, so that emptying it changes nothing but time. */
const caches = new Map<string, Map<string, Word>>()

/** Looks a written word up, reading it once. */
export function readWord(written: string, language: string): Word {
  let cache = caches.get(language)
  if (!cache) caches.set(language, (cache = new Map<string, Word>()))
  const known = cache.get(written)
  if (known) return known
  if (cache.size >= CACHE_SIZE) cache.clear()
  const folded = foldWord(written)
  const text = folded.length < 2 ? '' : foldWord(stem(written, language))
  const word: Word = { form: hashString(folded), stem: text === '' ? 0 : hashString(text), text }
  // A copy of the letters: a slice would keep the whole article alive.
  cache.set(Buffer.from(written).toString(), word)
  return word
}
