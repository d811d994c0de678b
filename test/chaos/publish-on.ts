import { setTimeout as sleep } from 'node:timers/promises'
import type { Look } from './look.ts'
import type { Model, ModelSite, SiteSeed, Told } from './origin/model.ts'
import type { Chance } from './random.ts'

/** What publishes on and on. */
export interface Load {
  stop: () => Promise<void>
}

/** Publishes and edits pages of some sites at a rate until it is stopped. */
export function publishOn(model: Model, sites: readonly ModelSite[], chance: Chance, pagesPerSecond: number): Load {
  return repeat(
    () => (1_000 / pagesPerSecond) * (0.5 + chance.next()),
    () => {
      const site = chance.pick(sites)
      model.publish(site)
      const old = site.pages[chance.below(Math.min(site.pages.length, 20))]
      if (old?.fate === 'article' && chance.below(3) === 0) model.edit(old)
    },
  )
}

/** Sites whose feeds may show thousands of new entries a minute: no page of theirs may be fetched, so each is an outcome and no more. */
export const FLOOD: readonly SiteSeed[] = Array.from({ length: 8 }, (_, n) => ({
  id: `flood-${n}`,
  host: `f${n}.test`,
  language: 'en',
  window: 1_000,
}))

export const isFlood = ({ id }: ModelSite): boolean => FLOOD.some((one) => one.id === id)

const FLOOD_EVERY_MS = 250
/** What could not be shown while nobody polled is shown later, up to so many seconds' worth. */
const CATCH_UP_S = 20
/** Of what is old, the first reading of a feed opens so many pages at least, and later readings all. */
const FIRST_READING = 100
/** Pages older than a month are not visited again. */
const LONG_AGO = new Date('2020-01-01T00:00:00Z')

/** Floods sites with entries at a rate, as far as their feeds can show them before they are stored. */
export function flood(model: Model, sites: readonly ModelSite[], look: Look, entriesPerSecond: number): Load {
  let due = 0
  let turn = 0
  return repeat(
    () => FLOOD_EVERY_MS,
    async () => {
      await noteStored(sites, look).catch(() => undefined)
      due = Math.min(due + (entriesPerSecond * FLOOD_EVERY_MS) / 1_000, entriesPerSecond * CATCH_UP_S)
      for (let left = Math.floor(due); left > 0; left--) {
        const site = sites[turn++ % sites.length]!
        if (site.acknowledged === 0 && site.pages.length >= FIRST_READING) continue
        const notice: Told = {
          headline: `Notice ${site.pages.length}`,
          paragraphs: [],
          fate: 'blocked',
          publishedAt: LONG_AGO,
        }
        if (model.publish(site, notice)) due--
      }
    },
  )
}

/** A feed whose new entries are old is asked for without validators before long: what is stored of it is asked of the store. */
export async function noteStored(sites: readonly ModelSite[], look: Look): Promise<void> {
  const rows = await look.rows<{ host: string; serial: number }>(
    `SELECT substring(url FROM '//([^/]+)') AS host, substring(etag FROM '\\d+')::int AS serial FROM feed WHERE etag LIKE '"feed-%'`,
  )
  const serials = new Map(rows.map(({ host, serial }) => [host, serial]))
  for (const site of sites) site.acknowledged = Math.max(site.acknowledged, serials.get(site.host) ?? 0)
}

function repeat(pauseMs: () => number, act: () => unknown): Load {
  let going = true
  const load = (async () => {
    while (going) {
      await sleep(pauseMs())
      await act()
    }
  })()
  return {
    async stop() {
      going = false
      await load
    },
  }
}
