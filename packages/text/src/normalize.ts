/**
 * Text profile `text/1`: the one shape of body text that every offset relies on.
 *
 * NFC; LF line ends; no BOM, soft hyphen, zero-width space or other invisible format characters (joiners that shape
 * a glyph or an emoji stay); every other white space becomes a plain space; runs of spaces are one; lines are
 * trimmed; two or more line ends are one blank line; no white space at either end.
 */
export const TEXT_PROFILE = 'text/1'

// U+200D (joiner) and U+200C (non-joiner) carry meaning inside emoji and some scripts, so they stay.
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/g
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g
const LINE_END = /\r\n?|[\u0085\u2028\u000b\u000c]/g
const PARAGRAPH_SEPARATOR = /\u2029/g
const SPACE = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g
const LONE_SURROGATE = /\p{Surrogate}/gu

/** Brings text to profile `text/1`. Idempotent. */
export function normalizeText(raw: string): string {
  return raw
    .replace(LONE_SURROGATE, '\ufffd')
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(PARAGRAPH_SEPARATOR, '\n\n')
    .replace(LINE_END, '\n')
    .replace(CONTROL, '')
    .replace(SPACE, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n\n')
    .normalize('NFC')
    .trim()
}

/** One line of text: `text/1` with every line end folded into a space. For headlines, names and labels. */
export function normalizeLine(raw: string): string {
  return normalizeText(raw).replace(/\n+/g, ' ')
}
