import type { Reason } from '@crosswire/record'
import { identifyLanguage } from '@crosswire/text'
import { decideCopy } from './copies/decide-copy.ts'
import { readSketch } from './copies/sketch.ts'
import { Frequencies } from './linker/frequencies.ts'
import { scorePair } from './linker/pair-score.ts'
import { priorOf } from './linker/priors.ts'
import { weigh } from './linker/vector.ts'
import { readProfile } from './profile.ts'
import type { PairDecision, StoryDocument } from './types.ts'

/** Probability from which two articles are called one story. */
const SAME_STORY = 0.5

/** Decides whether two articles tell one story. Pure: the same pair gives the same answer whatever came before. */
export function comparePair(a: Omit<StoryDocument, 'id'>, b: Omit<StoryDocument, 'id'>): PairDecision {
  const [p, q] = [a, b].map((side) => {
    const language = side.language ?? identifyLanguage(`${side.headline ?? ''}\n${side.text}`).language
    const profile = readProfile({ id: '', ...side, language })
    return {
      vector: weigh(profile, new Frequencies(priorOf(language))),
      sketch: readSketch(side.text, language),
      language,
    }
  }) as [Side, Side]
  const score = scorePair(p.vector, q.vector)
  const copy = decideCopy(p.sketch, q.sketch)
  const why: Reason[] = [{ kind: 'likeness', detail: 'words, names and figures in common', weight: score }]
  const sameStory = score >= SAME_STORY || (copy.kind !== 'none' && copy.kind !== 'template')
  return { sameStory, relation: copy.kind === 'none' ? (sameStory ? 'same-story' : 'none') : copy.kind, score, why }
}

interface Side {
  vector: ReturnType<typeof weigh>
  sketch: ReturnType<typeof readSketch>
  language: string
}
