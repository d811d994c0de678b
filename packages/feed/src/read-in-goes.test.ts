import { describe, expect, it } from 'vitest'
import readFeedTask from './feed-thread.ts'
import { readInGoes, readWhole } from './read-in-goes.ts'

const items = (count: number): string =>
  Array.from({ length: count }, (_, n) => `<item><link>https://a.example/${n}</link></item>`).join('')
const task = (inner: string, head = '') => ({
  bytes: Buffer.from(`${head}<rss><channel><title>T</title>${inner}</channel></rss>`),
  url: 'https://a.example/feed',
})
const FLOOD = `<item><title>${'&a;'.repeat(5e4)}</title></item>`
const HEAD = `<!DOCTYPE rss [<!ENTITY a "${'x'.repeat(1_900)}">]>`

describe('a document of more entries than one go takes', () => {
  it('is read whole, each entry once, without a word of a cap', async () => {
    const result = await readWhole(readFeedTask, task(items(5_010)))
    if (result.kind === 'refused') throw new Error(result.message)
    expect([result.reading.next, result.reading.warnings]).toEqual([null, []])
    expect(new Set(result.reading.entries.map(({ url }) => url)).size).toBe(5_010)
    expect(result.reading.entries).toHaveLength(5_010)
  })

  it('is refused whole where any of it is, and go by go only from there on', async () => {
    const bad = task(items(5_000) + FLOOD, HEAD)
    expect(await readWhole(readFeedTask, bad)).toMatchObject({ kind: 'refused', code: 'entity-flood' })
    const goes = []
    for await (const result of readInGoes(readFeedTask, bad)) goes.push(result.kind)
    expect(goes).toEqual(['read', 'refused'])
  })

  it('has nothing left where there is no further go', async () => {
    for await (const result of readInGoes(readFeedTask, task(items(1)), null)) expect(result).toBeUndefined()
  })
})
