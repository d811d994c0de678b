export interface HubLinks {
  hubs: string[]
  /** The topic: the address under which the hub knows the feed. */
  self: string | null
}

/**
 * Hubs and topic of a feed: HTTP Link headers first, then what the document says (WebSub section 4). A declared hub
 * without a self link is of no use, since the hub would not know what we mean.
 */
export function findHubs(linkHeader: string | undefined, document: HubLinks, baseUrl: string): HubLinks {
  const hubs: string[] = []
  let self: string | null = null
  for (const { target, rels } of parseLinks(linkHeader ?? '')) {
    const url = URL.canParse(target, baseUrl) ? new URL(target, baseUrl).href : null
    if (url !== null && rels.includes('hub')) hubs.push(url)
    if (url !== null && rels.includes('self')) self ??= url
  }
  const all = [...new Set([...hubs, ...document.hubs])].filter((hub) => /^https?:/.test(hub))
  return { hubs: all, self: self ?? document.self }
}

/** The targets and relations of a Link header (RFC 8288), as far as they are well formed. */
export function parseLinks(header: string): { target: string; rels: string[] }[] {
  const links: { target: string; rels: string[] }[] = []
  const text = header.slice(0, 8000)
  for (let at = text.indexOf('<'); at >= 0;) {
    const end = text.indexOf('>', at)
    if (end < 0) break
    const next = text.indexOf('<', end)
    const parameters = text.slice(end + 1, next < 0 ? undefined : next)
    const rel = /;\s{0,8}rel\s{0,8}=\s{0,8}(?:"([^"]{0,300})"|([^\s;,"]{1,300}))/i.exec(parameters)
    const rels = (rel?.[1] ?? rel?.[2] ?? '').toLowerCase().split(/\s+/).filter(Boolean)
    links.push({ target: text.slice(at + 1, end).trim(), rels })
    at = next
  }
  return links
}
