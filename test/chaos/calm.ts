import { setTimeout as sleep } from 'node:timers/promises'
import type { Look } from './look.ts'
import type { Model } from './origin/model.ts'
import { isFlood, noteStored } from './publish-on.ts'
import { listMoving } from './recovery.ts'

/** What is asked for every few seconds, whatever happens. */
const AGAIN_AND_AGAIN: ReadonlySet<string> = new Set(['feed', 'page'])

/** What stands when the faults are over and workers have been left alone. */
export interface Calm {
  /** Since the last fault; null where they did not come to rest. */
  afterMs: number | null
  /** What had not moved by then. */
  rest: string[]
  /** Pages and feeds whose host or row waits for a time that was decided on. */
  putOff: number
}

/**
 * Leaves workers alone after the last fault until all that was to move then has been dealt with, nothing is to be read,
 * linked or sent, and every page and feed has been asked for again with the validator of its newest state, which shows
 * that they have it. What waits by decision is left out, and so are the visits that go on all the time.
 */
export async function awaitCalm(
  look: Look,
  model: Model,
  withinMs: number,
  say?: (line: string) => void,
): Promise<Calm> {
  const began = performance.now()
  let saidAt = began
  let first: Set<string> | undefined
  for (;;) {
    let rest: string[]
    try {
      const moving = await listMoving(look)
      const seen = (first ??= new Set(moving.keys()))
      const left = [...moving.values()].filter(({ key, kind }) => seen.has(key) || !AGAIN_AND_AGAIN.has(kind))
      const waiting = await listWaiting(look)
      await noteStored(model.sites.filter(isFlood), look)
      const behind = listBehind(model)
      rest = [
        ...left.map(({ key, kind }) => `${kind} ${key}`),
        ...behind
          .filter(({ url, toldBy }) => !waiting.has(url) && !waiting.has(toldBy))
          .map(({ url }) => `${url} is not known in its newest state`),
      ]
      if (rest.length === 0) return { afterMs: Math.round(performance.now() - began), rest, putOff: behind.length }
    } catch (error) {
      rest = [`the store was not to be asked: ${String(error)}`]
    }
    if (performance.now() - began > withinMs) return { afterMs: null, rest, putOff: 0 }
    if (say && performance.now() - saidAt > 10_000) {
      saidAt = performance.now()
      say(`${rest.length} are still to come to rest: ${rest.slice(0, 4).join(', ')}`)
    }
    await sleep(500)
  }
}

/** Addresses of feeds and pages that nobody may ask for yet. */
async function listWaiting(look: Look): Promise<Set<string>> {
  const rows = await look.rows<{ url: string }>(
    `SELECT url FROM page WHERE state = 'open' AND sent_at IS NULL AND next_at > now()
     UNION ALL SELECT url FROM page WHERE state = 'done' AND revisit_at > now() + interval '1 minute'
     UNION ALL SELECT url FROM feed WHERE state = 'open' AND sent_at IS NULL AND next_at > now()
     UNION ALL SELECT url FROM feed WHERE state = 'done' AND next_poll_at > now() + interval '1 minute'`,
  )
  return new Set(rows.map((row) => row.url))
}

interface Behind {
  url: string
  /** What has to be asked for before: of a page that its feed was not yet seen to tell, the feed. */
  toldBy: string
}

/** Addresses whose newest state no request has shown to be stored. Refused and absent pages never are. */
function listBehind(model: Model): Behind[] {
  return model.sites.flatMap((site) => {
    const feed = `http://${site.host}/feed.xml`
    const untold = site.pages.length - site.publishedBy[site.acknowledged]!
    return [
      ...(site.acknowledged < site.serial ? [{ url: feed, toldBy: feed }] : []),
      ...site.pages.flatMap(({ fate, acknowledged, edition, url }, place) =>
        fate === 'article' && acknowledged < edition ? [{ url, toldBy: place < untold ? feed : url }] : [],
      ),
    ]
  })
}
