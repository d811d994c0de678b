import type { ItemResult, StageContext } from './stage.ts'

/**
 * Works on items with at most `width` under way and gives results as they come. What an item throws is its own result.
 * Items not begun when the signal aborts are left out.
 */
export async function* mapItems<Item extends { id: string }, Effect>(
  items: readonly Item[],
  width: number,
  task: (item: Item) => Promise<ItemResult<Effect>>,
  { signal, begin }: Partial<Pick<StageContext, 'signal' | 'begin'>> = {},
): AsyncGenerator<ItemResult<Effect>> {
  const underWay = new Map<string, Promise<ItemResult<Effect>>>()
  const start = (item: Item): Promise<ItemResult<Effect>> =>
    Promise.resolve()
      .then(() => task(item))
      .catch((error: unknown) => ({ id: item.id, kind: 'failed' as const, error }))
  for (const item of items) {
    if (signal?.aborted) break
    begin?.()
    underWay.set(item.id, start(item))
    if (underWay.size < width) continue
    const result = await Promise.race(underWay.values())
    underWay.delete(result.id)
    yield result
  }
  while (underWay.size > 0) {
    const result = await Promise.race(underWay.values())
    underWay.delete(result.id)
    yield result
  }
}
