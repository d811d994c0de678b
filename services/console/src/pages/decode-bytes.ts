/** Bytes as text for people to look at: by the charset that the header or the first bytes name, else UTF-8. */
export function decodeBytes(bytes: Uint8Array, contentType: string | null): { text: string; charset: string } {
  const head = Buffer.from(bytes.subarray(0, 2_048)).toString('latin1')
  const named =
    /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '') ?? /(?:charset|encoding)\s*=\s*["']?([\w.:-]+)/i.exec(head)
  for (const label of [named?.[1], 'utf-8']) {
    if (label === undefined) continue
    try {
      const decoder = new TextDecoder(label)
      return { text: decoder.decode(bytes), charset: decoder.encoding }
    } catch {
      // A charset that nobody knows: UTF-8 shows most of it.
    }
  }
  return { text: '', charset: 'utf-8' }
}
