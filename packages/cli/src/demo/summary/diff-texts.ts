import { diffParts, type PartRun } from '@crosswire/article'

export interface Difference {
  kind: PartRun['kind']
  text: string
}

/** What changed between two texts, part by part (paragraphs, words): the longest common subsequence stays. */
export function diffTexts(before: readonly string[], after: readonly string[]): Difference[] {
  return diffParts(before, after).flatMap(({ kind, before: old, after: now }) =>
    (kind === 'added' ? after.slice(now.start, now.end) : before.slice(old.start, old.end)).map((text) => ({
      kind,
      text,
    })),
  )
}
