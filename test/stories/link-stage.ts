import { createSystemClock } from '@crosswire/pipeline'
import type { Db, LinkWork } from '@crosswire/store'
import { createStoryStage } from '@crosswire/story-linker'
import { quiet } from '../setup/pipeline.ts'
import { idOf, type Page } from './make-version.ts'
import { ALL, PUBLISHERS } from './newsroom.ts'

/** The stage on a store, without a queue: what is open is linked in its order, in batches. */
export function createStageRunner(db: Db, log = quiet, stage = createStoryStage({ db, publishers: PUBLISHERS })) {
  const clock = createSystemClock()
  return async function linkOpen(now: Date, batch = 50): Promise<number> {
    const rows = await db.query<{ id: string }>(`SELECT id FROM version WHERE state = 'open' ORDER BY rank_at, id`)
    for (let at = 0; at < rows.length; at += batch) {
      const items: LinkWork[] = await stage.read(rows.slice(at, at + batch).map(({ id }) => id))
      const results = []
      const context = {
        clock: { ...clock, now: () => now },
        random: () => 0.5,
        log,
        signal: new AbortController().signal,
        begin: () => undefined,
      }
      for await (const result of stage.work(items, context)) results.push(result)
      const sorted = results.sort((a, b) => (a.id < b.id ? -1 : 1))
      await db.transaction(async (tx) => {
        await stage.write(tx, sorted as never, now)
        await tx.query(`UPDATE version SET state = 'done' WHERE id = ANY ($1::uuid[])`, [sorted.map(({ id }) => id)])
      })
    }
    return rows.length
  }
}

const nameOf = new Map(ALL.map((page) => [idOf(page), `${page.publisher}/${page.path}`]))

/** Stories as lines that a reader understands, those with most members first. */
export async function tellStories(db: Db): Promise<string[][]> {
  const rows = await db.query<{ story: string; id: string; role: string; source: string | null }>(
    `SELECT m.story_id AS story, m.article_id AS id, m.role, m.derived_from AS source FROM story_member m
     JOIN article a ON a.id = m.article_id ORDER BY a.published_at, a.id`,
  )
  const stories = new Map<string, string[]>()
  for (const { story, id, role, source } of rows) {
    const line = `${nameOf.get(id)!} ${role}${source === null ? '' : ` of ${nameOf.get(source)!}`}`
    stories.set(story, [...(stories.get(story) ?? []), line])
  }
  return [...stories.values()].sort((a, b) => b.length - a.length || (a[0]! < b[0]! ? -1 : 1))
}

export const nameOfArticle = (id: string | null): string | null => (id === null ? null : (nameOf.get(id) ?? id))

/** Whom the citations of an article were resolved to, in the order of its text. */
export async function citedBy(db: Db, page: Page): Promise<(string | null)[]> {
  const rows = await db.query<{ target: string }>(
    `SELECT DISTINCT r.target_id AS target FROM resolution r WHERE r.article_id = $1 AND r.kind = 'citation'`,
    [idOf(page)],
  )
  return rows.map(({ target }) => nameOfArticle(target)).sort()
}
