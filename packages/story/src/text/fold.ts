/** Case, compatibility forms, ё and the four Turkic letters i folded away, so that spelling habits do not hide a copy. */
export function foldWord(word: string): string {
  const lower = (isAscii(word) ? word : word.normalize('NFKC')).toLowerCase()
  return isAscii(lower)
    ? lower
    : lower
        .replace(/\u0307/g, '')
        .replace(/ı/g, 'i')
        .replace(/ё/g, 'е')
}

function isAscii(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 0x7f) return false
  return true
}
