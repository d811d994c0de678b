import { getArticle, getStory, migrate, type Db } from '@crosswire/store'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { describeModes, openTestDb } from '../setup/modes.ts'
import { createStageRunner } from './link-stage.ts'
import { idOf, type Page } from './make-version.ts'
import { storePages } from './store-pages.ts'
import { AZERI, CRASH, ENGLISH, RUSSIAN, WIRE } from './zarya.ts'

const NOW = new Date('2025-03-09T18:00:00Z')

const RETOLD = [RUSSIAN, AZERI, ENGLISH]

describeModes('what articles refer to, in three languages', ['pglite', 'postgres'], (mode) => {
  let db: Db
  let close: () => Promise<void>

  beforeEach(async () => {
    const opened = await openTestDb(mode === 'redis' ? 'postgres' : mode)
    db = opened.db
    close = opened.close
    await migrate(db)
  })
  afterEach(() => close())

  const store = (...pages: Page[]): Promise<void> => storePages(db, pages, NOW)
  const read = async (page: Page) => (await getArticle(db, idOf(page)))!
  const linked = async (): Promise<string[]> => {
    const rows = await db.query<{ subject: string }>(
      `SELECT subject FROM change WHERE type = 'article.linked' ORDER BY n`,
    )
    return rows.map(({ subject }) => subject)
  }

  it('resolves citations of an article that comes later, and says so once', async () => {
    const linkOpen = createStageRunner(db)
    await store(...RETOLD)
    await linkOpen(NOW)
    const cited = async (page: Page) => {
      const { citations } = await read(page)
      return citations.flatMap(({ cited: to }) => (to.publisherId === 'khazar-wire' ? [to.articleId] : []))
    }
    for (const page of RETOLD) expect(await cited(page), page.language).toEqual([null])
    const before = (await linked()).length
    await store(WIRE)
    await linkOpen(new Date(NOW.getTime() + 60_000))
    for (const page of RETOLD) expect(await cited(page), page.language).toEqual([idOf(WIRE)])
    expect(new Set((await linked()).slice(before))).toEqual(new Set([...RETOLD, WIRE].map(idOf)))
    const story = (await getStory(db, (await read(WIRE)).storyId!))!
    expect(story.independentOrigins).toEqual({ count: 1, articleIds: [idOf(WIRE)] })
    const again = (await linked()).length
    await db.query(`UPDATE version SET state = 'open'`)
    await linkOpen(new Date(NOW.getTime() + 120_000))
    expect((await linked()).length).toBe(again)
  })

  it('links passages to the story that they recall, also where it comes later, and the one story to the other', async () => {
    const linkOpen = createStageRunner(db)
    await store(WIRE, ...RETOLD)
    await linkOpen(NOW)
    await store(CRASH)
    await linkOpen(new Date(NOW.getTime() + 60_000))
    const crash = (await read(CRASH)).storyId!
    for (const page of [WIRE, ...RETOLD]) {
      const { storyId, background } = await read(page)
      expect(storyId, page.language).not.toBe(crash)
      expect(
        background.map((passage) => passage.storyId),
        page.language,
      ).toEqual([crash])
    }
    const inquiry = (await getStory(db, (await read(WIRE)).storyId!))!
    expect(inquiry.related).toMatchObject([{ storyId: crash, relation: 'follow-up' }])
  })
})
