import { expect, it } from 'vitest'
import { describeModes, useTestDb } from '../../../../test/setup/modes.ts'
import type { Db } from '../db/types.ts'
import { inventStory } from '../fixtures/invent-story.ts'
import { mergeStory, writeStories } from '../stories/story-rows.ts'
import { listMergedStories } from './merged-stories.ts'

const at = (minute: number): Date => new Date(Date.UTC(2026, 2, 2, 12, minute))

describeModes('what ended in a story', ['pglite', 'postgres'], (mode) => {
  let db: Db
  useTestDb(mode, {}, (opened) => (db = opened))

  it('is listed a page at a time, whatever it ended in first, until it opens again', async () => {
    const [bridge, ferry, quay, crane] = ['a bridge', 'a ferry', 'a quay', 'a crane'].map((one) =>
      inventStory(one, at(0)),
    )
    await writeStories(db, [bridge!, ferry!, quay!, crane!], at(0))
    const reasons = [{ kind: 'likeness', detail: 'they are alike', weight: 0.5 }]
    await mergeStory(db, { from: crane!.id, into: quay!.id, reasons }, at(1))
    await mergeStory(db, { from: ferry!.id, into: bridge!.id, reasons }, at(2))
    await mergeStory(db, { from: quay!.id, into: bridge!.id, reasons }, at(3))

    const list = async () => {
      const said: string[] = []
      for (let page = await listMergedStories(db, bridge!.id, { after: null, limit: 1 }); ;) {
        said.push(...page.items.map(({ story, mergedAt, by, version }) => [story, mergedAt, by, version].join(' ')))
        if (page.next === null) return said
        page = await listMergedStories(db, bridge!.id, { after: page.next, limit: 1 })
      }
    }
    expect(await list()).toEqual([
      `a quay ${at(3).toISOString()} linker 2`,
      `a ferry ${at(2).toISOString()} linker 2`,
      `a crane ${at(1).toISOString()} linker 2`,
    ])
    expect((await listMergedStories(db, quay!.id, { after: null, limit: 9 })).items).toEqual([])
    await writeStories(db, [ferry!], at(4))
    expect((await list()).map((line) => line.slice(0, 7))).toEqual(['a quay ', 'a crane'])
  })
})
