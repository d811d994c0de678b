import { describe, expect, it } from 'vitest'
import { conceptsOf, conceptsOfPair } from './lexicon.ts'

const meet = (a: string, aLanguage: string, b: string, bLanguage: string): boolean => {
  const other = conceptsOf(b, bLanguage)
  return conceptsOf(a, aLanguage).some((concept) => other.includes(concept))
}

describe('the lexicon', () => {
  it.each([
    ['embassies', 'en', 'посольством', 'ru'],
    ['посольства', 'ru', 'səfirliyimizə', 'az'],
    ['çağırılıb', 'az', 'summoned', 'en'],
    ['torpağında', 'az', 'земли', 'ru'],
    ['сорок', 'ru', 'qırx', 'az'],
    ['azərbaycanlı', 'az', 'азербайджанского', 'ru'],
  ])('knows what %s (%s) and %s (%s) have in common', (a, aLanguage, b, bLanguage) => {
    expect(meet(a, aLanguage, b, bLanguage)).toBe(true)
  })

  it.each([
    ['dilnoza', 'az', 'language', 'en'],
    ['gəlir', 'az', 'lake', 'en'],
    ['порт', 'ru', 'airport', 'en'],
  ])('keeps %s (%s) and %s (%s) apart', (a, aLanguage, b, bLanguage) => {
    expect(meet(a, aLanguage, b, bLanguage)).toBe(false)
  })

  it('reads two words that mean a third thing together', () => {
    expect(conceptsOfPair('hava', 'limanında', 'az')).toEqual(conceptsOf('аэропорту', 'ru'))
    expect(conceptsOfPair('hava', 'soyuqdur', 'az')).toBeNull()
  })
})
