import { isAttribution, type Citation } from '@crosswire/record'

/** How an article's sources moved from one state of its text to a later one. */
export interface SourcingShift {
  /**
   * `upstream`: whom an outlet was cited for is cited directly now; `downstream`: the other way; `added` and `dropped`:
   * sources came or went; `replaced`: both.
   */
  kind: 'upstream' | 'downstream' | 'added' | 'dropped' | 'replaced'
  lost: string[]
  gained: string[]
}

type Cited = Pick<Citation, 'id' | 'relation' | 'kind' | 'via' | 'cited'>

/** Compares whom two states of a text name as their sources; null where it is the same. */
export function compareSourcing(before: readonly Cited[], after: readonly Cited[]): SourcingShift | null {
  const [then, now] = [readSources(before), readSources(after)]
  const lost = [...then.direct.keys()].filter((key) => !now.direct.has(key))
  const gained = [...now.direct.keys()].filter((key) => !then.direct.has(key))
  if (lost.length === 0 && gained.length === 0) return null
  const names = (keys: readonly string[], { direct }: Sources): string[] => keys.map((key) => direct.get(key)!)
  return { kind: decideKind(then, now, lost, gained), lost: names(lost, then), gained: names(gained, now) }
}

interface Sources {
  /** Whom the text names for itself, by key. */
  direct: ReadonlyMap<string, string>
  /** Whom others are said to have named: key to the key of who did. */
  through: ReadonlyMap<string, string>
}

function decideKind(
  then: Sources,
  now: Sources,
  lost: readonly string[],
  gained: readonly string[],
): SourcingShift['kind'] {
  const isThrough = ({ through }: Sources, key: string, by: readonly string[]): boolean =>
    through.has(key) && by.includes(through.get(key)!)
  const direct = (key: string): boolean => now.direct.has(key)
  if ([...then.through.keys()].some((key) => direct(key) && isThrough(then, key, lost))) return 'upstream'
  if ([...now.through.keys()].some((key) => then.direct.has(key) && isThrough(now, key, gained))) return 'downstream'
  if (lost.length === 0) return 'added'
  return gained.length === 0 ? 'dropped' : 'replaced'
}

function readSources(citations: readonly Cited[]): Sources {
  const named = citations.filter(
    (citation) => isAttribution(citation) && citation.kind !== 'unnamed' && citation.kind !== 'document',
  )
  const byId = new Map(citations.map((citation) => [citation.id, citation]))
  const direct = new Map<string, string>()
  const through = new Map<string, string>()
  for (const citation of named) {
    const by = citation.via === null ? undefined : byId.get(citation.via)
    if (by) through.set(keyOf(citation), keyOf(by))
    else if (citation.via === null) direct.set(keyOf(citation), citation.cited.canonicalName)
  }
  return { direct, through }
}

const keyOf = ({ cited }: Cited): string => cited.publisherId ?? cited.entityId ?? cited.canonicalName.toLowerCase()
