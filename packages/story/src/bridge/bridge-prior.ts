import { priorShares } from '../linker/priors.ts'
import { IntMap } from '../linker/int-map.ts'
import { conceptsOf } from './lexicon.ts'

const LANGUAGES = ['en', 'ru', 'az']
let prior: IntMap | null = null

/** The share of texts that speak of a thing of the lexicon: of its words in each language, the mean over languages. */
export function bridgePrior(): IntMap {
  if (prior) return prior
  prior = new IntMap(4000)
  for (const language of LANGUAGES) {
    for (const [stem, share] of priorShares(language)) {
      for (const concept of conceptsOf(stem, stem, language)) prior.add(concept, share / LANGUAGES.length)
    }
  }
  return prior
}
