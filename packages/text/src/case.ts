/** Languages that tell dotted i from dotless ı. */
const TURKIC = new Set(['az', 'tr'])

const isTurkic = (language: string | undefined): boolean =>
  language !== undefined && TURKIC.has(language.toLowerCase().split('-', 1)[0]!)

/** Lower case as the language writes it: in Azerbaijani and Turkish I is ı and İ is i; elsewhere İ is i too. */
export function lowerCase(text: string, language?: string): string {
  if (!/[Iİ]/.test(text)) return text.toLowerCase()
  return (isTurkic(language) ? text.replace(/I/g, 'ı') : text).replace(/İ/g, 'i').toLowerCase()
}

/** Upper case as the language writes it: in Azerbaijani and Turkish i is İ. */
export function upperCase(text: string, language?: string): string {
  return (isTurkic(language) ? text.replace(/i/g, 'İ') : text).toUpperCase()
}

/** Whether a UTF-16 unit is as folding leaves it, for those met so far: 1 it is, 2 it is not. */
const FOLDED = new Uint8Array(0x10000)

function isFolded(unit: number): boolean {
  if (FOLDED[unit] === 0) {
    const char = String.fromCharCode(unit)
    // Half a character says nothing of the whole one.
    FOLDED[unit] = /\p{Surrogate}/u.test(char) || fold(char) !== char ? 2 : 1
  }
  return FOLDED[unit] === 1
}

/**
 * Folds case and the differences that typists make, for comparing words across texts: all four i's are one, ё is е,
 * apostrophes and hyphens are of one kind. Does not keep the text's length.
 */
export function foldCase(text: string): string {
  let at = 0
  while (at < text.length && isFolded(text.charCodeAt(at))) at++
  return at === text.length ? text : fold(text)
}

/** What folding changes besides case. */
const UNUSUAL = /[İıЁё’ʼ‘`‐‑]/

function fold(text: string): string {
  if (!UNUSUAL.test(text)) return text.toLowerCase()
  return text
    .replace(/[İı]/g, 'i')
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[’ʼ‘`]/g, "'")
    .replace(/[‐‑]/g, '-')
}

/** True for a word that begins with an upper-case letter. */
export function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}
