import type { ArticleVersion, Story } from '@crosswire/record'

/** What the summary needs of an article. */
export type SummaryArticle = Pick<
  ArticleVersion,
  | 'id'
  | 'url'
  | 'version'
  | 'language'
  | 'headline'
  | 'publisher'
  | 'datePublished'
  | 'storyId'
  | 'body'
  | 'updates'
  | 'citations'
  | 'quotes'
  | 'background'
>

/** One line of an article's history, with its text. */
export type SummaryVersion = Pick<
  ArticleVersion,
  'version' | 'change' | 'headline' | 'body' | 'updates' | 'dateModified'
>

export type SummaryStory = Pick<
  Story,
  'id' | 'status' | 'headlines' | 'members' | 'independentOrigins' | 'languages' | 'publisherCount'
>

/** Everything that came out of the newsroom, as the API tells it. */
export interface Reading {
  articles: SummaryArticle[]
  stories: SummaryStory[]
  /** By article, oldest first; articles of one version are left out. */
  histories: ReadonlyMap<string, SummaryVersion[]>
}

interface Page<Item> {
  items: Item[]
  next: string | null
}

/** Reads all records through the API at `api`. Throws with the status and the path where it does not answer well. */
export async function readRecords(api: string): Promise<Reading> {
  const articles = await readAll<SummaryArticle>(api, '/v1/articles?limit=100')
  const stories = await readAll<SummaryStory>(api, '/v1/stories?limit=100')
  const histories = new Map<string, SummaryVersion[]>()
  for (const { id, version } of articles) {
    if (version === 1) continue
    const versions: SummaryVersion[] = []
    for (let n = 1; n <= version; n++)
      versions.push(await readOne<SummaryVersion>(api, `/v1/articles/${id}/versions/${n}`))
    histories.set(id, versions)
  }
  return { articles, stories: stories.filter(({ status }) => status !== 'merged'), histories }
}

async function readAll<Item>(api: string, path: string): Promise<Item[]> {
  const items: Item[] = []
  for (let next: string | null = path; next !== null;) {
    const page: Page<Item> = await readOne(api, next)
    items.push(...page.items)
    next = page.next
  }
  return items
}

async function readOne<Value>(api: string, path: string): Promise<Value> {
  const response = await fetch(new URL(path, api), { headers: { accept: 'application/json' } })
  if (!response.ok) throw new Error(`the API answered ${response.status} to ${path}`)
  return (await response.json()) as Value
}
