/** Header pairs of undici's raw form: name, value, name, value. */
export function pairHeaders(flat: readonly string[]): [string, string][] {
  const pairs: [string, string][] = []
  for (let at = 0; at + 1 < flat.length; at += 2) pairs.push([flat[at]!, flat[at + 1]!])
  return pairs
}

/** One value per name, in lower case; Set-Cookie is left out, since we keep no cookies. */
export function joinHeaders(pairs: readonly (readonly [string, string])[]): Record<string, string> {
  const joined: Record<string, string> = {}
  for (const [name, value] of pairs) {
    const key = name.toLowerCase()
    if (key === 'set-cookie') continue
    // Headers that hold one value: of two, the first counts.
    if (key in joined && SINGLE.has(key)) continue
    joined[key] = key in joined ? `${joined[key]}, ${value}` : value
  }
  return joined
}

const SINGLE = new Set([
  'age',
  'content-length',
  'content-type',
  'date',
  'etag',
  'expires',
  'last-modified',
  'location',
  'retry-after',
])

/** The charset that a Content-Type names, in lower case without quotes. */
export function charsetOf(contentType: string | undefined): string | null {
  const match = /;\s{0,16}charset\s{0,4}=\s{0,4}["']?([^\s"';,]{1,40})/i.exec((contentType ?? '').slice(0, 500))
  return match ? match[1]!.toLowerCase() : null
}
