import type { MemberRole } from '@crosswire/record'

export interface OriginMember {
  id: string
  /** The house of its publisher. */
  family: string
  role: MemberRole
  derivedFrom: string | null
}

/**
 * The articles that brought something of their own, the first of each house: what is copied, translated or rewritten, and
 * by whom, counts for nothing. A report that was withdrawn has been an origin all the same. Members in the order of time.
 */
export function findOrigins(members: readonly OriginMember[]): string[] {
  const byId = new Map(members.map((member) => [member.id, member]))
  const origins = new Map<string, string>()
  for (const member of members) {
    const root = rootOf(member, byId)
    if (!origins.has(root.family)) origins.set(root.family, root.id)
  }
  return [...origins.values()]
}

/** What an article goes back to. A follow-up goes back to itself: it adds something. */
function rootOf(member: OriginMember, byId: ReadonlyMap<string, OriginMember>): OriginMember {
  const seen = new Set<string>()
  let at = member
  while (at.derivedFrom !== null && at.role !== 'follow-up' && !seen.has(at.id)) {
    seen.add(at.id)
    const source = byId.get(at.derivedFrom)
    if (!source) break
    at = source
  }
  return at
}
