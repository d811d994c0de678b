import { normalizePath, productToken, type Robots, type RobotsGroup } from './parse-robots.ts'

export interface RobotsMatch {
  allowed: boolean
  /** The line that decided: `Disallow: /admin/`; null where none speaks of the path. */
  rule: string | null
  crawlDelayMs: number | null
  contentSignals: string[]
}

/** May this agent fetch this URL? The longest matching rule decides, Allow before Disallow of the same length. */
export function matchRobots(robots: Robots, userAgent: string, url: URL): RobotsMatch {
  const group = groupFor(robots, userAgent)
  const path = normalizePath(`${url.pathname}${url.search}`)
  const match = { crawlDelayMs: group?.crawlDelayMs ?? null, contentSignals: group?.contentSignals ?? [] }
  if (url.pathname === '/robots.txt') return { allowed: true, rule: null, ...match }
  let best: RobotsGroup['rules'][number] | null = null
  for (const rule of group?.rules ?? []) {
    if (best && rule.pattern.length < best.pattern.length) continue
    if (best?.pattern.length === rule.pattern.length && !rule.allow) continue
    if (matchesPattern(rule.pattern, path)) best = rule
  }
  if (!best) return { allowed: true, rule: null, ...match }
  return { allowed: best.allow, rule: `${best.allow ? 'Allow' : 'Disallow'}: ${best.pattern}`, ...match }
}

/** Does a group name this agent itself? */
export const isNamed = (robots: Robots, userAgent: string): boolean => groupsNaming(robots, userAgent).length > 0

function groupsNaming(robots: Robots, userAgent: string): RobotsGroup[] {
  const token = productToken(userAgent)
  return robots.groups.filter((group) => token !== '' && group.agents.includes(token))
}

/** All groups that name the agent as one, else all that name `*`, else none. */
function groupFor(robots: Robots, userAgent: string): RobotsGroup | null {
  const named = groupsNaming(robots, userAgent)
  const chosen = named.length > 0 ? named : robots.groups.filter((group) => group.agents.includes('*'))
  if (chosen.length === 0) return null
  return {
    agents: chosen.flatMap((group) => group.agents),
    rules: chosen.flatMap((group) => group.rules),
    crawlDelayMs: chosen.reduce<number | null>(
      (longest, group) => (group.crawlDelayMs === null ? longest : Math.max(longest ?? 0, group.crawlDelayMs)),
      null,
    ),
    contentSignals: chosen.flatMap((group) => group.contentSignals),
  }
}

/** `*` stands for anything, a `$` at the end for the end. Pieces are looked for from left to right: linear in the path. */
export function matchesPattern(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith('$')
  const pieces = (anchored ? pattern.slice(0, -1) : pattern).split('*')
  const last = pieces.length - 1
  if (!path.startsWith(pieces[0]!)) return false
  let at = pieces[0]!.length
  if (last === 0) return !anchored || at === path.length
  for (const piece of pieces.slice(1, anchored ? last : undefined)) {
    const found = path.indexOf(piece, at)
    if (found < 0) return false
    at = found + piece.length
  }
  return !anchored || (path.length - pieces[last]!.length >= at && path.endsWith(pieces[last]!))
}
