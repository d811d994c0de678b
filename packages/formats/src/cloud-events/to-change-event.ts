import { EVENT_TYPE_PREFIX, type Change, type ChangeType } from '@crosswire/record'

/** A line of the log, as the store has it. */
export interface LogLine {
  seq: number
  type: ChangeType
  subject: string
  versionId: string | null
  version: number
  storyId: string | null
  data: { url: string | null; headline: string | null; language: string | null }
  occurredAt: Date
  recordedAt: Date
}

/** A position of the log as it stands outside: 20 digits, so that the order of texts is the order of the log. */
export const toSequence = (seq: number): string => String(seq).padStart(20, '0')

/** Longer headlines are cut here with an ellipsis: an event stays thin, and the record has the whole. */
const HEADLINE_CHARACTERS = 1_000

/** A line of the log as a CloudEvent: the same object in the log, the stream and webhooks. `origin` is the API's. */
export function toChangeEvent(line: LogLine, origin: string): Change {
  const sequence = toSequence(line.seq)
  const resource = line.type.startsWith('article.') ? 'articles' : 'stories'
  return {
    specversion: '1.0',
    id: sequence,
    source: origin,
    type: `${EVENT_TYPE_PREFIX}${line.type}`,
    subject: line.subject,
    time: line.occurredAt.toISOString(),
    recordedtime: line.recordedAt.toISOString(),
    sequence,
    datacontenttype: 'application/json',
    dataschema: `${origin}/v1/schemas/record.schema.json`,
    dataref: `${origin}/v1/${resource}/${line.subject}`,
    data: {
      id: line.subject,
      versionId: line.versionId,
      version: line.version,
      storyId: line.storyId,
      url: line.data.url,
      headline: cut(line.data.headline),
      language: line.data.language,
    },
  }
}

function cut(headline: string | null): string | null {
  if (headline === null || headline.length <= HEADLINE_CHARACTERS) return headline
  return `${[...headline].slice(0, HEADLINE_CHARACTERS - 1).join('')}…`
}
