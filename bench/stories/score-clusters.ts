import { createLinker } from '@crosswire/story'
import type { LabelledDocument } from './read-corpora.ts'

export interface ClusterScore {
  pairwise: number
  bcubed: number
  /** Members of the largest story found, of the labelled. */
  largest: number
}

const f1 = (precision: number, recall: number): number =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)

/** Links documents in one pass, in the order given, and scores the stories found against the labels. */
export function scoreLinks(documents: readonly LabelledDocument[]): ClusterScore {
  const linker = createLinker()
  for (const document of documents) linker.add(document)
  const found = documents.flatMap(({ id, story }) =>
    story === null ? [] : [{ gold: story, mine: linker.storyOf(id) ?? id }],
  )
  const count = (of: (one: { gold: string; mine: string }) => string): Map<string, number> => {
    const counts = new Map<string, number>()
    for (const one of found) counts.set(of(one), (counts.get(of(one)) ?? 0) + 1)
    return counts
  }
  const both = (one: { gold: string; mine: string }): string => `${one.gold}\n${one.mine}`
  const [gold, mine, shared] = [count((one) => one.gold), count((one) => one.mine), count(both)]
  const pairs = (counts: Map<string, number>): number =>
    [...counts.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0)
  const mean = (of: (one: { gold: string; mine: string }) => number): number =>
    found.reduce((sum, one) => sum + of(one), 0) / found.length
  return {
    pairwise: f1(pairs(shared) / Math.max(1, pairs(mine)), pairs(shared) / Math.max(1, pairs(gold))),
    bcubed: f1(
      mean((one) => shared.get(both(one))! / mine.get(one.mine)!),
      mean((one) => shared.get(both(one))! / gold.get(one.gold)!),
    ),
    largest: Math.max(...mine.values()),
  }
}
