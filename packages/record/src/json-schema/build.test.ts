import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { buildJsonSchema } from './build.ts'

it('is committed as it is generated (run `pnpm schema` after a change)', () => {
  const committed = JSON.parse(
    readFileSync(new URL('../../schema/record.schema.json', import.meta.url), 'utf8'),
  ) as unknown
  expect(committed).toEqual(buildJsonSchema())
})
