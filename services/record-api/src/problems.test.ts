import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { PROBLEMS } from './problems.ts'

const page = readFileSync(new URL('../../../docs/reference/problems.md', import.meta.url), 'utf8')

it('every code has a line in the reference, with the same words, and no other has', () => {
  const told = page
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, code, status, title, action]) => ({
      code: code!.replaceAll('`', ''),
      status: Number(status),
      title: title!.replace(/\.$/, ''),
      action,
    }))
  expect(told).toEqual(Object.entries(PROBLEMS).map(([code, problem]) => ({ code, ...problem })))
})
