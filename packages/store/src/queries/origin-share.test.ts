import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { describeModes, useTestDb } from '../../../../test/setup/modes.ts'
import type { Db } from '../db/types.ts'
import { inventStory } from '../fixtures/invent-story.ts'
import { mergeStory, writeStories, type StoryRow } from '../stories/story-rows.ts'
import { readOriginShare } from './origin-share.ts'

const [THEN, NOW] = [new Date('2026-03-01T12:00:00Z'), new Date('2026-03-02T12:00:00Z')]

const story = (headline: string, publisherCount: number, houseCount: number, origins: number): StoryRow =>
  inventStory(headline, NOW, {
    articleCount: publisherCount,
    publisherCount,
    houseCount,
    origins: Array.from({ length: origins }, () => randomUUID()),
  })

describeModes('the share of widely reported stories with one origin', ['pglite', 'postgres'], (mode) => {
  let db: Db
  useTestDb(mode, {}, (opened) => (db = opened))

  it('counts outlets of one family as one, and no story twice', async () => {
    const [echo, house, two, ended, early] = [
      story('told by four houses after one', 5, 4, 1),
      story('told by four outlets of one house', 4, 1, 1),
      story('seen by two', 3, 3, 2),
      story('ended in the first one', 3, 3, 1),
      story('told the day before', 3, 3, 1),
    ]
    await writeStories(db, [early], THEN)
    await writeStories(db, [echo, house, two, ended], NOW)
    await mergeStory(db, { from: ended.id, into: echo.id, reasons: [] }, NOW)
    const share = await readOriginShare(db, { minPublishers: 3, since: NOW })
    expect(share).toMatchObject({ stories: 2, oneOrigin: 1, share: 0.5 })
    expect(share.byOrigins).toEqual([
      { origins: 1, stories: 1 },
      { origins: 2, stories: 1 },
    ])
    expect(share.widest).toMatchObject([{ storyId: echo.id, publishers: 5, houses: 4 }])
    expect(await readOriginShare(db, { minPublishers: 3 })).toMatchObject({ stories: 3, oneOrigin: 2, share: 0.667 })
    expect(await readOriginShare(db, { minPublishers: 9 })).toMatchObject({ stories: 0, share: null })
  })
})
