import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { WEB_ERRORS } from './data/web-errors.data.ts'

const page = readFileSync(new URL('../../../docs/reference/web-errors.md', import.meta.url), 'utf8')

test('the reference page has one line for every code, with the same words, and no other', () => {
  const told = page
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, code, next, means, action]) => ({ code: code!.replaceAll('`', ''), next, means, action }))
  expect(told).toEqual(Object.entries(WEB_ERRORS).map(([code, entry]) => ({ code, ...entry })))
})
