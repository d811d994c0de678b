/** Case, compatibility forms, ё and the four Turkic letters i folded away, so that spelling habits do not hide a copy. */
export function foldWord(word: string): string {
  for (let i = 0; i < word.length; i++) if (!isPlain(word.charCodeAt(i))) return foldSlowly(word)
  return word.toLowerCase()
}

const PLAIN = 1
const OTHER = 2
/** For UTF-16 units met so far: whether lower case is all that folding does to them, whatever stands beside them. */
const kinds = new Uint8Array(0x10000)

function isPlain(unit: number): boolean {
  if (kinds[unit] === 0) {
    const char = String.fromCharCode(unit)
    // Marks and the letters of Hangul compose with what stands before them; half a character says nothing of the whole one.
    const stands = !/[\p{M}\p{Surrogate}\p{Script=Hangul}]/u.test(char) && char.normalize('NFKC') === char
    kinds[unit] = stands && foldSlowly(char) === char.toLowerCase() ? PLAIN : OTHER
  }
  return kinds[unit] === PLAIN
}

const foldSlowly = (word: string): string =>
  word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\u0307/g, '')
    .replace(/ı/g, 'i')
    .replace(/ё/g, 'е')
