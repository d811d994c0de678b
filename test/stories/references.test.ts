import { getArticle, getStory, type Db } from '@crosswire/store'
import { createStoryStage } from '@crosswire/story-linker'
import { expect, it } from 'vitest'
import { describeModes, useTestDb } from '../setup/modes.ts'
import { quiet } from '../setup/pipeline.ts'
import { createStageRunner } from './link-stage.ts'
import { idOf, type Page } from './make-version.ts'
import { PUBLISHERS } from './newsroom.ts'
import { storePages } from './store-pages.ts'
import { AZERI, CRASH, ENGLISH, RUSSIAN, WIRE } from './zarya.ts'

const NOW = new Date('2025-03-09T18:00:00Z')

const RETOLD = [RUSSIAN, AZERI, ENGLISH]

describeModes('what articles refer to, in three languages', ['pglite', 'postgres'], (mode) => {
  let db: Db
  useTestDb(mode, { forEach: true }, (opened) => (db = opened))

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

  it('takes a story for a follow-up where half of its houses recall the other one, however many outlets a house has', async () => {
    const silent = ({ text, ...page }: Page): Page => ({ ...page, text: text.slice(0, text.lastIndexOf('\n\n')) })
    const related = async (house: readonly Page[]) => {
      const ids = house.map(({ publisher }) => publisher)
      const publishers = new Map(
        [...PUBLISHERS].map(([id, one]) => [id, ids.includes(id) ? { ...one, family: 'holding' } : one]),
      )
      await db.query(`UPDATE version SET state = 'open'`)
      await createStageRunner(db, quiet, createStoryStage({ db, publishers }))(NOW)
      const inquiry = (await getStory(db, (await read(WIRE)).storyId!))!
      expect(inquiry.articleCount).toBe(4)
      return inquiry.related.map(({ relation, reasons }) => `${relation}: ${reasons[0]!.detail}`)
    }
    await store(CRASH, WIRE, silent(RUSSIAN), silent(AZERI), ENGLISH)
    expect(await related([])).toEqual(['follow-up: 2 of 4 houses recall it'])
    expect(await related([WIRE, ENGLISH])).toEqual(['background: 1 of 3 houses recalls it'])
    expect(await related([RUSSIAN, AZERI])).toEqual(['follow-up: 2 of 3 houses recall it'])
    expect(await related([WIRE, ...RETOLD])).toEqual(['background: 1 of 1 house recalls it'])
  })
})
