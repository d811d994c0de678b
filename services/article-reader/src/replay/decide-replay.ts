import { diffVersions, type VersionDiff } from '@crosswire/article/diff'
import type { ArticleVersion, Publisher } from '@crosswire/record'
import { carryOver } from '../carry-over.ts'
import { decideChange, isCutShort } from '../decide-version.ts'
import type { ArticleReading } from '../read-article.ts'
import { READER, toRecord, type RecordCapture, type RecordHead } from '../to-record.ts'
import { diffRecords, type DerivedChange } from './diff-records.ts'

type Read = Extract<ArticleReading, { kind: 'read' }>

/** What the article says now, as far as a replay asks. */
export interface ReplayHead extends RecordHead {
  digest: string | null
  fetchedAt: Date | null
  pubStatus: ArticleVersion['pubStatus']
  /** The newest version; null where there is none yet. */
  record: ArticleVersion | null
}

export type ReplayDecision =
  /** The present code reads what the head says. */
  | { kind: 'unchanged' }
  /** The capture speaks of a time before the head's. */
  | { kind: 'older-than-head' }
  /** A wall stopped the text earlier than before. */
  | { kind: 'cut-short' }
  /** A version follows: the text reads otherwise, or what stands in it does. */
  | { kind: 'version'; record: ArticleVersion; fields: DerivedChange[]; diff: VersionDiff | null }

export interface ReplayContext {
  capture: RecordCapture
  publisher: Publisher | undefined
  head: ReplayHead
  now: Date
}

/**
 * What a capture that is read once more comes to. Where the article's own digest is another, the version is what a
 * visit would have made of it; where only what we derive differs (evidence, dates, metadata), it is a `metadata` version:
 * versions never change, so what downstream should see has to come as a new one. What an operator or the publisher took
 * back stays taken back.
 */
export function decideReplay(reading: Read, { capture, publisher, head, now }: ReplayContext): ReplayDecision {
  if (head.fetchedAt !== null && capture.fetchedAt < head.fetchedAt) return { kind: 'older-than-head' }
  const { record: stored } = head
  // What was taken back since it was written stays so.
  const before = stored && { ...stored, pubStatus: head.pubStatus }
  const own = stored?.provenance.captureId === capture.id
  // The head's own capture cannot have been cut short since: what is missing now is missing to us.
  if (before !== null && !own && isCutShort(before, reading.reading.content)) return { kind: 'cut-short' }
  const content = carryOver(before, reading.reading.content)
  const sameDigest = head.digest === reading.digest
  const change = before !== null && sameDigest ? 'metadata' : decideChange(before, content)
  const made = toRecord(
    { ...reading, reading: { ...reading.reading, content } },
    { capture, publisher, head, change, before, now },
  )
  const { provenance } = made
  const replayed = { stage: 'replay', tool: READER, at: now.toISOString() }
  const record = { ...made, provenance: { ...provenance, derivations: [...provenance.derivations, replayed] } }
  if (stored === null) return { kind: 'version', record, fields: [], diff: null }
  const fields = diffRecords(stored, record)
  if (sameDigest && fields.length === 0) return { kind: 'unchanged' }
  return { kind: 'version', record, fields, diff: diffVersions(stored, record) }
}
