import { describe, expect, it } from 'vitest'
import { readDateline } from './read-dateline.ts'

describe('readDateline', () => {
  it.each([
    ['МОСКВА, 21 ноября. /ТАСС/. Москва сожалеет', 'МОСКВА'],
    ['БАКУ/Trend/ - Мост открыт', 'БАКУ'],
    ['Баку. Trend: Мост открыт', 'Баку'],
    ['BAKU, Azerbaijan, November 21. The bridge', 'BAKU, Azerbaijan'],
    ['BAKU, Nov 21 (Reuters) - The bridge', 'BAKU'],
    ['KYIV, Ukraine (AP) — The bridge', 'KYIV, Ukraine'],
    ['Bakı, 21 noyabr, AZƏRTAC. Körpü açılıb', 'Bakı'],
    ['Berlin (dpa) - Die Brücke', 'Berlin'],
    ['Киев. 21 ноября. УНН. Мост', 'Киев'],
    ['НЬЮ-ЙОРК, 21 ноября. /ТАСС/. Мост', 'НЬЮ-ЙОРК'],
    ['САНКТ-ПЕТЕРБУРГ, 21 ноя - РИА Новости. Мост', 'САНКТ-ПЕТЕРБУРГ'],
    ['LONDON — The bridge', 'LONDON'],
  ])('finds the place of "%s"', (text, place) => expect(readDateline(text)).toBe(place))

  it.each([
    'Мост открыт, сообщает ТАСС.',
    'Президент, 21 ноября прибывший в Баку, открыл мост.',
    '21 ноя - РИА Новости. Мост открыт.',
    'The bridge is open - at last.',
    'ТАСС - Мост открыт.',
    'On 14 November 2025, Ambassador Roe came.',
    'Вечером 21 ноября, Президент прибыл.',
  ])('finds none in "%s"', (text) => expect(readDateline(text)).toBeNull())
})
