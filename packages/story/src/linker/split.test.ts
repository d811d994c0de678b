import { splitStoryId, storyId } from '@crosswire/record'
import { describe, expect, it } from 'vitest'
import type { StoryDocument } from '../types.ts'
import { createLinker, type Linker } from './create-linker.ts'

const doc = (id: string, hour: number, headline: string, text: string): StoryDocument => ({
  id,
  publisher: id.split('/')[0]!,
  language: 'en',
  published: new Date(Date.UTC(2031, 4, 3, hour)).toISOString(),
  headline,
  text,
})

/** Two fires on one morning in one town: the first alerts tell them hardly apart, the reports do. */
const ALERT_MILL = doc(
  'wire/1',
  6,
  'Smoke over the river',
  'Fire crews were called out in Larnholm early on Tuesday, the fire service said. The paper mill of owner Petra Holm on the Brunna river burned, and its roof collapsed at six.',
)
const ALERT_SCHOOL = doc(
  'coast/1',
  7,
  'Pupils in the street',
  'Fire crews were called out in Larnholm this morning, the fire service said. The 312 pupils of the school in Skerrow Road stand in the street, unhurt, with head teacher Ingrid Solvang.',
)
const MILL = [
  doc(
    'tidings/1',
    9,
    'Old paper mill burns down in Larnholm',
    'The old paper mill on the Brunna river in Larnholm burned down at dawn. The roof of the mill collapsed at six, owner Petra Holm said; 40 tonnes of paper were lost and nobody was in the building. Firefighters pumped water from the Brunna until noon. The mill made wrapping paper for bakeries and had been closed for repairs of its boiler since March; an investigator of the insurer is to look at the boiler, which stood under the part of the roof that fell first. The chimney, put up in 1911, is cracked and will be pulled down before the weekend. Holm, whose grandfather bought the mill, said she did not know whether the 26 workers would find it built up again.',
  ),
  doc(
    'herald/1',
    10,
    'Paper mill lost to flames',
    'Flames destroyed the paper mill at the Brunna river before sunrise. Its owner Petra Holm told the Herald that 40 tonnes of paper burned when the roof collapsed. The mill of Larnholm had been empty for the night, and firefighters took their water from the Brunna. Boats were kept off the river for three hours as burning wrapping paper drifted down to the lock. The boiler of the mill was under repair, and the insurer wants to know whether it was fired all the same. The chimney of 1911 may fall, so the mill lane is closed. The 26 workers of the mill were told by telephone to stay at home.',
  ),
]
const SCHOOL = [
  doc(
    'post/1',
    9,
    'Pupils safe after fire at Skerrow Road school',
    'All 312 pupils of the school in Skerrow Road left the building unhurt this morning after a heater caught fire in the gym. Head teacher Ingrid Solvang praised the caretaker who rang the bell. Lessons at the school are to begin again on Thursday. The heater was nine years old and had been looked over in the autumn holidays, the town council said; the same kind stands in two more gyms, which are locked for now. The wall bars and the floor of the gym are charred. Parents were called by text message and fetched the younger pupils from the church hall across the road, where the cooks of the canteen handed out soup. The exams of the leaving class are put off by a week.',
  ),
  doc(
    'voice/1',
    11,
    'Heater sets school gym on fire',
    'A heater set the gym of the Skerrow Road school in Larnholm on fire; the 312 pupils are unhurt. Caretaker and head teacher Ingrid Solvang had the school empty within three minutes. Lessons begin again on Thursday, the school says. Parents fetched the younger pupils from the church hall, where the canteen cooked soup for them. The heater had been checked in the autumn, according to the council, which has locked two other gyms with heaters of that kind. The floor of the gym and its wall bars are lost. Leaving exams will be written a week later, Solvang told parents in a text message; the caretaker is to be honoured at assembly.',
  ),
]
const TOLD = [ALERT_MILL, ALERT_SCHOOL, MILL[0]!, SCHOOL[0]!, MILL[1]!, SCHOOL[1]!]
const THE_MILL = storyId(ALERT_MILL.id)

