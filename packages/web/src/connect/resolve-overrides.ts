/** Where a host is sent instead. */
export interface ResolveOverride {
  /** A host name, or `.suffix` for every name below it. */
  host: string
  /** An address or a name, without brackets. */
  address: string
  /** Null keeps the port of the URL. */
  port: number | null
}

const OVERRIDE = /^(\*\.)?([^=*\s]+)=(\[[0-9a-f:.]+\]|[^:\s]+)(?::(\d{1,5}))?$/i

/**
 * Reads `HOST=ADDRESS:PORT` and `*.suffix=ADDRESS:PORT` (brackets around an IPv6 address, the port may be left out);
 * throws a TypeError that quotes what is neither.
 */
export function parseResolveOverrides(texts: readonly string[]): ResolveOverride[] {
  return texts.map((text) => {
    const match = OVERRIDE.exec(text.trim())
    const port = match?.[4] === undefined ? null : Number(match[4])
    if (!match || (port !== null && (port < 1 || port > 65_535)))
      throw new TypeError(`"${text}" is not of the form HOST=ADDRESS:PORT or *.suffix=ADDRESS:PORT`)
    const host = match[2]!.toLowerCase()
    return { host: match[1] ? `.${host}` : host, address: match[3]!.replace(/^\[|\]$/g, ''), port }
  })
}

/** The override of a host: an exact name before a suffix, a longer suffix before a shorter one. */
export function findOverride(overrides: readonly ResolveOverride[], host: string): ResolveOverride | null {
  const name = host.toLowerCase().replace(/\.$/, '')
  let best: ResolveOverride | null = null
  for (const override of overrides) {
    if (override.host === name) return override
    if (override.host.startsWith('.') && name.endsWith(override.host))
      if (!best || override.host.length > best.host.length) best = override
  }
  return best
}
