import { articles, sites } from '@crosswire/cli/demo'
import { describe, expect, it } from 'vitest'
import { readGolden } from './golden.ts'

const golden = readGolden()
const told = Object.values(golden.stories).flatMap((story) => Object.entries(story.articles))

describe('the golden reading', () => {
  it('tells of every article of the newsroom once', () => {
    expect(told.map(([handle]) => handle).sort()).toEqual(articles.map(({ id }) => id).sort())
  })

  it('names only articles, stories and publishers that there are', () => {
    const handles = new Set(articles.map(({ id }) => id))
    const publishers = new Set(sites.map(({ id }) => id))
    const strangers = told.flatMap(([handle, { role, at, recalls, cites }]) => {
      const sources = role.split(' of ')[1]?.split(' ') ?? []
      const meant = Object.values(at).flatMap((target) => target.split(' '))
      const cited = cites.flatMap((edge) => edge.replace(/ \?$/, '').split(' > ')).filter((name) => name !== '*')
      return [
        ...[...sources, ...meant].filter((name) => !handles.has(name)),
        ...recalls.filter((story) => !(story in golden.stories)),
        ...cited.filter((name) => !publishers.has(name) && !name.includes(' ')),
      ].map((name) => `${handle}: ${name}`)
    })
    expect(strangers).toEqual([])
    expect(Object.values(golden.stories).flatMap(({ origins }) => origins.filter((id) => !handles.has(id)))).toEqual([])
  })
})