/** Ids by story, in the order told. */
function stories(linker: Linker, documents: readonly StoryDocument[] = TOLD): string[][] {
  const groups = new Map<string, string[]>()
  for (const { id } of documents) groups.set(linker.storyOf(id)!, [...(groups.get(linker.storyOf(id)!) ?? []), id])
  return [...groups.values()]
}

describe('a story that was two', () => {
  it('is split by the article that shows it, under a new id, and the larger part keeps its own', () => {
    const linker = createLinker()
    const [first, second, third, fourth] = TOLD.map((document) => linker.add(document))
    expect([first, second, third].map((one) => one!.decision.storyId)).toEqual([THE_MILL, THE_MILL, THE_MILL])
    const school = splitStoryId(ALERT_SCHOOL.id, `${THE_MILL}\n${SCHOOL[0]!.id}`)
    expect(fourth).toMatchObject({
      decision: { storyId: school },
      merges: [],
      moves: [{ id: ALERT_SCHOOL.id, from: THE_MILL, storyId: school }],
      splits: [{ storyId: school, from: THE_MILL }],
    })
    const [there, here] = fourth!.moves[0]!.reasons
    expect(there!.weight).toBeGreaterThan(here!.weight!)
    expect(stories(linker)).toEqual([
      ['wire/1', 'tidings/1', 'herald/1'],
      ['coast/1', 'post/1', 'voice/1'],
    ])
  })

  it('says anew what the articles are that it parts', () => {
    const linker = createLinker()
    const results = TOLD.slice(0, 4).map((document) => linker.add(document))
    expect(results[1]!.decision.relation).toBe('independent')
    expect(results[3]!.revised).toMatchObject([{ id: ALERT_SCHOOL.id, relation: 'origin' }])
  })

  it('is split alike by a linker that was rebuilt in between', () => {
    const whole = createLinker()
    const decided = TOLD.slice(0, 3).map((document) => whole.add(document))
    const rebuilt = createLinker()
    rebuilt.restore(decided.map(({ decision }, place) => ({ document: TOLD[place]!, storyId: decision.storyId })))
    for (const document of TOLD.slice(3)) {
      const { decision, moves, merges, splits } = whole.add(document)
      expect(rebuilt.add(document)).toMatchObject({ decision, moves, merges, splits })
    }
  })

  it('stays one where people hold it together', () => {
    const held = new Set([ALERT_MILL.id, ALERT_SCHOOL.id])
    const linker = createLinker({
      rulings: { storyOf: (id) => (held.has(id) ? THE_MILL : null), mayEnd: (story) => story !== THE_MILL },
    })
    const moved = TOLD.flatMap((document) => linker.add(document).moves.map(({ id }) => id))
    expect(moved).not.toContain(ALERT_SCHOOL.id)
    expect(stories(linker)).toEqual([
      ['wire/1', 'coast/1', 'tidings/1', 'herald/1'],
      ['post/1', 'voice/1'],
    ])
  })

  it('keeps an article that only its facts tied to another one', () => {
    const linker = createLinker()
    const [lone, other] = [MILL[0]!, SCHOOL[0]!]
    for (const document of [lone, other]) linker.add(document)
    linker.tie(other.id, lone.id)
    expect(linker.storyOf(other.id)).toBe(storyId(lone.id))
    for (const document of [ALERT_MILL, MILL[1]!]) linker.add(document)
    expect(linker.members(storyId(lone.id))).toContain(other.id)
  })

  it('is left by an edited article alone, and ends where that was all of it', () => {
    const linker = createLinker()
    for (const document of [SCHOOL[0]!, MILL[0]!]) linker.add(document)
    const { decision, merges, moves } = linker.add({ ...SCHOOL[0]!, headline: MILL[1]!.headline!, text: MILL[1]!.text })
    expect(decision.storyId).toBe(storyId(MILL[0]!.id))
    expect(merges).toMatchObject([{ storyId: storyId(SCHOOL[0]!.id), mergedInto: decision.storyId }])
    expect(merges[0]!.reasons).toMatchObject([{ kind: 'likeness' }])
    expect(moves).toEqual([])
  })
})
