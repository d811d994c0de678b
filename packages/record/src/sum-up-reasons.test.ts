import { expect, it } from 'vitest'
import { sumUpReasons } from './sum-up-reasons.ts'

const reason = (kind: string, detail: string) => ({ kind, detail, weight: null })

it('says in one line why an article is where it is', () => {
  const reasons = [
    reason('shared-names', 'same names: Asanov, Bishkek'),
    reason('people', 'both name Bakyt Asanov'),
    reason('figures', 'the same two figures: 110 and 350000'),
    reason('cites', 'both cite the Ministry of Energy'),
    reason('likeness', 'mean likeness to the articles of the story'),
    reason('shared-figures', 'same figures: 110, 350000'),
  ]
  expect(sumUpReasons(reasons)).toBe('same people, same two figures, both cite the Ministry of Energy')
  expect(sumUpReasons([])).toBe('')
})
