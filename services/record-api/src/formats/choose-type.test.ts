import { expect, it } from 'vitest'
import { chooseType } from './choose-type.ts'

const OFFERED = ['application/json', 'application/atom+xml', 'application/ld+json']

it('gives what is offered first to who takes anything', () => {
  for (const accept of [undefined, '', '*/*', 'application/*', 'text/html,*/*;q=0.8'])
    expect(chooseType(accept, OFFERED)).toBe('application/json')
})

it('gives what is liked best, the exact name before the family', () => {
  expect(chooseType('application/ld+json', OFFERED)).toBe('application/ld+json')
  expect(chooseType('application/json;q=0.5, application/atom+xml;q=0.9', OFFERED)).toBe('application/atom+xml')
  expect(chooseType('application/*, application/json;q=0.1', OFFERED)).toBe('application/atom+xml')
})

it('gives nothing where nothing is taken', () => {
  expect(chooseType('text/html', OFFERED)).toBeNull()
  expect(chooseType('*/*;q=0', OFFERED)).toBeNull()
  expect(chooseType('application/json;q=nonsense', OFFERED)).toBeNull()
})
