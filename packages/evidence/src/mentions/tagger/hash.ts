const FNV_START = 0x811c9dc5

/** FNV-1a over UTF-16 units: a feature's text as a 32-bit number. With the hash of what stands before it, of both. */
export function hashText(text: string, before = FNV_START): number {
  let hash = before
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash | 0
}

/** One number of two, not the same for the two the other way round. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b)
  hash ^= hash >>> 13
  return Math.imul(hash, 0xc2b2ae35) | 0
}
