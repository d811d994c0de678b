import {
  getStory,
  listArticles,
  listMergedStories,
  listRulings,
  ruleOnStory,
  whyMember,
  type Db,
} from '@crosswire/store'
import { expect, it } from 'vitest'
import { createClient } from '@crosswire/client'
import { createSystemClock } from '@crosswire/pipeline'
import { createStoryStage } from '@crosswire/story-linker'
import { renderMembership } from '../../packages/cli/src/operations/render-membership.ts'
import { startRecordApi } from '../../services/record-api/src/index.ts'
import { apiOptions } from '../api/stand.ts'
import { describeModes, useTestDb } from '../setup/modes.ts'
import { quiet } from '../setup/pipeline.ts'
import { ALERT_SCHOOL, ALERT_SMOKE, THEN } from './fires.ts'
import { citedBy, createStageRunner, tellStories } from './link-stage.ts'
import { idOf, type Page } from './make-version.ts'
import { ALL, MEET, PUBLISHERS, RELEASE, REPORT_EN, REPRINT_RU, RETOLD_AZ, WIRE_EN, WIRE_RU } from './newsroom.ts'
import { storePages, storyOfPage } from './store-pages.ts'
import { TOLD } from './told.ts'

const NOW = new Date('2025-03-04T18:00:00Z')

