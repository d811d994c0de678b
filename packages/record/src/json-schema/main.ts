import { writeFileSync } from 'node:fs'
import { buildJsonSchema } from './build.ts'

const target = new URL('../../schema/record.schema.json', import.meta.url)
writeFileSync(target, `${JSON.stringify(buildJsonSchema(), null, 2)}\n`)
