import type { CitationRelation } from './relation.ts'

/**
 * Whom the edge joins: `self>src` the outlet cites the source; `prev>src` what was cited just before cites it
 * («ТАСС со ссылкой на МИД»); `self>out>src` the outlet cites another outlet, to which the source spoke.
 */
export type EdgeShape = 'self>src' | 'prev>src' | 'self>out>src' | 'self>out'

/** A wording, as somebody who knows the language writes it. Every example is a test. */
export interface RuleSpec {
  id: string
  /** See `pattern.ts`. */
  pattern: string
  edge: EdgeShape
  relation?: CitationRelation
  /** `text => cited` or `text => cited; cited < via`, as the text writes them; nothing after `=>` that it does not cite. */
  examples: readonly string[]
  /** Texts in which the rule must find nothing. */
  counterExamples?: readonly string[]
}

export interface RuleBook {
  language: 'ru' | 'az' | 'en'
  /** In the order in which they are tried at one word; the first that holds wins. */
  rules: readonly RuleSpec[]
}
