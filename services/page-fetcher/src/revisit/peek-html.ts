/** Bytes of a page in which its head and first heading stand. */
const PEEK = 150_000
const META = /<meta[^>]{0,300}?charset\s{0,4}=\s{0,4}["']?([\w-]{1,40})/i

/**
 * The beginning of a page as text: UTF-8 where the bytes are that, else what the header or the page names, else
 * windows-1251, the 8-bit charset of our publishers. Good enough for a title; articles are decoded where they are read.
 */
export function peekHtml(body: Uint8Array, charset: string | null): string {
  const head = body.subarray(0, PEEK)
  try {
    // As a stream: the last character may be cut in two.
    return new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true })
  } catch {
    const named = META.exec(Buffer.from(head.subarray(0, 2048)).toString('latin1'))?.[1]
    return decodeAs(charset, head) ?? decodeAs(named, head) ?? new TextDecoder('windows-1251').decode(head)
  }
}

function decodeAs(label: string | null | undefined, bytes: Uint8Array): string | null {
  if (label === null || label === undefined || /^utf-?8$/i.test(label)) return null
  try {
    return new TextDecoder(label).decode(bytes)
  } catch {
    return null
  }
}
