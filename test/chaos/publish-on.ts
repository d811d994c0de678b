import { setTimeout as sleep } from 'node:timers/promises'
import type { Model } from './origin/model.ts'
import type { Chance } from './random.ts'

/** Publishes and edits pages at a rate until it is stopped. */
export function publishOn(model: Model, chance: Chance, pagesPerSecond: number): { stop: () => Promise<void> } {
  let loading = true
  const load = (async () => {
    while (loading) {
      await sleep((1_000 / pagesPerSecond) * (0.5 + chance.next()))
      const site = chance.pick(model.sites)
      model.publish(site)
      const old = site.pages[chance.below(Math.min(site.pages.length, 20))]
      if (old?.fate === 'article' && chance.below(3) === 0) model.edit(old)
    }
  })()
  return {
    async stop() {
      loading = false
      await load
    },
  }
}
