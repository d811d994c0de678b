import { expect, it } from 'vitest'
import { describeModes, useTestDb } from '../../../../test/setup/modes.ts'
import type { Db } from '../db/types.ts'
import { inventStory } from '../fixtures/invent-story.ts'
import { mergeStory, writeStories } from './story-rows.ts'

const NOW = new Date('2026-03-02T12:00:00Z')

describeModes('the versions of a story', ['pglite', 'postgres'], (mode) => {
  let db: Db
  useTestDb(mode, {}, (opened) => (db = opened))

  it('count its end, and go on where it opens again', async () => {
    const [one, other] = [inventStory('a bridge opens', NOW), inventStory('the bridge is open', NOW)]
    await writeStories(db, [one, other], NOW)
    const end = { from: other.id, into: one.id, reasons: [] }
    expect(await mergeStory(db, end, NOW)).toEqual({ articles: [], version: 2 })
    expect(await mergeStory(db, end, NOW)).toEqual({ articles: [], version: null })
    expect(await writeStories(db, [other], NOW)).toEqual([{ id: other.id, version: 3 }])
  })

  it('give no version to the end of a story that was never stored', async () => {
    const [one, unborn] = [inventStory('a fair begins', NOW), inventStory('nobody was told', NOW)]
    await writeStories(db, [one], NOW)
    expect((await mergeStory(db, { from: unborn.id, into: one.id, reasons: [] }, NOW)).version).toBeNull()
  })
})
