import type { ArticleVersion, Citation } from '@crosswire/record'
import { readVersionSources, writeShifts, type LinkWork, type Queryable, type ShiftRow } from '@crosswire/store'
import { compareSourcing } from '@crosswire/story'

/** Notes how sources moved: from one version of an article to the next, and from the older layers of a page to its newest. */
export async function noteShifts(tx: Queryable, decided: readonly LinkWork[], now: Date): Promise<void> {
  const before = await readVersionSources(
    tx,
    decided.flatMap(({ record }) => record.previousVersionId ?? []),
  )
  const byId = new Map(before.map(({ versionId, record }) => [versionId, record]))
  const shifts = decided.flatMap(({ record }): ShiftRow[] => {
    const older = record.previousVersionId === null ? undefined : byId.get(record.previousVersionId)
    return [
      ...(older ? toRow(record, false, older.citations, record.citations) : []),
      ...(isRewritten(record) ? toRow(record, true, ...layersOf(record.citations)) : []),
    ]
  })
  await writeShifts(tx, shifts, now)
}

/** A text on top of older ones says anew what they said; the entries of a live report each say something else. */
const isRewritten = ({ updates }: ArticleVersion): boolean => updates.length > 1 && updates[0]!.label === null

const layersOf = (citations: readonly Citation[]): [older: Citation[], newest: Citation[]] => [
  citations.filter(({ updatePosition }) => updatePosition > 0),
  citations.filter(({ updatePosition }) => updatePosition === 0),
]

function toRow(
  record: ArticleVersion,
  within: boolean,
  before: readonly Citation[],
  after: readonly Citation[],
): ShiftRow[] {
  const shift = before.length === 0 ? null : compareSourcing(before, after)
  return shift === null ? [] : [{ articleId: record.id, versionId: record.versionId, within, ...shift }]
}
