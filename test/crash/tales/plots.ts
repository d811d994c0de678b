import { createModel, type Model, type ModelPage } from '../../chaos/origin/model.ts'
import { BROKEN_HUB_URL, HUB_URL } from '../../chaos/origin/hub.ts'
import { toCatalogue } from '../../chaos/origin/to-catalogue.ts'
import { tellStories } from './tell-stories.ts'
import type { Plot, TaleName } from './tale.ts'

const DAY_MS = 86_400_000
const articlesOf = (model: Model): ModelPage[] => model.pages().filter(({ fate }) => fate === 'article')

/** Something is published and something is edited, so that every life has work in every stage. */
function tellWire(seed: number): Plot {
  const model = createModel({ seed, sites: 3, window: 30 })
  return {
    model,
    catalogue: toCatalogue(model),
    moveOn(nth) {
      for (const site of model.sites) {
        const old = site.pages.find((page) => page.fate === 'article')
        for (let n = nth === 0 ? 4 : 1; n > 0; n--) model.publish(site)
        if (old) model.edit(old)
      }
    },
  }
}

/** Pages that only an archive has, one that nobody can read, copies for a person to rule on. */
function tellDesk(seed: number): Plot {
  const model = createModel({ seed, sites: 2, window: 30, copyEvery: 5 })
  const [first, second] = model.sites as [Plot['model']['sites'][0], Plot['model']['sites'][0]]
  return {
    model,
    catalogue: toCatalogue(model),
    moveOn(nth) {
      const long = new Date(Date.now() - (nth === 0 ? 9 : 8) * DAY_MS)
      for (const site of model.sites) if (nth === 0) model.archive(site, long)
      const [headline, paragraphs] = [`Number ${nth}`, [`What nobody can read: ${nth}.`, 'There is no more to it.']]
      model.publish(second, { headline, paragraphs, language: 'en', fate: 'unreadable' })
      const told = model.publish(first)!
      for (const site of model.sites) model.publish(site, { ...told, fate: 'article', publishedAt: new Date() })
      const [old] = articlesOf(model)
      if (nth > 0 && old) model.edit(old)
    },
  }
}

/** Feeds with hubs: one pushes, one takes no subscription; now and then a feed names none any more. */
function tellHub(seed: number): Plot {
  const model = createModel({ seed, sites: 3, window: 30 })
  return {
    model,
    catalogue: toCatalogue(model),
    moveOn(nth, { hub }) {
      const [pushed, refused, turned] = model.sites
      model.nameHub(pushed!, HUB_URL)
      model.nameHub(refused!, nth % 2 === 0 ? BROKEN_HUB_URL : null)
      model.nameHub(turned!, nth % 2 === 0 ? HUB_URL : null)
      for (const site of model.sites) model.publish(site)
      hub?.owe()
    },
  }
}

export const PLOTS: Readonly<Record<TaleName, (seed: number) => Plot>> = {
  wire: tellWire,
  stories: tellStories,
  desk: tellDesk,
  hub: tellHub,
}
