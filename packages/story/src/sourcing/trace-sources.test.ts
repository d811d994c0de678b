import { describe, expect, it } from 'vitest'
import { findOrigins } from './find-origins.ts'
import { resolveCitations } from './resolve-citations.ts'
import { tell, type Sample } from './sample-tellings.ts'
import type { Telling } from './telling.ts'
import { traceSources } from './trace-sources.ts'
import { translateQuotes } from './translate-quotes.ts'

const NAMES_EN: Sample['names'] = {
  'Ada Lind': ['person', 'Ada Lind'],
  'Port Authority': ['organisation', 'Port Authority of Larnholm'],
  Larnholm: ['place', 'Larnholm'],
}
const NAMES_RU: Sample['names'] = {
  'Ада Линд': ['person', 'Ada Lind'],
  'управлении порта': ['organisation', 'Port Authority of Larnholm'],
  Ларнхольме: ['place', 'Larnholm'],
}
const RELEASE = tell({
  id: 'release',
  publisher: 'port-authority',
  isOfficial: true,
  language: 'en',
  published: '2025-03-04T08:00:00Z',
  names: NAMES_EN,
  text: `The Port Authority closes the northern basin of Larnholm until 18 vessels have been moved to safety.
Director Ada Lind ordered the closure after the crane of 340 tonnes tilted towards the quay during the night.
The basin handles 21,000 containers a year and will be opened again once the boom has been lowered.`,
})
const AGENCY_TEXT = `The northern basin of Larnholm is closed, the Port Authority said on Tuesday, and 18 vessels have to leave it.
“Nobody was hurt, and nobody will be sent below that boom”, Ada Lind told reporters on the quay.
The crane weighs 340 tonnes. The port handles 21,000 containers a year, most of them fish and timber.`
const AGENCY: Sample = {
  id: 'agency',
  publisher: 'coast-wire',
  language: 'en',
  published: '2025-03-04T09:00:00Z',
  names: NAMES_EN,
  cites: [
    {
      marker: 'the Port Authority said',
      name: 'Port Authority of Larnholm',
      kind: 'institution',
      publisher: 'port-authority',
    },
  ],
  quotes: [{ words: 'Nobody was hurt, and nobody will be sent below that boom', speaker: 'Ada Lind' }],
  text: AGENCY_TEXT,
}
const REPRINT = tell({
  ...AGENCY,
  id: 'reprint',
  publisher: 'morning-post',
  published: '2025-03-04T10:00:00Z',
  cites: [],
  quotes: [],
})
const RUSSIAN_TEXT = `Северный бассейн в Ларнхольме закрыт, сообщает Coast Wire со ссылкой на управление, 18 судов должны уйти.
«Никто не пострадал, и под эту стрелу никого не пошлют», - рассказала Ада Линд журналистам на набережной.
Кран весит 340 тонн, отметили в управлении порта. За год порт принимает 21 000 контейнеров, в основном рыбу и лес.`
const RUSSIAN: Sample = {
  id: 'russian',
  publisher: 'severnyj-kurjer',
  language: 'ru',
  published: '2025-03-04T11:00:00Z',
  names: NAMES_RU,
  cites: [
    { marker: 'сообщает Coast Wire', name: 'Coast Wire', kind: 'publisher', publisher: 'coast-wire' },
    {
      marker: 'со ссылкой на управление',
      name: 'Port Authority of Larnholm',
      kind: 'institution',
      publisher: 'port-authority',
      via: 'сообщает Coast Wire',
    },
  ],
  quotes: [{ words: 'Никто не пострадал, и под эту стрелу никого не пошлют', speaker: 'Ada Lind' }],
  text: RUSSIAN_TEXT,
}
const OWN = tell({
  id: 'own',
  publisher: 'harbour-times',
  language: 'en',
  published: '2025-03-04T12:00:00Z',
  names: { 'Piet Moen': ['person', 'Piet Moen'], Larnholm: ['place', 'Larnholm'] },
  cites: [{ marker: 'Piet Moen told this newspaper', name: 'Piet Moen', kind: 'person' }],
  text: `For three years the crane at Larnholm has been the talk of the quay, and nobody listened.
It groaned in every gale, Piet Moen told this newspaper. He had moored his trawler below it since 2003.`,
})
const LATER = tell({
  id: 'later',
  publisher: 'harbour-times',
  language: 'en',
  published: '2025-03-06T12:00:00Z',
  names: { 'Piet Moen': ['person', 'Piet Moen'] },
  cites: [{ marker: 'said Piet Moen', name: 'Piet Moen', kind: 'person' }],
  background: [{ passage: 'Recall that the basin was closed on 4 March.', date: '2025-03-04' }],
  text: `The trawlers are back at their moorings, and the bill is on its way, said Piet Moen.
Recall that the basin was closed on 4 March.`,
})
const AGENCY_TOLD = tell(AGENCY)
const RUSSIAN_TOLD = tell(RUSSIAN)
const ALL = [RELEASE, AGENCY_TOLD, REPRINT, RUSSIAN_TOLD, OWN, LATER]

