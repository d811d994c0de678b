import { z } from 'zod'
import { ArticleVersion } from '../article.ts'
import { Capture } from '../capture.ts'
import { Catalogue } from '../catalogue.ts'
import { Change } from '../change.ts'
import { Entity, Story } from '../story.ts'

/** The record as JSON Schema 2020-12: one document, a definition for every resource. */
export function buildJsonSchema(): Record<string, unknown> {
  const schemas = { ArticleVersion, Capture, Catalogue, Change, Entity, Story }
  const $defs = Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => {
      const { $schema: _, id: __, ...definition } = z.toJSONSchema(schema, { target: 'draft-2020-12' })
      return [name, definition]
    }),
  )
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://crosswire.news/schemas/record.schema.json',
    title: 'Crosswire record',
    oneOf: ['ArticleVersion', 'Story', 'Entity', 'Change'].map((name) => ({ $ref: `#/$defs/${name}` })),
    $defs,
  }
}
