import { describe, expect, it } from 'vitest'
import { GROUP_DEFAULTS, groupUnits } from './group-units.ts'
import { Links } from './links.ts'

/** Groups single articles of which any two score the same; gives how many are in each group, the largest first. */
function groupAlike(count: number, score: number): number[] {
  const links = new Links()
  links.open(count)
  for (let a = 1; a < count; a++) for (let b = 0; b < a; b++) links.count(links.at(a, b), score, 1, true)
  const articles = Array.from({ length: count })
  const groups = groupUnits({ sizes: articles.map(() => 1), kept: articles.map(() => null), links }, GROUP_DEFAULTS)
  const sizes = new Map<number, number>()
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  return [...sizes.values()].sort((a, b) => b - a)
}

describe('grouping', () => {
  it('makes one group of a few articles that are a little alike', () => {
    expect(groupAlike(6, 0.35)).toEqual([6])
  })

  it('makes no large group of articles that are a little alike', () => {
    expect(groupAlike(24, 0.35)[0]).toBeLessThanOrEqual(8)
  })

  it('makes one group of many that are much alike', () => {
    expect(groupAlike(24, 0.8)).toEqual([24])
  })
})
