import { storyId } from '@crosswire/record'
import { describe, expect, it } from 'vitest'
import type { StoryDocument } from '../types.ts'
import { createLinker } from './create-linker.ts'

const at = (day: number, hour: number): string => new Date(Date.UTC(2031, 4, day, hour)).toISOString()
const doc = (id: string, published: string, headline: string, text: string): StoryDocument => ({
  id,
  publisher: id.split('/')[0]!,
  language: 'en',
  published,
  headline,
  text,
})

const CRANE_A = doc(
  'coast/1',
  at(3, 8),
  'Crane tilts in the port of Larnholm',
  'The port of Larnholm closed its northern basin on Tuesday after a crane weighing 340 tonnes tilted towards the quay. Harbour master Ingrid Solvang said nobody was hurt and ferries are sent to the southern basin.',
)
const CRANE_B = doc(
  'tidings/1',
  at(3, 10),
  'Larnholm port basin closed over tilting crane',
  'A 340-tonne crane is leaning over the quay in Larnholm, and the northern basin of the port is shut. Ferries use the southern basin, harbour master Ingrid Solvang told reporters on Tuesday; there are no injured.',
)
const BUDGET = doc(
  'coast/2',
  at(3, 11),
  'Parliament adopts the budget',
  'Parliament adopted the budget for next year by 88 votes to 61 on Tuesday night. Finance minister Petra Holm called it a budget of patience; the opposition left the chamber.',
)

describe('createLinker', () => {
  it('joins two tellings of one happening and keeps another apart', () => {
    const linker = createLinker()
    const [a, b, c] = [CRANE_A, CRANE_B, BUDGET].map((one) => linker.add(one).decision)
    expect(a!.storyId).toBe(storyId('coast/1'))
    expect(b!.storyId).toBe(a!.storyId)
    expect(c!.storyId).toBe(storyId('coast/2'))
    expect(linker.members(a!.storyId)).toEqual(['coast/1', 'tidings/1'])
  })

  it('joins tellings of one happening across languages, and only those', () => {
    const russian: StoryDocument = {
      ...doc('volna/1', at(3, 12), 'В порту Ларнхольма накренился кран', ''),
      language: 'ru',
      text: 'Порт Ларнхольм закрыл северный причал: 340-тонный кран опасно накренился. По словам капитана порта Ингрид Солванг, пострадавших нет, паромы направлены к южному причалу.',
    }
    const azerbaijani: StoryDocument = {
      ...doc('xeber/1', at(3, 13), 'Parlament büdcəni qəbul edib', ''),
      language: 'az',
      text: 'Parlament çərşənbə axşamı gecə gələn ilin büdcəsini 61-ə qarşı 88 səslə qəbul edib. Maliyyə naziri Petra Holm bunu səbir büdcəsi adlandırıb, müxalifət zalı tərk edib.',
    }
    const linker = createLinker()
    const stories = [CRANE_A, BUDGET, russian, azerbaijani].map((one) => linker.add(one).decision.storyId)
    expect(stories[2]).toBe(stories[0])
    expect(stories[3]).toBe(stories[1])
    expect(stories[1]).not.toBe(stories[0])
  })

  it('decides the same again from what was stored', () => {
    const first = createLinker()
    const decided = [CRANE_A, BUDGET].map((document) => ({ document, storyId: first.add(document).decision.storyId }))
    const second = createLinker()
    second.restore(decided)
    expect(second.add(CRANE_B)).toEqual(first.add(CRANE_B))
  })

  it('counts the words of an article once, however often it is edited or put somewhere', () => {
    const [once, often] = [1, 20].map((times) => {
      const linker = createLinker()
      for (const one of [CRANE_A, BUDGET]) linker.add(one)
      for (let n = 0; n < times; n++) {
        linker.add(CRANE_A)
        linker.restore([{ document: BUDGET, storyId: storyId(BUDGET.id) }])
      }
      const { similarity, reasons } = linker.add(CRANE_B).decision
      return { similarity, reasons }
    })
    expect(often).toEqual(once)
  })

  it('does not compare articles further apart than the window', () => {
    const linker = createLinker()
    const early = linker.add(CRANE_A).decision
    const late = linker.add({ ...CRANE_B, published: at(20, 10) }).decision
    expect(late.storyId).not.toBe(early.storyId)
  })

  it('keeps no more articles than its capacity', () => {
    const linker = createLinker({ capacity: 2 })
    for (const one of [CRANE_A, BUDGET, CRANE_B]) linker.add(one)
    expect(linker.size).toBe(2)
    expect(linker.storyOf('coast/1')).toBeUndefined()
  })
})