describe('traceSources', () => {
  const byId = (members = ALL) => new Map(traceSources(members).map((one) => [one.id, one]))

  it('tells who took from whom, and how', () => {
    const told = [...byId().values()].map(({ id, role, derivedFrom }) => [id, role, derivedFrom])
    expect(told).toEqual([
      ['release', 'origin', null],
      ['agency', 'rewrite', 'release'],
      ['reprint', 'reprint', 'agency'],
      ['russian', expect.stringMatching(/rewrite|translation/), 'agency'],
      ['own', 'independent', null],
      ['later', 'follow-up', 'own'],
    ])
  })

  it('says the same whatever the order of arrival', () => {
    expect(traceSources([...ALL].reverse())).toEqual(traceSources(ALL))
  })

  it('gives reasons that a reader can check', () => {
    const kinds = byId()
      .get('russian')!
      .reasons.map(({ kind, detail }) => `${kind}: ${detail}`)
    expect(kinds).toContain('attribution: names it: «сообщает Coast Wire»')
    expect(kinds).toContain('people: both name Ada Lind')
    expect(kinds).toContain('figures: the same three figures: 18, 340 and 21000')
  })

  it('calls what is all from an outlet a rewrite, but of nothing that tells something else', () => {
    const other = tell({
      ...RUSSIAN,
      id: 'other',
      text: `Парламент принял бюджет, сообщает Coast Wire со ссылкой на управление. Дефицит составит 4 700 крон.`,
      names: {},
      quotes: [],
    })
    expect(byId([AGENCY_TOLD, other]).get('other')).toMatchObject({ role: 'rewrite', derivedFrom: null })
  })

  it('takes nobody’s own name for a sign that a text was made from what they published', () => {
    const answer = (text: string) => {
      const names = Object.fromEntries(Object.entries(NAMES_EN).filter(([name]) => text.includes(name)))
      return traceSources([RELEASE, tell({ ...AGENCY, id: 'answer', publisher: 'post', names, quotes: [], text })])[1]
    }
    expect(answer('Fishing will be cheaper from May on, the Port Authority said after 7 complaints.')?.role).toBe(
      'independent',
    )
    expect(answer('The basin stays closed for 18 vessels in Larnholm, the Port Authority said.')?.role).toBe('rewrite')
  })

  it('takes an edition of the same house for its translation, whoever is named in both', () => {
    const english = tell({
      ...AGENCY,
      id: 'english',
      publisher: 'severnyj-kurjer',
      published: '2025-03-04T11:30:00Z',
      cites: [{ marker: 'Coast Wire reports', name: 'Coast Wire', kind: 'publisher', publisher: 'coast-wire' }],
      quotes: [],
      text: `Ships must go: 18 of them, Coast Wire reports, cannot stay in the basin that Larnholm shut this week.
There are no injured and none shall stand under the jib, according to Ada Lind, who met the press by the water.
Its weight is given as 340 tonnes by the Port Authority. Some 21,000 boxes a year pass through, mostly herring and wood.`,
    })
    expect(byId([RELEASE, AGENCY_TOLD, RUSSIAN_TOLD, english]).get('english')).toMatchObject({
      role: 'translation',
      derivedFrom: 'russian',
    })
  })
})

