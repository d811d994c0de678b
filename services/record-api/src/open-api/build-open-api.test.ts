import { readFileSync } from 'node:fs'
import { Validator } from '@seriousme/openapi-schema-validator'
import { expect, it } from 'vitest'
import { ROUTES } from '../routes/index.ts'
import { buildOpenApi } from './build-open-api.ts'
import { buildReference } from './build-reference.ts'

const document = JSON.parse(JSON.stringify(buildOpenApi(ROUTES))) as Record<string, unknown>

it('is committed as it is generated (run `pnpm schema` after a change)', () => {
  const committed = (name: string): string =>
    readFileSync(new URL(`../../../../docs/reference/${name}`, import.meta.url), 'utf8')
  expect(JSON.parse(committed('openapi.json'))).toEqual(document)
  expect(committed('api.md')).toBe(buildReference(ROUTES))
})

it('is an OpenAPI 3.1 document by the schema of OpenAPI itself', async () => {
  expect(await new Validator().validate(document)).toMatchObject({ valid: true })
})

it('refers to nothing that is not in it', () => {
  const { components } = document as { components: { schemas: object } }
  const refers = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(
    ([, id]) => id!,
  )
  expect([...new Set(refers)].filter((id) => !(id in components.schemas))).toEqual([])
  expect(Object.keys(components.schemas)).toEqual(
    expect.arrayContaining(['ArticleVersion', 'Story', 'Change', 'Problem']),
  )
})
