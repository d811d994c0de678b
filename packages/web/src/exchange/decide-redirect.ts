import type { RedirectHop } from '../types.ts'

export type RedirectDecision =
  | { kind: 'none' }
  | { kind: 'follow'; hop: RedirectHop; to: URL; leavesHttps: boolean }
  | { kind: 'refuse'; code: 'bad-redirect' | 'redirect-loop' | 'too-many-redirects' | 'http-3xx'; message: string }

export interface RedirectRules {
  maxRedirects: number
  followDowngrade: boolean
}

/** What to do with an answer to a GET: RFC 9110 section 15.4, with every hop known so far (their URLs without fragment). */
export function decideRedirect(
  from: URL,
  status: number,
  location: string | undefined,
  hops: readonly RedirectHop[],
  rules: RedirectRules,
): RedirectDecision {
  if (status < 300 || status > 399 || status === 304) return { kind: 'none' }
  if (![301, 302, 303, 307, 308].includes(status))
    return { kind: 'refuse', code: 'http-3xx', message: `${from.href} answers ${status}` }
  const to = readTarget(location, from)
  if (!to) {
    const target = location === undefined ? 'nowhere' : `to "${location.slice(0, 200)}"`
    return { kind: 'refuse', code: 'bad-redirect', message: `${from.href} redirects ${target}` }
  }
  const leavesHttps = from.protocol === 'https:' && to.protocol === 'http:'
  if (leavesHttps && !rules.followDowngrade)
    return { kind: 'refuse', code: 'bad-redirect', message: `${from.href} redirects out of https to ${to.href}` }
  if (to.href === from.href || hops.some((hop) => hop.url === to.href))
    return { kind: 'refuse', code: 'redirect-loop', message: `${from.href} redirects back to ${to.href}` }
  if (hops.length >= rules.maxRedirects)
    return {
      kind: 'refuse',
      code: 'too-many-redirects',
      message: `more than ${rules.maxRedirects} redirects, the last to ${to.href}`,
    }
  const hop = { url: from.href, status, location: to.href, permanent: status === 301 || status === 308 }
  return { kind: 'follow', hop, to, leavesHttps }
}

/** The address to store instead of the asked one: every hop permanent, none out of https; null otherwise. */
export function decidePermanentUrl(hops: readonly RedirectHop[]): string | null {
  const last = hops.at(-1)
  if (!last || !hops.every((hop) => hop.permanent)) return null
  const leavesHttps = hops.some((hop) => hop.url.startsWith('https:') && hop.location.startsWith('http:'))
  return leavesHttps ? null : last.location
}

function readTarget(location: string | undefined, from: URL): URL | null {
  if (location === undefined || location.trim() === '') return null
  // Servers send the UTF-8 of a path as it is; headers reach us as Latin-1.
  const bytes = Buffer.from(location.trim(), 'latin1')
  const text = bytes.toString('utf8')
  const target = text.includes('\ufffd') ? location.trim() : text
  if (!URL.canParse(target, from.href)) return null
  const to = new URL(target, from.href)
  if (to.protocol !== 'http:' && to.protocol !== 'https:') return null
  to.hash = ''
  to.username = ''
  to.password = ''
  return to
}
