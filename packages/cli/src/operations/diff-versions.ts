import { diffVersions, type VersionDiff } from '@crosswire/article/diff'
import { getArticle, getVersion, listArticles, type Db } from '@crosswire/store'
import { spellUrl } from '@crosswire/text'
import type { VersionPair } from './operations.ts'

const ID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i

export async function diffOverDatabase(db: Db, article: string, pair: VersionPair): Promise<VersionDiff | null> {
  const head = ID.test(article) ? await getArticle(db, article) : await findByUrl(db, article)
  if (head === null) return null
  const numbers = pickVersions(head.version, pair)
  const [before, after] = await Promise.all([
    getVersion(db, head.id, numbers.before),
    getVersion(db, head.id, numbers.after),
  ])
  return before && after && diffVersions(before, after)
}

async function findByUrl(db: Db, address: string) {
  for (const url of spellUrl(address)) {
    const { items } = await listArticles(db, { urls: [url] }, { after: null, limit: 1 })
    if (items[0]) return items[0]
  }
  return null
}

type Ask = <Answer>(path: string) => Promise<Answer>

interface Head {
  id: string
  version: number
}

export async function diffOverApi(ask: Ask, article: string, pair: VersionPair): Promise<VersionDiff | null> {
  const head = ID.test(article)
    ? await ask<Head>(`/v1/articles/${article}?fields=id,version`)
    : (await ask<{ items: Head[] }>(`/v1/articles?${new URLSearchParams({ url: article, limit: '1' }).toString()}`))
        .items[0]
  if (!head) return null
  const { before, after } = pickVersions(head.version, pair)
  return ask<VersionDiff>(`/v1/articles/${head.id}/versions/${after}/diff?against=${before}`)
}

function pickVersions(newest: number, { before, after = newest }: VersionPair): { before: number; after: number } {
  return { before: before ?? Math.max(1, after - 1), after }
}
