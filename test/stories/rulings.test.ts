import { getStory, ruleOnStory, type Db, type RulingRequest } from '@crosswire/store'
import { beforeEach, expect, it } from 'vitest'
import { describeModes, useTestDb } from '../setup/modes.ts'
import { ALERT_MILL, ALERT_SCHOOL, FIRST, THEN } from './fires.ts'
import { createStageRunner } from './link-stage.ts'
import { idOf, type Page } from './make-version.ts'
import { ALL, MEET, PORTRAIT_RU, RELEASE, REPORT_EN, REPRINT_RU, WIRE_EN, WIRE_RU } from './newsroom.ts'
import { storePages, storyOfPage } from './store-pages.ts'

const NOW = new Date('2025-03-04T18:00:00Z')

describeModes('people who rule at once', ['pglite', 'postgres'], (mode) => {
  let db: Db
  let avalanche: string
  let meet: string

  useTestDb(mode, { forEach: true }, (opened) => (db = opened))
  beforeEach(async () => {
    await storePages(db, ALL, NOW)
    await linkOpen()
    ;[avalanche, meet] = [await storyOf(RELEASE), await storyOf(MEET)]
  })

  const linkOpen = (): Promise<number> => createStageRunner(db)(NOW)
  const storyOf = (page: Page): Promise<string> => storyOfPage(db, page)
  const rule = (request: RulingRequest) => ruleOnStory(db, request, NOW)
  const split = (...pages: Page[]): RulingRequest => ({
    kind: 'split',
    storyId: avalanche,
    articleIds: pages.map(idOf),
    note: null,
  })
  const merge = (storyId: string, into: string): RulingRequest => ({ kind: 'merge', storyId, into, note: null })
  /** Every article is in a story that goes on. */
  const stories = async (): Promise<number[]> => {
    const rows = await db.query<{ articles: number; status: string }>(
      `SELECT count(*)::int AS articles, s.status FROM story_member m JOIN story s ON s.id = m.story_id GROUP BY s.id
       ORDER BY 1 DESC`,
    )
    expect(rows.map(({ status }) => status)).not.toContain('merged')
    return rows.map(({ articles }) => articles)
  }

  it('does not let two stories end in each other', async () => {
    const answers = await Promise.all([rule(merge(avalanche, meet)), rule(merge(meet, avalanche))])
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['refused', 'ruled'])
    await linkOpen()
    expect(await stories()).toEqual([ALL.length])
    const ended = answers[0].kind === 'ruled' ? avalanche : meet
    expect(await getStory(db, ended)).toMatchObject({ status: 'merged', mergedInto: await storyOf(MEET) })
  })

  it('refuses what a ruling not carried out yet has made impossible', async () => {
    expect(await rule(split(REPORT_EN))).toMatchObject({ kind: 'ruled' })
    expect(await rule(split(REPORT_EN))).toMatchObject({ code: 'conflict' })
    const rest = ALL.filter((page) => page !== MEET && page !== REPORT_EN)
    expect(await rule(split(...rest))).toMatchObject({ code: 'conflict' })
    expect(await rule(merge(avalanche, meet))).toMatchObject({ kind: 'ruled' })
    expect(await rule(split(WIRE_RU))).toMatchObject({ code: 'conflict' })
    expect(await rule(merge(meet, avalanche))).toMatchObject({ code: 'conflict' })
    await linkOpen()
    expect(await stories()).toEqual([ALL.length - 1, 1])
    expect(await storyOf(REPORT_EN)).not.toBe(meet)
  })

  it('carries out in one go what fits together, in the order in which it was said', async () => {
    await rule(split(WIRE_RU, WIRE_EN))
    await rule(split(REPRINT_RU))
    await rule({ kind: 'pin', storyId: meet, articleIds: [idOf(REPRINT_RU)], note: null })
    await rule({ kind: 'pin', storyId: avalanche, articleIds: [idOf(WIRE_EN)], note: null })
    await linkOpen()
    expect(await storyOf(REPRINT_RU)).toBe(meet)
    expect(await storyOf(WIRE_EN)).toBe(avalanche)
    expect([avalanche, meet]).not.toContain(await storyOf(WIRE_RU))
    expect(await stories()).toEqual([4, 2, 1])
    await linkOpen()
    expect(await stories()).toEqual([4, 2, 1])
  })

  it('refuses to end a story that has no articles any more', async () => {
    await rule({ kind: 'pin', storyId: avalanche, articleIds: [idOf(MEET)], note: null })
    await linkOpen()
    expect(await getStory(db, meet)).toMatchObject({ status: 'dormant' })
    expect(await rule(merge(meet, avalanche))).toMatchObject({ code: 'conflict' })
  })

  it('gives back to the linker what it was held from, however often', async () => {
    const linkOpen = createStageRunner(db)
    for (const pages of [FIRST, THEN]) {
      await storePages(db, pages, NOW)
      await linkOpen(NOW)
    }
    const fires = [...FIRST, ...THEN]
    const where = () => Promise.all([...ALL, ...fires].map(storyOf))
    const told = await where()
    const held = [avalanche, await storyOf(ALERT_MILL), await storyOf(ALERT_SCHOOL)].map((storyId) => ({
      storyId,
      articleIds: [...ALL, ...fires].filter((_page, n) => told[n] === storyId).map(idOf),
      note: null,
    }))
    for (let turn = 0; turn < 3; turn++)
      for (const kind of ['pin', 'unpin'] as const) {
        for (const one of held) await rule({ kind, ...one })
        await linkOpen(NOW)
        expect(await where(), `${kind} ${turn}`).toEqual(told)
      }
  })

  it('keeps what only its facts tie where it is, also when it is edited, held, and let go', async () => {
    const linkOpen = createStageRunner(db)
    await storePages(db, [PORTRAIT_RU], NOW)
    await linkOpen(NOW)
    expect(await storyOf(PORTRAIT_RU)).toBe(avalanche)
    await storePages(db, [{ ...PORTRAIT_RU, text: `${PORTRAIT_RU.text}\n\nК вечеру чай кончился.`, version: 2 }], NOW)
    await linkOpen(NOW)
    expect(await storyOf(PORTRAIT_RU)).toBe(avalanche)

    const everything = { articleIds: [...ALL.filter((page) => page !== MEET), PORTRAIT_RU].map(idOf), note: null }
    const portrait = { articleIds: [idOf(PORTRAIT_RU)], note: null }
    for (const [storyId, held] of [
      [avalanche, everything],
      [meet, portrait],
    ] as const) {
      await rule({ kind: 'pin', storyId, ...held })
      await linkOpen(NOW)
      expect(await storyOf(PORTRAIT_RU)).toBe(storyId)
      await rule({ kind: 'unpin', storyId, ...held })
      await linkOpen(NOW)
      expect(await storyOf(PORTRAIT_RU)).toBe(avalanche)
      expect(await stories()).toEqual([ALL.length, 1])
    }
    const links = await db.query<{ to: string | null }>(
      `SELECT decision ->> 'tiedTo' AS "to" FROM link WHERE article_id = $1 ORDER BY n`,
      [idOf(PORTRAIT_RU)],
    )
    expect(new Set(links.map(({ to }) => to)).size, 'tied to one article all the time').toBe(1)
    expect(links[0]!.to).not.toBeNull()
  })

  it('leaves where it is what is older than anything that it remembers, edited or let go', async () => {
    const linkOpen = createStageRunner(db)
    const later = new Date(NOW.getTime() + 30 * 86_400_000)
    const told = await Promise.all(ALL.map(storyOf))
    const held = { storyId: avalanche, articleIds: [idOf(WIRE_RU), idOf(REPORT_EN)], note: null }
    await rule({ kind: 'pin', ...held })
    await linkOpen(NOW)
    await storePages(db, [{ ...WIRE_EN, text: `${WIRE_EN.text}\n\nThe road is open again.`, version: 2 }], later)
    await rule({ kind: 'unpin', ...held })
    await linkOpen(later)
    expect(await Promise.all(ALL.map(storyOf))).toEqual(told)
  })
})
