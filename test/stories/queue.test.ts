import { startPipeline } from '@crosswire/pipeline'
import { storyId } from '@crosswire/record'
import { getStory, readStoryKin, ruleOnStory, whyMember } from '@crosswire/store'
import { createStoryStage } from '@crosswire/story-linker'
import { expect, it } from 'vitest'
import { describeModes, MODES } from '../setup/modes.ts'
import { openPorts } from '../setup/pipeline.ts'
import { ALERT_MILL, ALERT_SCHOOL, FIRST, THEN } from './fires.ts'
import { tellStories } from './link-stage.ts'
import { idOf, type Page } from './make-version.ts'
import { ALL, PUBLISHERS, RELEASE, REPORT_EN } from './newsroom.ts'
import { storePages, storyOfPage } from './store-pages.ts'
import { TOLD } from './told.ts'

describeModes('linking stories through the queue', MODES, (mode) => {
  const NAMES = { workerName: 'test', tickMs: 100 }
  it('links what is open, and carries out at once what people ruled', async () => {
    const ports = await openPorts(mode)
    const stage = createStoryStage({ db: ports.db, publishers: PUBLISHERS })
    const pipeline = await startPipeline({ ...ports, stages: [stage as never], ...NAMES })
    try {
      const { db } = ports
      await storePages(db, ALL, ports.clock.now())
      await pipeline.drained(500)
      expect(await tellStories(db)).toEqual(TOLD)
      const storyId = await storyOfPage(db, RELEASE)
      const request = { kind: 'split', storyId, articleIds: [idOf(REPORT_EN)], note: null } as const
      await ruleOnStory(db, request, ports.clock.now())
      await pipeline.drained(500)
      expect((await tellStories(db)).map((lines) => lines.length)).toEqual([5, 1, 1])
    } finally {
      await pipeline.close(2_000)
      await ports.close()
    }
  })

  it('parts a story that proves to be two, under a new id, and says so', async () => {
    const ports = await openPorts(mode)
    const stage = createStoryStage({ db: ports.db, publishers: PUBLISHERS })
    const pipeline = await startPipeline({ ...ports, stages: [stage as never], ...NAMES })
    try {
      const { db } = ports
      for (const pages of [FIRST, THEN]) {
        await storePages(db, pages, ports.clock.now())
        await pipeline.drained(500)
      }
      const storyOf = (page: Page): Promise<string> => storyOfPage(db, page)
      const [mill, school] = [await storyOf(ALERT_MILL), await storyOf(ALERT_SCHOOL)]
      expect(mill).toBe(storyId(idOf(ALERT_MILL)))
      const parted = (await getStory(db, school))!
      expect(parted.related).toMatchObject([{ storyId: mill, relation: 'split-from' }])
      expect(await readStoryKin(db, mill)).toMatchObject([
        { storyId: school, story: parted.headlines['en'], relation: 'split-from', isReverse: true },
      ])
      expect((await whyMember(db, idOf(ALERT_SCHOOL)))!.decisions).toMatchObject([{ storyId: mill, endedIn: null }])
      const alert = parted.members.find(({ articleId }) => articleId === idOf(ALERT_SCHOOL))!
      expect(alert.reasons.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['moved']))
      expect([(await getStory(db, mill))!.members.length, parted.members.length]).toEqual([3, 3])
      const said = await db.query<{ type: string }>('SELECT type FROM change WHERE subject = $1 ORDER BY n', [school])
      expect(said[0]).toEqual({ type: 'story.split' })
    } finally {
      await pipeline.close(2_000)
      await ports.close()
    }
  })
})
