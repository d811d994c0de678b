import type { Db } from '@crosswire/store'
import { idOf, makeVersion, storeVersions, type Page } from './make-version.ts'
import { CATALOGUE } from './newsroom.ts'

/** Stores pages of the catalogue's publishers as versions that are open for linking. */
export const storePages = (db: Db, pages: readonly Page[], now: Date): Promise<void> =>
  storeVersions(
    db,
    pages.map((page) => makeVersion(page, CATALOGUE)),
    now,
  )

/** The story that a page's article is in. */
export async function storyOfPage(db: Db, page: Page): Promise<string> {
  const [row] = await db.query<{ id: string }>('SELECT story_id AS id FROM article WHERE id = $1', [idOf(page)])
  return row!.id
}
