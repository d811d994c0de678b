import { expect, it } from 'vitest'
import type { Derivation } from './decide-derivation.ts'
import { rememberDerivations } from './remember-derivations.ts'
import type { Telling } from './telling.ts'

const telling = (id: string): Telling => ({ id }) as Telling
const [a, b, c] = ['a', 'b', 'c'].map(telling) as [Telling, Telling, Telling]

function count(most?: number) {
  const asked: string[] = []
  const derive = rememberDerivations((x, y): Derivation | null => {
    asked.push(x.id + y.id)
    return y.id === 'c' ? null : { from: y.id, role: 'reprint', similarity: 1, weight: 1, reasons: [] }
  }, most)
  return { asked, derive }
}

it('decides each pair once, in either direction for itself, and those that are nothing too', () => {
  const { asked, derive } = count()
  for (let turn = 0; turn < 2; turn++) {
    expect([derive(a, b)?.from, derive(b, a)?.from, derive(a, c)]).toEqual(['b', 'a', null])
  }
  expect(asked).toEqual(['ab', 'ba', 'ac'])
})

it('takes another reading of the same article for another telling', () => {
  const { asked, derive } = count()
  derive(a, b)
  derive(telling('a'), b)
  expect(asked).toEqual(['ab', 'ab'])
})

it('begins anew when it knows enough', () => {
  const { asked, derive } = count(2)
  for (const [x, y] of [
    [a, b],
    [b, a],
    [a, b],
    [a, b],
  ] as const)
    expect(derive(x, y)?.from).toBe(y.id)
  expect(asked).toEqual(['ab', 'ba', 'ab'])
})
