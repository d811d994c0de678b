import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createClient } from '@crosswire/client'

/** What the gold of a recorded newsroom says of where its stories come from. */
interface Gold {
  articles: {
    id: string
    publisher: string
    url: string
    published: string
    story: string
    relation: string
    derivedFrom: string | null
  }[]
  independentOrigins: Record<string, number>
}

const WIDELY = 3

/**
 * Lines on what the gold implies and does not list: the share of widely reported stories with one origin, who reported each
 * story first, and how sources moved. `misses`: also which of them are not as the gold has them.
 */
export async function scoreOrigins(folder: string, api: string, misses: boolean): Promise<string[]> {
  const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as Gold
  const client = createClient({ baseUrl: api })
  const stories = Object.keys(gold.independentOrigins)
  const toldBy = (story: string) => gold.articles.filter((article) => article.story === story)
  const widely = stories.filter((story) => new Set(toldBy(story).map(({ publisher }) => publisher)).size >= WIDELY)
  const one = widely.filter((story) => gold.independentOrigins[story] === 1)
  const share = await client.origins({ minPublishers: WIDELY })

  const storyOf = new Map<string, string>()
  for await (const { url, storyId } of client.articles()) if (storyId !== null) storyOf.set(url, storyId)
  const wrong: string[] = []
  const shifts: string[] = []
  for (const story of stories) {
    const [first, second] = toldBy(story)
      .filter(({ relation, derivedFrom }) => derivedFrom === null && relation !== 'follow-up')
      .sort((a, b) => Date.parse(a.published) - Date.parse(b.published))
    const held = toldBy(story).flatMap(({ url }) => storyOf.get(url) ?? [])[0]
    const sourcing = held === undefined ? null : await client.sourcing(held)
    const got = sourcing?.edges.find(({ articleId }) => articleId === sourcing.firstReporter?.articleId)?.url
    if (got !== first?.url)
      wrong.push(JSON.stringify({ measure: 'first reporter', story, want: first?.id, got, next: second?.id }))
    for (const { articleId, version, within, kind, lost, gained } of sourcing?.shifts ?? []) {
      const url = sourcing!.edges.find((edge) => edge.articleId === articleId)!.url
      shifts.push(JSON.stringify({ measure: 'sourcing shift', url, version, within, kind, lost, gained }))
    }
  }
  return [
    `stories of ${WIDELY} houses or more with one origin: ${share.oneOrigin} of ${share.stories} (gold: ${one.length} of ${widely.length})`,
    `first reporter               ${Math.round((1 - wrong.length / stories.length) * 1_000) / 1_000} of ${stories.length}`,
    `sourcing shifts              ${shifts.length}`,
    ...(misses ? [...wrong, ...shifts] : []),
  ]
}
