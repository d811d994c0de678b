import type { Reason } from '@crosswire/record'
import {
  mergeStory,
  readMemberships,
  settleRulings,
  takeRulings,
  writeMembers,
  writeRelations,
  type Queryable,
  type Ruling,
} from '@crosswire/store'
import type { EndedStory } from './story-changes.ts'

/** What rulings did to stories. */
export interface Ruled {
  /** Stories that gained or lost articles. */
  touched: string[]
  merges: EndedStory[]
  /** Stories that were made by a split. */
  split: string[]
  /** Articles whose story is another one now. */
  linked: string[]
}

/** Carries out what people ruled and nobody has carried out yet, as far as the linker knew of it. */
export async function applyRulings(tx: Queryable, known: number, now: Date): Promise<Ruled> {
  const ruled: Ruled = { touched: [], merges: [], split: [], linked: [] }
  const rulings = (await takeRulings(tx)).filter(({ n }) => n <= known)
  for (const ruling of rulings) await apply(tx, ruling, ruled, now)
  await settleRulings(
    tx,
    rulings.map(({ id }) => id),
    now,
  )
  return ruled
}

async function apply(tx: Queryable, ruling: Ruling, ruled: Ruled, now: Date): Promise<void> {
  const { kind, storyId, otherId, articleIds, note } = ruling
  if (kind === 'unpin') return
  const because = (detail: string): Reason[] => [{ kind: 'ruling', detail: note ?? detail, weight: null }]
  if (kind === 'merge') {
    const merge = { from: storyId, into: otherId!, reasons: because('a person ruled that they are one') }
    const { articles, version } = await mergeStory(tx, merge, now)
    ruled.merges.push({ from: storyId, into: otherId!, version })
    ruled.touched.push(otherId!)
    ruled.linked.push(...articles)
    return
  }
  const target = otherId ?? storyId
  const before = [...(await readMemberships(tx, articleIds)).values()]
  const reasons = because('a person put it here')
  ruled.linked.push(
    ...(await writeMembers(
      tx,
      before.map((row) => ({ ...row, storyId: target, reasons })),
      now,
    )),
  )
  ruled.touched.push(target, ...before.map((row) => row.storyId))
  if (kind !== 'split') return
  ruled.split.push(target)
  await writeRelations(tx, [{ storyId: target, relatedId: storyId, relation: 'split-from', reasons }], now)
}
