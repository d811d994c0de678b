import { segmentUpdates } from '@crosswire/article'
import { annotate, languageOfText, mapFindings, readGivenText } from '@crosswire/evidence'
import {
  updateId,
  type Catalogue,
  type ClaimedTime,
  type Findings,
  type Publisher,
  type Update,
} from '@crosswire/record'
import { foldName } from '@crosswire/publishers'
import { z } from 'zod'

/** A line that `crosswire annotate` reads. */
export const AnnotateLine = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  language: z.string().nullish(),
  publisher: z.string().nullish(),
  date: z.string().nullish(),
  headline: z.string().nullish(),
  text: z.string(),
})
export type AnnotateLine = z.infer<typeof AnnotateLine>

export interface AnnotatedLine extends Findings {
  id: string
  language: string
  updates: Update[]
}

/** Annotates one document; every span of the answer slices `line.text` as it was given. */
export function annotateLine(line: AnnotateLine, catalogue: Catalogue): AnnotatedLine {
  const given = readGivenText(line.text)
  const publisher = findPublisher(line.publisher, catalogue)
  const language = line.language ?? languageOfText(given.text)
  const date = readDate(line.date)
  const parts = segmentUpdates(given.text, { date, timezone: publisher?.timezone })
  const findings = annotate(
    {
      id: line.id,
      language,
      publisherId: publisher?.id,
      publisherNames: publisher || !line.publisher ? undefined : [line.publisher],
      date: date?.value,
      timezone: publisher?.timezone,
      headline: line.headline,
      text: given.text,
      updates: parts,
    },
    { catalogue },
  )
  return {
    id: line.id,
    language,
    ...mapFindings(findings, given),
    updates: parts.map(({ key, ...part }) => ({ id: updateId(line.id, key), ...part, span: given.mapSpan(part.span) })),
  }
}

/** A publisher by its slug, one of its names or its domain. */
function findPublisher(name: string | null | undefined, catalogue: Catalogue): Publisher | undefined {
  if (!name) return undefined
  const folded = foldName(name)
  return (
    catalogue.publishers.find(({ id }) => id === name) ??
    catalogue.publishers.find((publisher) =>
      [publisher.name, ...Object.values(publisher.names), publisher.domain, ...(publisher.aliases ?? [])].some(
        (known) => foldName(known) === folded,
      ),
    )
  )
}

/** The document's own time; a day alone is that day at midnight, of the zone that is assumed. */
function readDate(date: string | null | undefined): ClaimedTime | null {
  if (!date) return null
  const day = /^\d{4}-\d{2}-\d{2}$/.test(date)
  const value = day ? `${date}T00:00:00Z` : date
  if (Number.isNaN(Date.parse(value))) throw new LineError('bad-date', `"${date}" is no ISO 8601 date`)
  return { value, precision: day ? 'day' : 'minute', zone: day ? 'assumed' : 'stated', from: 'operator' }
}

/** A line that cannot be annotated, and why. */
export class LineError extends Error {
  override name = 'LineError'
  readonly code: string
  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}
