import { describe, expect, it } from 'vitest'
import { createLinker, type Linker, type LinkResult, type StoryDocument } from '@crosswire/story'
import { makeStream } from './make-stream.ts'

const LINKED = 1_000
const FURTHER = 200
const stream = [...makeStream(LINKED + FURTHER, LINKED)]
const early = stream.slice(0, LINKED)
const late = stream.slice(LINKED)

/** What was decided, but for how like its story an earlier article is: that is told once, and not kept. */
function told({ revised, ...rest }: LinkResult) {
  return {
    ...rest,
    revised: revised.map(({ id, storyId, relation, derivedFrom }) => ({ id, storyId, relation, derivedFrom })),
  }
}

function restoredFrom(linked: Linker, documents: readonly StoryDocument[]): Linker {
  const restored = createLinker()
  restored.restore(documents.map((document) => ({ document, storyId: linked.storyOf(document.id)! })))
  return restored
}

describe('a linker that was restored', () => {
  it('decides what follows as the one that linked', () => {
    const linked = createLinker()
    for (const document of early) linked.add(document)
    const restored = restoredFrom(linked, early)
    expect(restored.size).toBe(LINKED)
    const decided = late.map((document) => [told(restored.add(document)), told(linked.add(document))] as const)
    for (const [one, other] of decided) expect(one).toEqual(other)
    // Or this would say nothing.
    const joined = decided.filter(([{ decision, moves }]) => decision.similarity !== null || moves.length > 0)
    expect(joined.length).toBeGreaterThan(FURTHER / 4)
  })
})
