import { createRobotsGuard } from '@crosswire/web'
import { createPublisherClient, DEFAULT_USER_AGENT } from '@crosswire/solo'
import { setTimeout as wait } from 'node:timers/promises'
import type { RunConfig } from '../run/read-config.ts'
import { exploreSite, type TriedAddress } from './explore-site.ts'
import { proposePublisher, type Proposal } from './propose-publisher.ts'

export interface Exploration {
  tried: TriedAddress[]
  proposal: Proposal | null
}

/** Looks at a site and proposes a publisher, with a request a second at most. */
export async function explorePublisher(
  url: string,
  { solo }: RunConfig,
  onTried: (tried: TriedAddress) => void,
): Promise<Exploration> {
  const web = createPublisherClient(solo)
  const now = solo.now ?? new Date()
  try {
    const tried = await exploreSite(url, {
      web,
      robots: createRobotsGuard({ client: web, userAgent: solo.userAgent ?? DEFAULT_USER_AGENT }),
      wait: () => wait(solo.hostDelayMs ?? 1_000),
      now,
      onTried,
    })
    return { tried, proposal: proposePublisher(tried, now) }
  } finally {
    await web.close()
  }
}
