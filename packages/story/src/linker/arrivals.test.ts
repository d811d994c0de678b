import { expect, it } from 'vitest'
import { Arrivals } from './arrivals.ts'

it('gives slots in the order in which they came, whichever were taken out meanwhile', () => {
  const arrivals = new Arrivals()
  const slots = Array.from({ length: 3_000 }, (_, n) => (n * 7) % 3_000)
  for (const slot of slots) arrivals.add(slot)
  const [first, middle, last] = [slots[0]!, slots[1_500]!, slots[2_999]!]
  for (const slot of [middle, first, last]) arrivals.remove(slot)
  arrivals.add(first)
  const given: number[] = []
  for (let slot = arrivals.first; slot !== undefined; slot = arrivals.first) {
    given.push(slot)
    arrivals.remove(slot)
  }
  expect(given).toEqual([...slots.filter((slot) => ![first, middle, last].includes(slot)), first])
  arrivals.add(last)
  expect(arrivals.first).toBe(last)
})
