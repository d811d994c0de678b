import { expect, it } from 'vitest'
import { mapInOrder } from './in-order.ts'

async function* count(to: number) {
  for (let i = 0; i < to; i++) yield i
}

it('keeps the order of the input and the width of the work', async () => {
  let underWay = 0
  let most = 0
  const out: number[] = []
  const results = mapInOrder(count(20), 4, async (n) => {
    most = Math.max(most, ++underWay)
    await new Promise((resolve) => setTimeout(resolve, (n * 7) % 5))
    underWay--
    return n * 2
  })
  for await (const result of results) out.push(result)
  expect(out).toEqual(Array.from({ length: 20 }, (_, i) => i * 2))
  expect(most).toBeLessThanOrEqual(4)
})

it('throws the first failure in order', async () => {
  const run = async () => {
    for await (const _ of mapInOrder(count(5), 2, (n) =>
      n === 3 ? Promise.reject(new Error('three')) : Promise.resolve(n),
    ))
      continue
  }
  await expect(run()).rejects.toThrow('three')
})
