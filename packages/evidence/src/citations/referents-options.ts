import type { KnownEntity, NamedOption } from '../document/units.ts'

/** What the text and its outlet tell of whom words may mean. */
export interface ReferentsOptions {
  text: string
  known: readonly KnownEntity[]
  /** The outlet whose page it is, where the catalogue knows it, and the names it has. */
  self: NamedOption | null
  selfNames: readonly string[]
  /** ISO code. */
  home: string | null
  nameOrganisation: (start: number, end: number) => string | null
  /** The office of a country's head of state, by the ISO code. */
  presidencyOf: (country: string | null) => NamedOption | null
  /** Whom the catalogue knows by a whole name. */
  findName: (name: string) => KnownEntity | null
  /** Where the in-page update around an index begins. */
  partStart: (index: number) => number
  /** Whether an index lies in words that somebody says. */
  isQuoted: (index: number) => boolean
}
