import type { Telling } from '@crosswire/story'
import { expect, it } from 'vitest'
import { createNeighbours } from './neighbours.ts'

const HOUR = 3_600_000
const telling = (id: string, hour: number, ...facts: number[]): Telling => {
  const known = facts.map((key) => [key, { kind: 'person' as const, label: String(key), weight: 3 }] as const)
  return { id, time: hour * HOUR, facts: new Map(known) } as unknown as Telling
}
const near = (neighbours: ReturnType<typeof createNeighbours>, one: Telling): string[] =>
  neighbours.near(one).map((neighbour) => neighbour.telling.id)

it('gives those that share most, of the last two days', () => {
  const neighbours = createNeighbours((id) => `story of ${id}`)
  for (const [hour, id] of ['old', 'one', 'two'].entries()) neighbours.add(telling(id, hour, 1, hour === 2 ? 2 : 9))
  expect(near(neighbours, telling('new', 3, 1, 2))).toEqual(['two', 'old', 'one'])
  const rarity = (fact: number): number => neighbours.rarity(fact, 'new')
  expect([rarity(1), rarity(2), rarity(7)]).toEqual([2, 1, 0])
  expect(neighbours.rarity(2, 'two')).toBe(0)
  neighbours.add(telling('late', 49, 1))
  expect(near(neighbours, telling('new', 49, 1))).toEqual(['late', 'one', 'two'])
})

it('keeps so many and no more: the first to come go first', () => {
  const neighbours = createNeighbours((id) => id, 3)
  for (const id of ['a', 'b', 'c', 'd', 'e']) neighbours.add(telling(id, 1, 1))
  expect(near(neighbours, telling('new', 1, 1))).toEqual(['c', 'd', 'e'])
})

it('forgets what is old also where something young came before it', () => {
  const neighbours = createNeighbours((id) => id)
  for (const [id, hour] of [
    ['young', 40],
    ['stale', 1],
    ['new', 50],
  ] as const)
    neighbours.add(telling(id, hour, 1))
  expect(near(neighbours, telling('asked', 50, 1))).toEqual(['new', 'young'])
  neighbours.add(telling('young', 41, 2))
  expect(near(neighbours, telling('asked', 50, 1))).toEqual(['new'])
})
