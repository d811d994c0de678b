import { describe, expect, it } from 'vitest'
import { createLinker } from '../linker/create-linker.ts'
import type { LinkDecision, StoryDocument } from '../types.ts'

const at = (hour: number): string => new Date(Date.UTC(2031, 4, 3, hour)).toISOString()

const RELEASE: StoryDocument = {
  id: 'port/1',
  publisher: 'larnholm-port',
  language: 'en',
  published: at(7),
  headline: 'Northern basin closed',
  text: `The northern basin of the port of Larnholm is closed to all shipping from 06:00 today.
A crane weighing 340 tonnes has tilted towards the quay. The crane has stood unused since 2019. Nobody was hurt.
Ferries are directed to the southern basin until further notice, said the harbour master, Ingrid Solvang.
Engineers of the Brunnstad yard expect to lower the boom within 6 days.`,
}
const WIRE: StoryDocument = {
  id: 'wire/1',
  publisher: 'coast-wire',
  language: 'en',
  published: at(8),
  headline: 'Tilting crane shuts half of Larnholm port',
  text: `LARNHOLM (Coast Wire) — Half of the port of Larnholm was shut on Tuesday after a 340-tonne crane leaned over the quay.
According to the Larnholm Port, the crane had not been used since 2019 and nobody was hurt.
Harbour master Ingrid Solvang has sent ferries to the southern basin. Lowering the boom will take engineers of the Brunnstad yard up to 6 days.
Some 14 ferries a day use the northern basin, most of them bound for the islands of Skerrow and Oland.`,
}
const REPRINT: StoryDocument = {
  ...WIRE,
  id: 'tidings/1',
  publisher: 'island-tidings',
  published: at(10),
  headline: 'Ferries rerouted',
  text: WIRE.text.replace('LARNHOLM (Coast Wire) — ', ''),
}
const TRANSLATION: StoryDocument = {
  id: 'wire/2',
  publisher: 'coast-wire',
  language: 'ru',
  published: at(9),
  headline: 'Накренившийся кран закрыл половину порта Ларнхольм',
  text: `Половина порта Ларнхольм закрыта во вторник: 340-тонный кран накренился над причалом.
По данным порта, кран не использовали с 2019 года, пострадавших нет.
Капитан порта Ингрид Солванг направила паромы в южный порт. Инженеры верфи Бруннстад опустят стрелу крана за 6 дней.
Через северный порт ходят 14 паромов в день, большинство – на острова Скерроу и Оланд.`,
}
const OWN_REPORT: StoryDocument = {
  id: 'herald/1',
  publisher: 'skerrow-herald',
  language: 'en',
  published: at(12),
  headline: 'On Skerrow the shops wait for the ferry from Larnholm',
  text: `Bread ran out in the only bakery of Skerrow by noon because the ferries from Larnholm now arrive at the wrong end of the port.
“The lorries queue for two hours at the southern basin, and my flour is in one of them,” baker Olaf Tunstad told the Herald.
The crane that tilted on Tuesday is nobody's fault, he thinks, but somebody should have scrapped it after 2019.
The school kitchen has potatoes for three days.`,
}

const link = (documents: readonly StoryDocument[]): Map<string, LinkDecision> => {
  const linker = createLinker()
  const decisions = new Map<string, LinkDecision>()
  for (const document of documents) {
    const { decision, revised } = linker.add(document)
    for (const one of [decision, ...revised]) decisions.set(one.id, one)
  }
  return decisions
}
const read = (decisions: Map<string, LinkDecision>): Record<string, string> =>
  Object.fromEntries(
    [...decisions].map(([id, { relation, derivedFrom }]) => [
      id,
      derivedFrom ? `${relation} of ${derivedFrom}` : relation,
    ]),
  )

const EXPECTED = {
  'port/1': 'origin',
  'wire/1': 'rewrite of port/1',
  'wire/2': 'translation of wire/1',
  'tidings/1': 'reprint of wire/1',
  'herald/1': 'independent',
}
const STORY = [RELEASE, WIRE, TRANSLATION, REPRINT, OWN_REPORT]

describe('the relations of a story', () => {
  it('tells a rewrite, a translation, a reprint and an own report apart', () => {
    const decisions = link(STORY)
    expect(new Set([...decisions.values()].map(({ storyId }) => storyId)).size).toBe(1)
    expect(read(decisions)).toEqual(EXPECTED)
  })

  it('gives the late source its place, and says whom that changes', () => {
    expect(read(link([REPRINT, OWN_REPORT, TRANSLATION, WIRE, RELEASE]))).toEqual(EXPECTED)
  })

  it('calls the next article of the same publisher an update while its words stay', () => {
    const later = { ...RELEASE, id: 'port/2', published: at(9), text: `${RELEASE.text}\nThe boom has been lowered.` }
    expect(read(link([RELEASE, later]))['port/2']).toBe('update of port/1')
  })

  it('says why, in words of the article', () => {
    const { reasons } = link(STORY).get('wire/2')!
    const detail = (kind: string): string | undefined => reasons.find((reason) => reason.kind === kind)?.detail
    expect(detail('shared-names')).toContain('Солванг')
    expect(detail('shared-figures')).toContain('340')
    expect(detail('own')).toBe('by the same publisher')
  })
})
