import { describe, expect, it } from 'vitest'
import { readWord } from '../reading/read-word.ts'
import { conceptsOfPair } from './lexicon.ts'

const conceptsOf = (word: string, language: string): readonly number[] => readWord(word, language).concepts
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
    const { pairs } = readWord('hava', 'az')
    expect(conceptsOfPair(pairs!, 'limanında', 'az')).toEqual(conceptsOf('аэропорту', 'ru'))
    expect(conceptsOfPair(pairs!, 'soyuqdur', 'az')).toBeNull()
  })
})
