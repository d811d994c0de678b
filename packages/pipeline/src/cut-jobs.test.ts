import { expect, it } from 'vitest'
import { cutJobs } from './cut-jobs.ts'
import type { OutItem } from './ports.ts'

const item = (id: string, key: string, lapses = 0): OutItem => ({ id, turn: 1, key, lapses })
const cut = (items: readonly OutItem[], byKey: boolean) => {
  const { jobs, back } = cutJobs(items, 2, byKey)
  return { jobs: jobs.map((job) => job.items.map(({ id }) => id).join('')), back: back.map(({ id }) => id).join('') }
}

it('cuts rows into jobs, of one key each where the stage wants that', () => {
  const items = [item('a', 'x'), item('b', 'y'), item('c', 'x'), item('d', 'x')]
  expect(cut(items, false)).toEqual({ jobs: ['ab', 'cd'], back: '' })
  expect(cut(items, true)).toEqual({ jobs: ['ac', 'b', 'd'], back: '' })
})

it('lets what was lost with its worker again and again go alone', () => {
  const items = [item('a', 'x', 2), item('b', 'x'), item('c', 'x', 5), item('d', 'y')]
  expect(cut(items, false)).toEqual({ jobs: ['a', 'bd', 'c'], back: '' })
})

it('has one of them at a time of a key that is worked on in turn, and the others wait where nobody has them', () => {
  expect(cut([item('a', 'x', 2), item('b', 'x'), item('c', 'x', 5), item('d', 'y')], true)).toEqual({
    jobs: ['a', 'd'],
    back: 'bc',
  })
  expect(cut([item('a', 'x'), item('b', 'x', 3), item('c', 'x'), item('d', 'x', 2)], true)).toEqual({
    jobs: ['ac'],
    back: 'bd',
  })
})
