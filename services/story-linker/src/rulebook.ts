import type { Ruling } from '@crosswire/store'
import type { Rulings } from '@crosswire/story'

/** Everything that people ruled, as the linker asks for it. */
export interface Rulebook extends Rulings {
  /** Position of the last ruling in it. */
  readonly last: number
  /** Takes further rulings in, in their order. */
  add: (rulings: readonly Ruling[]) => void
}

/**
 * A ruling holds its articles: those that moved in their new story, those that stayed in the old one. A story that holds
 * articles by a ruling never ends in another one unless people say so: machines do not undo what people did.
 */
export function createRulebook(): Rulebook {
  const placed = new Map<string, string>()
  /** How many articles each story holds. */
  const held = new Map<string, number>()
  let last = 0
  const count = (storyId: string, by: number): void => void held.set(storyId, (held.get(storyId) ?? 0) + by)
  const release = (articleId: string): void => {
    const story = placed.get(articleId)
    if (story !== undefined) count(story, -1)
    placed.delete(articleId)
  }
  const put = (articleIds: readonly string[], storyId: string): void => {
    for (const id of articleIds) {
      release(id)
      placed.set(id, storyId)
      count(storyId, 1)
    }
  }
  const take = ({ n, kind, storyId, otherId, articleIds, keptIds }: Ruling): void => {
    last = n
    if (kind === 'unpin') articleIds.forEach(release)
    if (kind === 'pin') put(articleIds, storyId)
    if (otherId === null) return
    // Whatever was held in a story that ends is held where it ends.
    if (kind === 'merge')
      put(
        [...placed.keys()].filter((id) => placed.get(id) === storyId),
        otherId,
      )
    put(articleIds, otherId)
    put(keptIds, kind === 'merge' ? otherId : storyId)
  }
  return {
    get last() {
      return last
    },
    add: (rulings) => rulings.forEach(take),
    storyOf: (articleId) => placed.get(articleId) ?? null,
    mayEnd: (storyId) => (held.get(storyId) ?? 0) === 0,
  }
}
