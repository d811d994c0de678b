import { writeFileSync } from 'node:fs'
import { ROUTES } from '../routes/index.ts'
import { buildOpenApi } from './build-open-api.ts'

const target = new URL('../../../../docs/reference/openapi.json', import.meta.url)
writeFileSync(target, `${JSON.stringify(buildOpenApi(ROUTES), null, 2)}\n`)
