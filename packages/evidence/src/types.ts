import type { Catalogue, Findings, Update } from '@crosswire/record'

/** A text to annotate. `text` is in profile text/1: every span counts its code points. */
export interface AnnotateInput {
  /** The document or version that owns the findings: their ids derive from it. */
  id: string
  /** BCP 47; guessed from the text where absent. */
  language?: string | undefined
  /** The catalogue's slug of the outlet: what it says of itself is no citation. */
  publisherId?: string | undefined
  /** Where the text stands: links to its own site are no citations. */
  url?: string | undefined
  /** Names of an outlet that the catalogue does not hold. */
  publisherNames?: readonly string[] | undefined
  /** The article's own time, RFC 3339; dates in the text are relative to it. */
  date?: string | undefined
  timezone?: string | undefined
  headline?: string | null | undefined
  text: string
  updates?: readonly Pick<Update, 'position' | 'span' | 'time' | 'role'>[] | undefined
  links?: readonly { url: string; text: string; start: number | null; end: number | null }[] | undefined
}

export interface AnnotateContext {
  catalogue: Catalogue
}

export type Annotate = (input: AnnotateInput) => Findings
