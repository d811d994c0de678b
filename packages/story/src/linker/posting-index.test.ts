import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PostingIndex } from './posting-index.ts'
import { PostingLists } from './posting-lists.ts'

describe('posting lists', () => {
  it('give the newest articles of a term, as many as are asked for, however long the lists are', () => {
    const lists = new PostingLists()
    const told = new Map<number, number[]>()
    // Term n stands in every nth article, and some articles have a term of their own.
    for (let slot = 0; slot < 1_500; slot++) {
      for (const term of [1, 2, 3, 7, 500, slot % 100 === 0 ? -1 - slot : 1_600]) {
        if (term > 0 && slot % term !== 0) continue
        lists.add(term, slot)
        told.set(term, [slot, ...(told.get(term) ?? [])])
      }
    }
    for (const [term, slots] of told)
      for (const most of [1, 2, 3, 4, 9, 10, 250, 2_000]) {
        const out = new Int32Array(most)
        const found = lists.newest(term, most, out)
        expect([...out.subarray(0, found)]).toEqual(slots.slice(0, most))
      }
    expect(lists.newest(999, 5, new Int32Array(5))).toBe(0)
  })
})

describe('the posting index', () => {
  it('finds what a search through all articles finds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 6 }), { minLength: 1, maxLength: 60 }),
        fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 6 }),
        (articles, wanted) => {
          const index = new PostingIndex(1_000)
          for (const [slot, terms] of articles.entries()) index.add(slot, terms)
          const weighted = wanted.map((term) => [term, term / 4] as const)
          const all = articles.flatMap((terms, slot) => {
            const score = weighted.reduce((sum, [term, weight]) => sum + (terms.includes(term) ? weight : 0), 0)
            return score > 0 ? [{ slot, score }] : []
          })
          all.sort((a, b) => b.score - a.score || b.slot - a.slot)
          expect(index.find(weighted, 10, 1_000, () => true)).toEqual(all.slice(0, 10).map(({ slot }) => slot))
        },
      ),
    )
  })
})
