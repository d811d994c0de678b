import { Catalogue } from '@crosswire/record'
import { describe, expect, it } from 'vitest'
import { catalogue } from './catalogue.ts'
import { checkSelectors } from './check-selectors.ts'
import { foldName } from './names.ts'

const entries = [...catalogue.publishers, ...catalogue.outlets, ...catalogue.institutions]
const namesOf = (entry: (typeof entries)[number]): string[] => [
  ...Object.values(entry.names),
  ...(entry.aliases ?? []),
  ...('name' in entry ? [entry.name] : []),
]
const letters = (name: string, script: RegExp): boolean => script.test(name)

describe('the catalogue', () => {
  it('is what the schema says', () => {
    const parsed = Catalogue.safeParse(catalogue)
    expect(parsed.error?.issues.slice(0, 5) ?? []).toEqual([])
  })

  it('has selectors that are some', () => {
    expect(checkSelectors(catalogue.publishers)).toEqual([])
  })

  it('holds enough publishers, outlets and institutions to know who gets cited', () => {
    expect(catalogue.publishers.length).toBeGreaterThanOrEqual(45)
    expect(catalogue.publishers.filter((p) => p.feeds.some((f) => f.seen !== undefined)).length).toBeGreaterThanOrEqual(
      25,
    )
    expect(catalogue.outlets.length).toBeGreaterThanOrEqual(150)
    expect(catalogue.institutions.length).toBeGreaterThanOrEqual(300)
  })

  it('gives every entry an id of its own', () => {
    const ids = entries.map((entry) => entry.id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  it('lets no two entries claim a name unless both call it ambiguous', () => {
    const claims = new Map<string, (typeof entries)[number][]>()
    for (const entry of entries) {
      for (const name of new Set(namesOf(entry).map(foldName))) claims.set(name, [...(claims.get(name) ?? []), entry])
    }
    const shared = [...claims].filter(
      ([name, owners]) =>
        owners.length > 1 && owners.some((owner) => !(owner.ambiguous ?? []).map(foldName).includes(name)),
    )
    expect(shared.map(([name, owners]) => `${name}: ${owners.map((owner) => owner.id).join(', ')}`)).toEqual([])
  })

  it('calls ambiguous only what is a name of the entry', () => {
    const strangers = entries.flatMap((entry) => {
      const own = new Set(namesOf(entry).map(foldName))
      return (entry.ambiguous ?? []).filter((name) => !own.has(foldName(name))).map((name) => `${entry.id}: ${name}`)
    })
    expect(strangers).toEqual([])
  })

  it('writes each name in the script of its language', () => {
    const wrong = entries.flatMap(({ id, names }) => [
      ...(letters(names.az, /\p{Script=Cyrillic}/u) ? [`${id} az: ${names.az}`] : []),
      ...(letters(names.en, /\p{Script=Cyrillic}/u) ? [`${id} en: ${names.en}`] : []),
      ...(letters(names.ru, /[əƏı]/u) ? [`${id} ru: ${names.ru}`] : []),
    ])
    expect(wrong).toEqual([])
    const untranslated = catalogue.institutions.filter(
      ({ kind, names }) =>
        !['company', 'media', 'other', 'science', 'international'].includes(kind) &&
        !letters(names.ru, /\p{Script=Cyrillic}/u),
    )
    expect(untranslated.map(({ id }) => id)).toEqual([])
  })

  it('mixes no scripts within a word', () => {
    const mixed = entries
      .flatMap(namesOf)
      .filter((name) => /\p{Script=Cyrillic}\p{Script=Latin}|\p{Script=Latin}\p{Script=Cyrillic}/u.test(name))
    expect(mixed).toEqual([])
  })

  it('keeps stray white space, brackets and empty names out', () => {
    const odd = entries
      .flatMap(namesOf)
      .filter((name) => name !== name.trim() || name === '' || /[()|]| {2}/.test(name))
    expect(odd).toEqual([])
  })

  it('gives each publisher a home and feeds on hosts of its own domains, apart from feed services of its house', () => {
    const elsewhere = catalogue.publishers.flatMap((publisher) => {
      const domains = [publisher.domain, ...(publisher.domains ?? [])]
      const home = new URL(publisher.homeUrl).hostname
      return domains.some((domain) => home === domain || home.endsWith(`.${domain}`)) ? [] : [publisher.id]
    })
    expect(elsewhere).toEqual([])
  })

  it('polls no feed twice', () => {
    const urls = catalogue.publishers.flatMap((publisher) => publisher.feeds.map((feed) => feed.url))
    expect(urls.filter((url, index) => urls.indexOf(url) !== index)).toEqual([])
  })
})
