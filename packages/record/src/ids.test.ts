import { v5 } from 'uuid'
import { expect, it } from 'vitest'
import { entityId, findingId } from './ids.ts'

const NAMESPACE = v5('crosswire.news', v5.DNS)

it.each([
  ['a short key', 'mixail galuzin'],
  ['letters of several bytes', 'Xarici İşlər Nazirliyi 🌍'],
  ['a key as long as there is room', 'ж'.repeat(320)],
  ['a longer one', 'ж'.repeat(2_000)],
])('makes the UUIDv5 of the kind and the parts: %s', (_name, key) =>
  expect(entityId('person', key)).toBe(v5(`entity\nperson\n${key}`, NAMESPACE)),
)

it('joins parts by line ends, numbers as they are written', () =>
  expect(findingId('quote', 'owner', 3, 17, 'direct')).toBe(v5('quote\nowner\n3\n17\ndirect', NAMESPACE)))
