import { describe, expect, it } from 'vitest'
import { DATE_RULES, rulesAt } from './index.ts'

const LOOKS_AROUND = /\(\?<?[=!](?:[^()]|\([^()]*\))*\)/g

describe('rulesAt', () => {
  it.each(DATE_RULES.map(({ id, pattern }) => [id, pattern.source]))(
    'rests on %s going over no word or mark that means nothing to dates',
    (_id, source) => expect(source.replace(LOOKS_AROUND, '')).not.toMatch(/[z.]|\\S/),
  )

  it('gives the same as every rule tried at every place', () => {
    const letters = 'zczzdidMygzpyizpygz-zcygiygzcdidM.MygzczzzzdidMyzdMzlMzfQp-ygzyz~nuazdMyg'
    for (let round = 0; round < 2; round++)
      for (let at = 0; at < letters.length; at++) {
        const tried = DATE_RULES.flatMap((rule) => {
          rule.pattern.lastIndex = at
          return rule.pattern.test(letters) ? [[rule.id, rule.pattern.lastIndex - at]] : []
        })
        expect(rulesAt(letters, at).map(({ rule, length }) => [rule.id, length])).toEqual(tried)
      }
  })
})
