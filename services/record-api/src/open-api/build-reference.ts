import { z } from 'zod'
import type { Route, Tag } from '../route.ts'

const TITLES: Readonly<Record<Tag, string>> = {
  articles: 'Articles',
  stories: 'Stories',
  citations: 'Citations',
  catalogue: 'Publishers, feeds, entities',
  changes: 'The change log',
  webhooks: 'Webhooks',
  exports: 'Exports',
  about: 'About the API',
  operations: 'For operators',
}

const HEAD = `# The API

Made of the routes themselves (\`pnpm schema\`); a test holds it fresh. The same for machines: [openapi.json](openapi.json), which a
running installation serves at \`/v1/openapi.json\`. Refusals: [problems.md](problems.md). Formats beside JSON:
[formats.md](formats.md). TypeScript has a client: \`packages/client\`.

- Lists give \`{ items, next }\`: follow \`next\` as it is until it is null. There are no totals, and a cursor belongs to its query.
- Answers carry a strong \`ETag\`; \`If-None-Match\` is answered with 304. A version never changes and may be kept for ever.
- Lists say in \`Crosswire-Position\` where the change log stood: who reads on from there misses nothing.
- Unknown parameters are refused. Unknown members and values in answers are to be skipped: more may come.
- Routes marked with *operator* ask for \`Authorization: Bearer <OPERATOR_TOKEN>\`; without a token set, they answer this machine alone.
`

/** The routes as a page for people. */
export function buildReference(routes: readonly Route[]): string {
  const tags = Object.keys(TITLES).filter((tag) => routes.some((route) => route.tag === tag))
  return [
    HEAD,
    ...tags.flatMap((tag) => [
      `## ${TITLES[tag as Tag]}`,
      '',
      ...routes.filter((route) => route.tag === tag).flatMap((route) => [...describe(route), '']),
    ]),
  ].join('\n')
}

function describe({ method, path, about, notes, operator, query = {}, answers, problems = [] }: Route): string[] {
  const types = answers[200]?.types ?? []
  return [
    `### \`${method} ${path}\``,
    '',
    `${about}.${operator === true ? ' *operator*' : ''}${notes === undefined ? '' : ` ${notes}`}`,
    ...(types.length === 0 ? [] : ['', `As ${types.map((type) => `\`${type}\``).join(', ')}.`]),
    ...describeQuery(query),
    ...(problems.length === 0
      ? []
      : ['', `Says no with ${problems.map((code) => `[\`${code}\`](problems.md)`).join(', ')}.`]),
  ]
}

function describeQuery(query: z.ZodRawShape): string[] {
  const rows = Object.entries(query).map(([name, schema]) => {
    const { description = '', example } = (schema as z.ZodType).meta() ?? {}
    const sample = example === undefined ? '' : `\`${example as string}\``
    return `| \`${name}\` | ${[description, choicesOf(schema as z.ZodType)].filter(Boolean).join(' ')} | ${sample} |`
  })
  return rows.length === 0 ? [] : ['', '| parameter | | for example |', '|---|---|---|', ...rows]
}

/** What a parameter may be, where that is a short list. */
function choicesOf(schema: z.ZodType): string {
  const { enum: choices } = z.toJSONSchema(schema, { io: 'input' }) as { enum?: string[] }
  return choices === undefined ? '' : `One of ${choices.join(', ')}.`
}
