/** Text as it stands in HTML and XML. */
export const escapeMarkup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

export const paragraphsOf = (body: string): string[] => body.split('\n\n').map((paragraph) => paragraph.trim())

/** A script element cannot hold `</script>`, whatever the JSON says. */
export const jsonScript = (value: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`

/** Every byte of windows-1251 by the character that it stands for. */
const BYTES = new Map(
  [...new TextDecoder('windows-1251').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))].map(
    (character, byte) => [character, byte],
  ),
)

/** Bytes of a page or feed; what windows-1251 does not have becomes a character reference. */
export function encodeMarkup(text: string, charset: 'utf-8' | 'windows-1251'): Uint8Array {
  if (charset === 'utf-8') return new TextEncoder().encode(text)
  const bytes: number[] = []
  for (const character of text) {
    const byte = BYTES.get(character)
    if (byte !== undefined) bytes.push(byte)
    else bytes.push(...new TextEncoder().encode(`&#${character.codePointAt(0)!};`))
  }
  return Uint8Array.from(bytes)
}
