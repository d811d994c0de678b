import type { z } from 'zod'

/** What to write where something is missing. */
const EXAMPLES: Record<string, string> = {
  id: 'id: my-paper (lower-case letters, digits and hyphens)',
  name: 'name: My Paper',
  languages: 'languages: [az, ru]',
  timezone: 'timezone: Asia/Baku',
  feeds: 'feeds: [https://example.org/rss]',
  url: 'url: https://example.org/rss',
  publishers: 'publishers: a list of publishers',
}

/** Words that people write for our fields. */
const MEANT: Record<string, string> = {
  lang: 'languages',
  language: 'languages',
  langs: 'languages',
  zone: 'timezone',
  tz: 'timezone',
  timeZone: 'timezone',
  time_zone: 'timezone',
  home: 'homeUrl',
  homepage: 'homeUrl',
  url: 'homeUrl',
  site: 'homeUrl',
  feed: 'feeds',
  rss: 'feeds',
  title: 'name',
  slug: 'id',
  type: 'kind',
  alias: 'aliases',
}

/** Says in an operator's words what a schema issue means and what to write instead. `input` is the value that was read. */
export function explainIssue(issue: z.core.$ZodIssue, input: unknown): { where: string; message: string } {
  const path = issue.path.filter((part): part is string | number => typeof part !== 'symbol')
  const field = path.findLast((part) => typeof part === 'string') ?? ''
  return { where: describePlace(path, input), message: explain(issue, field, valueAt(input, path)) }
}

function explain(issue: z.core.$ZodIssue, field: string, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      if (value === undefined) return `is missing: add ${EXAMPLES[field] ?? `"${field}"`}`
      return `is ${describeValue(value)}, but ${issue.expected} is wanted${EXAMPLES[field] === undefined ? '' : `: ${EXAMPLES[field]}`}`
    case 'unrecognized_keys':
      return issue.keys
        .map((key) => {
          const meant = MEANT[key]
          return `has no field "${key}"${meant === undefined ? ': leave it out' : `: did you mean "${meant}"?`}`
        })
        .join('; ')
    case 'invalid_value':
      return `is ${describeValue(value)}: one of ${issue.values.map(String).join(', ')} is wanted`
    case 'invalid_format':
      if (issue.format === 'url') return `is ${describeValue(value)}: an absolute http or https URL is wanted`
      return `is ${describeValue(value)}: ${EXAMPLES[field] ?? `it does not look like ${field}`}`
    case 'too_small':
      return `is empty: ${EXAMPLES[field] ?? 'write at least one'}`
    default:
      return issue.message
  }
}

/** `publisher 3 ("example"), feeds[0].url` */
function describePlace(path: readonly (string | number)[], input: unknown): string {
  const [list, index, ...rest] = path
  if (typeof list !== 'string' || typeof index !== 'number') return path.join('.')
  const id = valueAt(input, [list, index, 'id'])
  const entry = `${list.replace(/s$/, '')} ${index + 1}${typeof id === 'string' ? ` ("${id}")` : ''}`
  const inner = rest.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`
    return text === '' ? part : `${text}.${part}`
  }, '')
  return inner === '' ? entry : `${entry}, ${inner}`
}

function valueAt(input: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[part] : undefined,
    input,
  )
}

function describeValue(value: unknown): string {
  const text = JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