describeModes('linking stories', ['pglite', 'postgres'], (mode) => {
  let db: Db
  useTestDb(mode, { forEach: true }, (opened) => (db = opened))

  const store = (...pages: Page[]): Promise<void> => storePages(db, pages, NOW)
  const storyOf = (page: Page): Promise<string> => storyOfPage(db, page)
  const changes = (type: string): Promise<{ subject: string; version: number }[]> =>
    db.query<{ subject: string; version: number }>('SELECT subject, version FROM change WHERE type = $1 ORDER BY n', [
      type,
    ])

  it('tells who took from whom, in one story and three languages, and counts the origins', async () => {
    await store(...ALL)
    await createStageRunner(db)(NOW)
    expect(await tellStories(db)).toEqual(TOLD)
    const story = (await getStory(db, await storyOf(RELEASE)))!
    expect(story.independentOrigins).toEqual({ count: 2, articleIds: [idOf(RELEASE), idOf(REPORT_EN)] })
    expect(story.originArticleId).toBe(idOf(RELEASE))
    expect(await citedBy(db, RETOLD_AZ)).toEqual(['khazar-wire/ru/2201'])
    expect(await citedBy(db, WIRE_EN)).toEqual(['valley-rescue/releases/17'])
  })

  it('makes the same stories when it is stopped in the middle and begins anew', async () => {
    await store(...ALL.slice(0, 4))
    await createStageRunner(db)(NOW, 2)
    await store(...ALL.slice(4))
    await createStageRunner(db)(NOW, 1)
    expect(await tellStories(db)).toEqual(TOLD)
  })

  it('says how far it has come while it reads its memory back', async () => {
    await store(...ALL.slice(0, 4))
    await createStageRunner(db)(NOW)
    await store(...ALL.slice(4))
    const stage = createStoryStage({ db, publishers: PUBLISHERS })
    const said: [string, string | null][] = []
    const info = (_fields: object, message: string): number => said.push([message, stage.busyWith!()])
    await createStageRunner(db, { ...quiet, info }, stage)(NOW)
    const begun = 'reading memory back: 0 of 4 articles'
    expect(said).toEqual([
      [begun, begun],
      ['the linker remembers the articles of the last days', null],
    ])
  })

  it('finds the source of what came before it, resolves its citations then, and says so in the log', async () => {
    const linkOpen = createStageRunner(db)
    await store(WIRE_RU, WIRE_EN, RETOLD_AZ)
    await linkOpen(NOW)
    expect(await citedBy(db, WIRE_RU)).toEqual([])
    const before = (await changes('article.linked')).length
    await store(RELEASE, REPRINT_RU, REPORT_EN, MEET)
    await linkOpen(new Date(NOW.getTime() + 60_000))
    expect(await tellStories(db)).toEqual(TOLD)
    expect(await citedBy(db, WIRE_RU)).toEqual(['valley-rescue/releases/17'])
    const linked = (await changes('article.linked')).slice(before).map(({ subject }) => subject)
    expect(linked).toContain(idOf(WIRE_RU))
  })

  it('takes no page that was edited for the source of what others had before', async () => {
    const path = { path: 'bulletin', published: '2025-03-04T08:30:00+04:00', publisher: 'steppe-post' }
    const early: Page = { ...WIRE_RU, ...path, text: 'В горах выпал снег. В Сарване и Гёкдере ждут новостей о дороге.' }
    const linkOpen = createStageRunner(db)
    await store(RELEASE, early, WIRE_RU)
    await linkOpen(NOW)
    await store({ ...early, text: WIRE_RU.text, version: 2, seen: '2025-03-04T18:00:00+04:00' })
    await linkOpen(NOW)
    const { members } = (await getStory(db, await storyOf(WIRE_RU)))!
    const told = (page: Page) => {
      const { role, derivedFromArticleId: from } = members.find(({ articleId }) => articleId === idOf(page))!
      return [role, from]
    }
    expect(told(WIRE_RU)).toEqual(['rewrite', idOf(RELEASE)])
    expect(told(early)).toEqual(['reprint', idOf(WIRE_RU)])
  })

  it('says nothing of articles whose records say what they said before, whatever their reasons are', async () => {
    const linkOpen = createStageRunner(db)
    await store(...ALL.filter((page) => page !== RETOLD_AZ))
    await linkOpen(NOW)
    const before = (await changes('article.linked')).length
    const sourcing = () => db.query('SELECT article_id, sourcing FROM story_member ORDER BY article_id')
    const reasons = await sourcing()
    await store(RETOLD_AZ)
    await linkOpen(new Date(NOW.getTime() + 60_000))
    expect(await sourcing()).not.toEqual(reasons)
    const linked = (await changes('article.linked')).slice(before).map(({ subject }) => subject)
    expect(linked).toEqual([idOf(RETOLD_AZ)])
  })

  it('keeps to what people split, also when a version is edited and when everything is linked anew', async () => {
    await store(...ALL)
    await createStageRunner(db)(NOW)
    const [from, articleIds] = [await storyOf(RELEASE), [idOf(REPORT_EN)]]
    const answer = await ruleOnStory(db, { kind: 'split', storyId: from, articleIds, note: 'a report of its own' }, NOW)
    expect(answer).toMatchObject({ kind: 'ruled', ruling: { kind: 'split' } })
    await createStageRunner(db)(NOW)
    const fresh = await storyOf(REPORT_EN)
    expect(fresh).not.toBe(from)
    expect((await getStory(db, fresh))!.related).toMatchObject([{ storyId: from, relation: 'split-from' }])
    expect((await changes('story.split')).map(({ subject }) => subject)).toEqual([fresh])

    await store({ ...REPORT_EN, text: `${REPORT_EN.text}\n\nThe road is still closed.`, version: 2 })
    await createStageRunner(db)(NOW)
    expect(await storyOf(REPORT_EN)).toBe(fresh)

    for (const table of ['link', 'story', 'story_member', 'story_relation']) await db.query(`DELETE FROM ${table}`)
    await db.query(`UPDATE article SET story_id = NULL`)
    await db.query(`UPDATE version SET state = 'open'`)
    await createStageRunner(db)(NOW)
    expect([await storyOf(RELEASE), await storyOf(WIRE_EN), await storyOf(REPORT_EN)]).toEqual([from, from, fresh])
  })

  it('merges what people call one: the id redirects, and both stay together', async () => {
    await store(...ALL)
    await createStageRunner(db)(NOW)
    const [from, into] = [await storyOf(MEET), await storyOf(RELEASE)]
    await ruleOnStory(db, { kind: 'merge', storyId: from, into, note: null }, NOW)
    await createStageRunner(db)(NOW)
    expect(await storyOf(MEET)).toBe(into)
    const { items } = await listArticles(db, { storyId: from }, { after: null, limit: 50 })
    expect(items.map(({ id }) => id)).toContain(idOf(MEET))
    expect(await getStory(db, from)).toMatchObject({ status: 'merged', mergedInto: into, members: [] })
    const ended = await listMergedStories(db, into, { after: null, limit: 10 })
    expect(ended).toMatchObject({
      items: [
        {
          storyId: from,
          story: MEET.headline,
          version: 2,
          mergedAt: NOW.toISOString(),
          by: 'person',
          reasons: [{ kind: 'ruling', detail: 'a person ruled that they are one', weight: null }],
        },
      ],
      next: null,
    })
    expect(ended.items[0]!.rulingId).toBe((await listRulings(db, from))[0]!.id)
    expect((await whyMember(db, idOf(MEET)))!.decisions).toMatchObject([
      { storyId: into, endedIn: null },
      { storyId: from, endedIn: into, endedBecause: [{ kind: 'ruling' }] },
    ])
    expect(await changes('story.merged')).toMatchObject([{ subject: from, version: 2 }])
    expect(
      (await getStory(db, into))!.members.find(({ articleId }) => articleId === idOf(MEET))?.reasons[0],
    ).toMatchObject({
      kind: 'ruling',
    })

    await store({ ...MEET, text: `${MEET.text}\n\nThe meet goes on.`, version: 2 })
    await createStageRunner(db)(NOW)
    expect(await storyOf(MEET)).toBe(into)
  })

  it('says why the linker made two stories one: in the log, to who asks about an article, over the API', async () => {
    const linkOpen = createStageRunner(db)
    const report = THEN[0]!
    for (const page of [ALERT_SMOKE, report]) {
      await store(page)
      await linkOpen(NOW)
    }
    const [into, from] = [await storyOf(ALERT_SMOKE), await storyOf(report)]
    expect(from).not.toBe(into)
    await store(ALERT_SCHOOL)
    const later = new Date(NOW.getTime() + 60_000)
    await linkOpen(later)
    expect(await storyOf(report)).toBe(into)
    expect(await db.query(`SELECT subject, story_id, version FROM change WHERE type = 'story.merged'`)).toEqual([
      { subject: from, story_id: into, version: 2 },
    ])

    const reasons = [
      { kind: 'brought-together', detail: 'by what khazar-wire published: “Pupils in the street”', weight: null },
      {
        kind: 'likeness',
        detail: 'mean likeness of its articles to those of the story that it ended in',
        weight: expect.any(Number) as number,
      },
    ]
    const membership = (await whyMember(db, idOf(report)))!
    expect(membership.decisions).toMatchObject([{ storyId: from, endedIn: into, endedBecause: reasons }])
    expect(renderMembership(membership).join('\n')).toMatch(
      /it was in story .*Pupils safe.* ended in this one \(by what khazar-wire published: “Pupils in the street”; mean likeness .* 0\.\d+\)/,
    )

    const api = await startRecordApi(apiOptions({ db, clock: createSystemClock() }))
    try {
      const client = createClient({ baseUrl: api.url })
      const ended = [
        {
          storyId: from,
          story: report.headline,
          version: 2,
          mergedAt: later.toISOString(),
          by: 'linker',
          rulingId: null,
          reasons,
        },
      ]
      expect(await client.mergedStories(into).take(10)).toEqual(ended)
      expect(await client.mergedStories(from).take(10), 'by way of the redirect').toEqual(ended)
    } finally {
      await api.close()
    }
  })

  it('refuses what cannot be', async () => {
    await store(RELEASE, MEET)
    await createStageRunner(db)(NOW)
    const [storyId, other] = [await storyOf(RELEASE), await storyOf(MEET)]
    const rule = async (request: Parameters<typeof ruleOnStory>[1]) =>
      (await ruleOnStory(db, request, NOW)) as { code?: string }
    expect(await rule({ kind: 'merge', storyId, into: storyId, note: null })).toMatchObject({ code: 'conflict' })
    expect(await rule({ kind: 'merge', storyId: idOf(MEET), into: storyId, note: null })).toMatchObject({
      code: 'missing',
    })
    expect(await rule({ kind: 'split', storyId, articleIds: [idOf(RELEASE)], note: null })).toMatchObject({
      code: 'conflict',
    })
    expect(await rule({ kind: 'split', storyId, articleIds: [idOf(MEET)], note: null })).toMatchObject({
      code: 'conflict',
    })
    expect(await rule({ kind: 'pin', storyId, articleIds: [other], note: null })).toMatchObject({ code: 'missing' })
  })
})
