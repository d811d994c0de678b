import iconv from 'iconv-lite'
import { CYRILLIC_PER_MILLE } from './data/cyrillic-frequency.data.ts'

/** The 8-bit code pages in which Cyrillic text is met, most common first: a tie goes to the first. */
export const CYRILLIC_CHARSETS = ['windows-1251', 'koi8-r', 'koi8-u', 'iso-8859-5', 'ibm866', 'maccyrillic'] as const

/** Bytes that are looked at: enough letters to tell, few enough to cost nothing. */
const SAMPLE_BYTES = 16_384
/** What a character that no Cyrillic text has counts as: as rare as one letter in 50,000. */
const FOREIGN = Math.log(0.02 / 1000)
/** Punctuation and signs that stand in Cyrillic text above the ASCII range: neither for nor against. */
const NEUTRAL = /[«»„“”‘’–—…№§©®°·•\u00a0]/u

/** High bytes among letters and high bytes; `runs` is the share of high bytes that stand beside another one. */
export function measureHighBytes(bytes: Uint8Array): { share: number; runs: number; count: number } {
  let high = 0
  let beside = 0
  let letters = 0
  let before = false
  let inTag = false
  for (const byte of bytes.subarray(0, SAMPLE_BYTES)) {
    if (byte === 0x3c) inTag = true
    else if (byte === 0x3e) inTag = false
    const isHigh = byte >= 0x80
    if (isHigh) {
      high++
      if (before) beside++
    } else if (!inTag && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a))) letters++
    before = isHigh
  }
  return { share: high / Math.max(1, high + letters), runs: beside / Math.max(1, high), count: high }
}

/** How much like Cyrillic prose the bytes read in a code page: mean log-likelihood per high byte, higher is better. */
export function scoreCyrillic(bytes: Uint8Array, charset: string): number {
  const text = iconv.decode(bytes.subarray(0, SAMPLE_BYTES), charset)
  let score = 0
  let count = 0
  let lowerBefore = false
  for (const char of text) {
    if (char < '\u0080') {
      lowerBefore = false
      continue
    }
    if (NEUTRAL.test(char)) continue
    count++
    const lower = char.toLowerCase()
    const rate = CYRILLIC_PER_MILLE[lower]
    // A capital after a small letter is how one code page's small letters look in another.
    if (rate === undefined) score += FOREIGN
    else score += Math.log(rate / 1000) - (lower !== char && lowerBefore ? 5 : 0)
    lowerBefore = lower === char && rate !== undefined
  }
  return count === 0 ? FOREIGN : score / count
}

/** The Cyrillic code page in which the bytes read best. */
export function bestCyrillic(bytes: Uint8Array): { charset: string; score: number } {
  let best: { charset: string; score: number } = { charset: 'windows-1251', score: -Infinity }
  for (const charset of CYRILLIC_CHARSETS) {
    const score = scoreCyrillic(bytes, charset)
    if (score > best.score + 1e-9) best = { charset, score }
  }
  return best
}

/**
 * A guess at the code page of bytes that are not UTF-8 and say nothing of themselves. Text in which most letters are
 * high bytes is Cyrillic; text with a few is Latin: Turkish and Azerbaijani where their own letters stand, else western.
 */
export function guessCharset(bytes: Uint8Array): string {
  const { share, runs } = measureHighBytes(bytes)
  if (share > 0.25 || (share > 0.08 && runs > 0.6)) {
    const best = bestCyrillic(bytes)
    if (best.score > READABLE) return best.charset
  }
  return readsTurkish(bytes) ? 'windows-1254' : 'windows-1252'
}

/** Russian prose scores about -3 in its own code page and below -6 in any other. */
const READABLE = -5.5

/** ğ, ı, ş, İ, Ş, Ğ stand where Icelandic has ð, ý, þ: without Icelandic's accented vowels, they are Turkic. */
function readsTurkish(bytes: Uint8Array): boolean {
  let turkic = 0
  let icelandic = 0
  for (const byte of bytes.subarray(0, SAMPLE_BYTES)) {
    if (byte === 0xf0 || byte === 0xfd || byte === 0xfe || (byte >= 0xdd && byte <= 0xde) || byte === 0xd0) turkic++
    else if (byte === 0xe1 || byte === 0xed || byte === 0xf3 || byte === 0xfa || byte === 0xe6) icelandic++
  }
  return turkic > 0 && icelandic === 0
}