describe('a page that was edited', () => {
  /** An early line of another outlet, and what its page said since an edit: the agency's text. */
  const FLASH = tell({
    ...AGENCY,
    id: 'flash',
    publisher: 'early-bird',
    published: '2025-03-04T08:30:00Z',
    cites: [],
    quotes: [],
    names: {},
    text: 'Sirens were heard in the harbour before dawn, and nobody knows yet what they were about.',
  })
  const edited = (cites: Sample['cites'] = []) =>
    tell({
      ...AGENCY,
      id: 'flash',
      publisher: 'early-bird',
      published: '2025-03-04T08:30:00Z',
      edited: '2025-03-04T15:00:00Z',
      cites,
      quotes: [],
    })
  const trace = (page: Telling, since: string, others = [AGENCY_TOLD]) => {
    const states = [
      { telling: FLASH, since: FLASH.time },
      { telling: page, since: Date.parse(since) },
    ]
    const statesOf = (one: Telling) => (one === page ? states : [{ telling: one, since: one.time }])
    const told = traceSources([...others, page], undefined, statesOf)
    return Object.fromEntries(told.map(({ id, role, derivedFrom }) => [id, `${role} of ${derivedFrom ?? 'nobody'}`]))
  }

  it('is no source of what stood elsewhere before its new words did, but has them from there', () => {
    expect(trace(edited(), '2025-03-04T14:00:00Z')).toEqual({
      flash: 'reprint of agency',
      agency: 'origin of nobody',
    })
    const { flash, reprint } = trace(edited(), '2025-03-04T14:00:00Z', [AGENCY_TOLD, REPRINT])
    expect([flash, reprint]).toEqual(['reprint of agency', 'reprint of agency'])
  })

  it('stays the source where its words stood there first, or nearly', () => {
    for (const since of ['2025-03-04T08:45:00Z', '2025-03-04T09:10:00Z'])
      expect(trace(edited(), since)).toEqual({ flash: 'origin of nobody', agency: 'reprint of flash' })
  })

  it('stays the source of an article that names it', () => {
    const naming = tell({
      ...AGENCY,
      cites: [{ marker: 'the Port Authority said', name: 'Early Bird', kind: 'publisher', publisher: 'early-bird' }],
    })
    expect(trace(edited(), '2025-03-04T14:00:00Z', [naming])).toMatchObject({ agency: 'reprint of flash' })
  })
})

describe('findOrigins', () => {
  it('counts what goes back to one report once, and one house once', () => {
    const traced = traceSources(ALL).map((one) => ({
      ...one,
      family: ALL.find(({ id }) => id === one.id)!.family,
    }))
    expect(findOrigins(traced)).toEqual(['release', 'own'])
  })
})

describe('resolveCitations', () => {
  const derivedFrom = new Map(traceSources(ALL).map((one) => [one.id, one.derivedFrom]))
  const candidates = ALL.map((telling) => ({
    telling,
    place: 'story' as const,
    derivedFrom: derivedFrom.get(telling.id)!,
  }))

  it('finds the article that a text was made from, and what that one was made from', () => {
    const found = resolveCitations(RUSSIAN_TOLD, ['agency', 'release'], candidates)
    expect(found.map(({ citationId, articleId }) => [citationId, articleId])).toEqual([
      ['russian-cites-сообщает Coast Wire', 'agency'],
      ['russian-cites-со ссылкой на управление', 'release'],
    ])
  })

  it('guesses nothing elsewhere unless nearly everything stands there', () => {
    const elsewhere = { telling: AGENCY_TOLD, place: 'elsewhere' as const, derivedFrom: null }
    expect(resolveCitations(RUSSIAN_TOLD, [], [elsewhere]).map(({ articleId }) => articleId)).toEqual(['agency'])
    const bare = tell({ ...RUSSIAN, id: 'bare', names: {}, quotes: [], text: RUSSIAN_TEXT.replaceAll(/\d+/g, 'много') })
    expect(resolveCitations(bare, [], [elsewhere])).toEqual([])
  })
})

describe('translateQuotes', () => {
  it('finds the same words of the same person in another language', () => {
    expect(translateQuotes(RUSSIAN_TOLD, [AGENCY_TOLD], [])).toMatchObject([
      { quoteId: 'russian-quote-0', translationOf: 'agency-quote-0' },
    ])
  })

  it('asks for something in common where neither was made from the other', () => {
    expect(translateQuotes(RUSSIAN_TOLD, [], [AGENCY_TOLD])).toEqual([])
  })
})
