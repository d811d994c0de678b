/** What the bytes from 80 to 9F mean in windows-1252; those it leaves open are dropped. */
const WINDOWS_1252 = '€\u0000‚ƒ„…†‡ˆ‰Š‹Œ\u0000Ž\u0000\u0000‘’“”•–—˜™š›œ\u0000žŸ'
const C1 = /[\u0080-\u009f]/

/**
 * Text in which control characters of the C1 range stand, which nobody writes: they are typographic quotes and dashes of
 * windows-1252 that somebody took for Latin-1.
 */
export function repairControls(text: string): string {
  if (!C1.test(text)) return text
  return text.replace(/[\u0080-\u009f]/g, (control) =>
    WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80).replace('\u0000', ''),
  )
}
