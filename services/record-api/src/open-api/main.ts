import { writeFileSync } from 'node:fs'
import { ROUTES } from '../routes/index.ts'
import { buildOpenApi } from './build-open-api.ts'
import { buildReference } from './build-reference.ts'

const target = new URL('../../../../docs/reference/', import.meta.url)
writeFileSync(new URL('openapi.json', target), `${JSON.stringify(buildOpenApi(ROUTES), null, 2)}\n`)
writeFileSync(new URL('api.md', target), buildReference(ROUTES))
