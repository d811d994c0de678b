import { describe, expect, it } from 'vitest'
import { comparePair } from './compare-pair.ts'

const fire = {
  language: 'en',
  headline: 'Warehouse fire in Harrow leaves two injured',
  text: 'A fire broke out at a paint warehouse in Harrow on Tuesday morning. Two workers were taken to hospital, the fire brigade said. Chief Officer Dana Whitlow said the blaze began near a loading dock.',
}
const retold = {
  language: 'en',
  headline: 'Two hurt as Harrow paint warehouse burns',
  text: 'Two employees of a paint warehouse in Harrow are in hospital after it caught fire on Tuesday. The blaze started by the loading dock, according to Dana Whitlow, chief officer of the brigade.',
}
const budget = {
  language: 'en',
  headline: 'Parliament delays vote on the budget',
  text: 'Lawmakers put off a vote on next year’s budget until December. The finance minister, Ilmar Rooste, asked for more time to agree on taxes with the opposition.',
}
const nothing = { language: 'en', headline: null, text: '' }

describe('comparing a pair', () => {
  it('grades a retelling above the story that decides, and another happening far below', () => {
    const same = comparePair(fire, retold)
    const other = comparePair(fire, budget)
    expect(same.sameStory).toBe(true)
    expect(other.sameStory).toBe(false)
    expect(same.score - other.score).toBeGreaterThan(0.4)
  })

  it('says the same whichever side comes first', () => {
    const forth = comparePair(fire, retold)
    const back = comparePair(retold, fire)
    expect(back.score).toBeCloseTo(forth.score, 12)
    expect(back.sameStory).toBe(forth.sameStory)
  })

  it('grades a copy as the same report', () => {
    const copy = comparePair(fire, { ...fire, text: `${fire.text} The cause is not known.` })
    expect(copy.relation).toBe('near-copy')
    expect(copy.score).toBeGreaterThanOrEqual(0.95)
  })

  it('finds no story in nothing', () => {
    expect(comparePair(fire, nothing).sameStory).toBe(false)
    expect(comparePair(nothing, nothing).sameStory).toBe(false)
  })
})
