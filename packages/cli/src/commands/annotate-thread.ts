import { threadData } from '@crosswire/service/thread-data'
import { catalogueOf, type PublishersText } from '../filters/publishers-file.ts'
import { annotateBatch, type RawLine } from './annotate-batch.ts'

/** What a thread of `crosswire annotate` is told when it starts. */
export interface AnnotateThreadData {
  publishersFile: PublishersText | null
}

const known = catalogueOf((threadData() as AnnotateThreadData).publishersFile)

/** Annotates a batch of lines; a line that fails is an answer, no failure of the thread. */
export default function annotateTask(lines: readonly RawLine[]): unknown[] {
  return annotateBatch(lines, known)
}
