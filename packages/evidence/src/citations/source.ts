import type { Citation } from '@crosswire/record'
import { entityIdOf, entityKey } from '../mentions/entity-key.ts'

type Cited = Citation['cited']

/** A source as the text means it. UTF-16 indexes of the words that name it. */
export interface Source {
  kind: Citation['kind']
  name: string
  start: number
  end: number
  canonicalName: string
  publisherId: string | null
  entityId: string | null
  country: string | null
  form: Cited['form']
  /** The outlet whose page it is: no citation. */
  self: boolean
  gender: 'm' | 'f' | 'n' | null
  plural: boolean
  /** Lemmas of the offices that the text gives a person here. */
  roles: readonly string[]
}

/** The entity that a source is: the mention's, or what its English name makes it. A role without a name is nobody's key. */
export function entityOf({ kind, entityId: known, canonicalName }: Source): string | null {
  if (known !== null || (kind !== 'publisher' && kind !== 'institution')) return known
  return entityIdOf('organisation', entityKey('organisation', canonicalName))
}

/** What one source is told from another by. */
export const keyOf = (source: Source): string =>
  `${source.kind} ${source.publisherId ?? source.canonicalName.toLowerCase()}`
