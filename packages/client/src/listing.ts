import type { Page } from '@crosswire/record'
import type { Asked, QueryValue, Transport } from './transport.ts'

export interface Paging {
  /** Items of a page; it changes how many are fetched at once, and nothing else. */
  limit?: number
  signal?: AbortSignal
}

/** A list, item by item: pages are fetched as one goes on. `pages()` gives them whole. */
export interface Listing<Item> extends AsyncIterable<Item> {
  pages: () => AsyncIterable<Item[]>
  /** The first items, at most so many. */
  take: (count: number) => Promise<Item[]>
}

/** Gives the list behind a path. */
export type Lists = <Item>(path: string, query?: object, paging?: Paging) => Listing<Item>

export function createLists(transport: Transport): Lists {
  return <Item>(path: string, query: object = {}, { limit, signal }: Paging = {}): Listing<Item> => {
    async function* pages(): AsyncGenerator<Item[]> {
      const asked = { ...(query as Record<string, QueryValue>), limit }
      for (let next: Asked = { path, query: asked, signal }; ;) {
        const page = await transport.ask<Page<Item>>(next)
        yield page.items
        if (page.next === null) return
        // What `next` names may be how others reach the API; it is asked where we reach it.
        const { pathname, search } = new URL(page.next)
        next = { path: `${pathname}${search}`, signal }
      }
    }
    async function* items(): AsyncGenerator<Item> {
      for await (const page of pages()) yield* page
    }
    return {
      pages,
      [Symbol.asyncIterator]: items,
      async take(count) {
        const taken: Item[] = []
        if (count > 0) for await (const item of items()) if (taken.push(item) >= count) break
        return taken
      },
    }
  }
}
