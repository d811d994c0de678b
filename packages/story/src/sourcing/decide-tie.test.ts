import { describe, expect, it } from 'vitest'
import { decideTie } from './decide-tie.ts'
import { tell, type Sample } from './sample-tellings.ts'

const NAMES: Sample['names'] = {
  'Ada Lind': ['person', 'Ada Lind'],
  'Sea Mole': ['organisation', 'Sea Mole Company'],
  Larnholm: ['place', 'Larnholm'],
}
const REPORT = tell({
  id: 'report',
  publisher: 'coast-wire',
  language: 'en',
  published: '2025-03-04T09:00:00Z',
  names: NAMES,
  text: 'Ada Lind closed the basin of Larnholm after the crane of Sea Mole tilted. It weighs 340 tonnes.',
})
const portrait: Sample = {
  id: 'portrait',
  publisher: 'severnyj-kurjer',
  language: 'ru',
  published: '2025-03-05T08:00:00Z',
  names: { 'Ада Линд': ['person', 'Ada Lind'], Ларнхольма: ['place', 'Larnholm'] },
  text: 'Ада Линд не спит вторые сутки: из окна видна стрела. Жители Ларнхольма носят ей кофе.',
}
const here = [{ telling: REPORT, storyId: 'crane' }]
const rare = (): number => 1

describe('decideTie', () => {
  it('ties a report in other words to the story that its people are of', () => {
    expect(decideTie(tell(portrait), here, rare)).toMatchObject({
      storyId: 'crane',
      reasons: [{ kind: 'people', detail: 'both name Ada Lind' }],
    })
  })

  it('ties nothing by people who are in several stories of these days', () => {
    expect(decideTie(tell(portrait), here, () => 4)).toBeNull()
  })

  it('ties nothing that comes days later', () => {
    expect(decideTie(tell({ ...portrait, published: '2025-03-06T20:00:00Z' }), here, rare)).toBeNull()
  })

  it('takes what looks back at a story for another one', () => {
    const passage = 'Напомним, 4 марта кран накренился.'
    const later = tell({
      ...portrait,
      published: '2025-03-05T11:00:00Z',
      text: `${portrait.text} ${passage}`,
      background: [{ passage, date: '2025-03-04' }],
    })
    expect(decideTie(later, here, rare)).toBeNull()
  })

  it('ties what names an outlet and has its facts, also if it is not much', () => {
    const text = 'Кран в 340 тонн накренился, сообщает Coast Wire. В порту ждут решения совета города и страховщиков.'
    const named = tell({
      ...portrait,
      text,
      names: {},
      cites: [{ marker: 'сообщает Coast Wire', name: 'Coast Wire', kind: 'publisher', publisher: 'coast-wire' }],
    })
    expect(decideTie(named, here, rare)?.storyId).toBe('crane')
  })
})
