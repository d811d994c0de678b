import fc from 'fast-check'
import { expect, it } from 'vitest'
import { NearestByFacts } from './nearest-by-facts.ts'
import type { Telling } from './telling.ts'

type Facts = readonly (readonly [key: number, weight: number])[]

const tell = (facts: Facts, place: number): Telling => {
  const known = facts.map(([key, weight]) => [key, { kind: 'person' as const, label: `${key}`, weight }] as const)
  return { id: String(place), facts: new Map(known) } as unknown as Telling
}

it('gives the first of those that share most, as a look at every pair does', () => {
  const facts = fc.array(fc.tuple(fc.nat(8), fc.integer({ min: 1, max: 3 })), { maxLength: 5 })
  fc.assert(
    fc.property(fc.array(facts, { minLength: 1, maxLength: 8 }), (all) => {
      const tellings = all.map(tell)
      const nearest = new NearestByFacts(tellings)
      for (const [place, x] of tellings.entries()) {
        let found: { id: string; shared: number[]; weight: number } | null = null
        for (const y of tellings) {
          if (y === x) continue
          const shared = [...x.facts.keys()].filter((key) => y.facts.has(key))
          const weight = shared.reduce((sum, key) => sum + x.facts.get(key)!.weight, 0)
          if (weight > (found?.weight ?? 0)) found = { id: y.id, shared, weight }
        }
        const near = nearest.of(place)
        expect(near && [near.telling.id, near.shared]).toEqual(found && [found.id, found.shared])
      }
    }),
  )
})
