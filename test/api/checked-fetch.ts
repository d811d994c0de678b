import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

interface Document {
  paths: Record<string, Record<string, { responses: Record<string, { content?: Record<string, { schema: object }> }> }>>
  components: { schemas: Record<string, object> }
}

/** A fetch that throws where an answer of the API is not as its own OpenAPI document says. */
export async function createCheckedFetch(origin: string): Promise<typeof fetch> {
  const document = (await (await fetch(`${origin}/v1/openapi.json`)).json()) as Document
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  ajv.addSchema({ $id: 'api.json', components: closed(document.components) })
  const routes = Object.entries(document.paths)
    .map(([path, methods]) => ({
      methods,
      path,
      pattern: new RegExp(`^${path.replace(/[.]/g, '\\.').replace(/\{\w+\}/g, '[^/]+')}$`),
    }))
    // /changes/stream before /changes/{id}: the one with fewer parameters is meant.
    .sort((a, b) => a.path.split('{').length - b.path.split('{').length)
  return async (input, init) => {
    const answer = await fetch(input, init)
    const url = new URL(answer.url)
    const method = init?.method ?? 'GET'
    const route = routes.find(({ pattern }) => pattern.test(url.pathname))
    const responses = route?.methods[method.toLowerCase()]?.responses
    if (!responses) throw new Error(`${method} ${url.pathname} is not in the document`)
    const described = responses[String(answer.status)]
    if (!described)
      throw new Error(`${method} ${url.pathname} answers ${answer.status}, and the document knows no such`)
    const type = (answer.headers.get('content-type') ?? '').split(';', 1)[0]!
    if (!/\bjson$/.test(type) || url.searchParams.has('fields')) return answer
    const media = described.content?.[type]
    if (!media) throw new Error(`${method} ${url.pathname} answers with ${type}, and the document knows no such`)
    const schema = JSON.parse(
      JSON.stringify(media.schema).replaceAll('"#/components', '"api.json#/components'),
    ) as object
    const body: unknown = await answer.clone().json()
    if (!ajv.validate(schema, body)) throw new Error(`${method} ${url.pathname}: ${ajv.errorsText(ajv.errors)}`)
    return answer
  }
}

/** The document leaves its schemas open for what comes one day; here a member that it does not tell of is a mistake. */
function closed<Schema>(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema), (_key, value: unknown) =>
    typeof value === 'object' && value !== null && 'properties' in value && !('additionalProperties' in value)
      ? { ...value, additionalProperties: false }
      : value,
  ) as Schema
}
