import { CodePoints, evidenceHolds, normalizeText } from '@crosswire/text'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findMentions } from './find-mentions.ts'
import { SMALL_CATALOGUE } from './small-catalogue.data.ts'

const mentions = (language: string, text: string): ReturnType<typeof findMentions> =>
  findMentions({ id: 't', language, text }, { catalogue: SMALL_CATALOGUE })

/** `type surface = canonical` of every mention. */
const read = (language: string, text: string): string[] =>
  mentions(language, text).map(({ type, name, canonicalName }) => `${type} ${name} = ${canonicalName}`)

describe('findMentions in Russian', () => {
  it('reads people in any case, with initials, alone after the full name', () => {
    const found = read(
      'ru',
      'Мэр города Виктор Самойлов встретился с директором Анной Ершовой. «Мы рады», – сказал Самойлов. А.Ершова не ответила Самойлову.',
    )
    expect(found).toContain('person Виктор Самойлов = Viktor Samoilov')
    expect(found).toContain('person Анной Ершовой = Anna Yershova')
    expect(found).toContain('person А.Ершова = Anna Yershova')
    expect(found).toContain('person Самойлову = Viktor Samoilov')
  })

  it('gives one entity to a name in three languages', () => {
    const ids = [
      mentions('ru', 'Об этом Фариду Гасанову сообщил посол.'),
      mentions('az', 'Bu barədə Fərid Həsənova səfir məlumat verib.'),
      mentions('en', 'The ambassador told Farid Hasanov about it.'),
    ].map((list) => list.find(({ type }) => type === 'person')?.entityId)
    expect(ids[0]).toBeTypeOf('string')
    expect(new Set(ids).size).toBe(1)
  })

  it('reads places and the country inside a ministry', () => {
    const found = read('ru', 'МИД РФ направил ноту в Баку, сообщили в Тегеране.')
    expect(found).toContain('organisation МИД РФ = Ministry of Foreign Affairs of Russia')
    expect(found).toContain('place РФ = Russia')
    expect(found).toContain('place Баку = Baku')
    expect(found).toContain('place Тегеране = Tehran')
  })

  it('settles a bare ministry by the fuller name before it', () => {
    const found = read('ru', 'МИД Азербайджана вызвал посла. В МИД ему вручили ноту.')
    expect(found.filter((one) => one.endsWith('Ministry of Foreign Affairs of Azerbaijan'))).toHaveLength(2)
  })

  it('names a mission by its country and its city', () => {
    expect(read('ru', 'Посольство Турции в Тбилиси закрыто.')).toContain(
      'organisation Посольство Турции = Embassy of Turkey in Tbilisi',
    )
  })

  it('names bodies of a state in small letters by whose they are', () => {
    expect(read('ru', 'Ракета упала на территорию посольства Азербайджана в Киеве.')).toContain(
      'organisation посольства Азербайджана = Embassy of Azerbaijan in Kyiv',
    )
    expect(read('ru', 'Взрыв прогремел у азербайджанского посольства.')).toContain(
      'organisation азербайджанского посольства = Embassy of Azerbaijan',
    )
  })

  it('takes no place with a word on it, and no adjective, for a body or a person', () => {
    const found = read('ru', 'Официальная Москва сожалеет. Удары нанесены по предприятиям украинского комплекса.')
    expect(found.filter((one) => one.startsWith('organisation'))).toEqual([])
    expect(
      read('ru', 'Это слабое место в конкуренции с Северным маршрутом.').filter((one) => one.startsWith('person')),
    ).toEqual([])
  })

  it('gives the role before a name', () => {
    const [person] = mentions('ru', 'Заявление сделал заместитель министра Олег Сомов.').filter(
      ({ type }) => type === 'person',
    )
    expect(person?.role).toBe('deputy')
  })
})

describe('findMentions in Azerbaijani', () => {
  it('takes suffixes off people and places', () => {
    const found = read(
      'az',
      'Nazir Kamran Quliyevin sözlərinə görə, Şəkidə və Gəncədən kənarda işlər gedir. Quliyev bunu dünən deyib.',
    )
    expect(found).toContain('person Kamran Quliyevin = Kamran Guliyev')
    expect(found).toContain('person Quliyev = Kamran Guliyev')
    expect(found).toContain('place Şəkidə = Shaki')
    expect(found).toContain('place Gəncədən = Ganja')
  })

  it('reads organisations that end in their head', () => {
    const found = read('az', 'Bunu Azərbaycan Milli Elmlər Akademiyasının alimi deyib. Rusiya XİN-ə nota verilib.')
    expect(found.some((one) => one.startsWith('organisation Azərbaycan Milli Elmlər Akademiyasının'))).toBe(true)
    expect(found).toContain('organisation Rusiya XİN-ə = Ministry of Foreign Affairs of Russia')
  })
})

describe('findMentions in English', () => {
  it('reads people, places and bodies', () => {
    const found = read(
      'en',
      'Mr Orkhan Safarov, a spokesman for the Russian Foreign Ministry, flew from Baku to Kars. Safarov told TASS that talks go on.',
    )
    expect(found).toContain('person Mr Orkhan Safarov = Orkhan Safarov')
    expect(found).toContain('person Safarov = Orkhan Safarov')
    expect(found).toContain('organisation Russian Foreign Ministry = Ministry of Foreign Affairs of Russia')
    expect(found).toContain('organisation TASS = TASS')
    expect(found).toContain('place Kars = Kars')
  })
})

describe('findMentions', () => {
  it('slices back exactly whatever the text, and gives the same twice', () => {
    const word = fc.constantFrom(
      ...'Анна Сомова М . Петров «Заря» МИД РФ Баку \u{1f600} Bakıda Əli Həsənov Ministry of Energy , посольство Турции в'.split(
        ' ',
      ),
    )
    fc.assert(
      fc.property(fc.array(word), fc.constantFrom('ru', 'az', 'en'), (words, language) => {
        const text = normalizeText(words.join(' '))
        const points = new CodePoints(text)
        const found = mentions(language, text)
        for (const { evidence, name } of found) {
          expect(evidenceHolds(points, evidence)).toBe(true)
          expect(name).toBe(evidence.exact)
        }
        expect(mentions(language, text)).toEqual(found)
      }),
      { numRuns: 200 },
    )
  })
})
