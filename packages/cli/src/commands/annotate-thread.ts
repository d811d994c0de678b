import { workerData } from 'node:worker_threads'
import { catalogue, loadPublishers } from '@crosswire/publishers'
import { annotateBatch, type RawLine } from './annotate-batch.ts'

/** What a thread of `crosswire annotate` is told when it starts. */
export interface AnnotateThreadData {
  publishersFile: { name: string; text: string } | null
}

const { publishersFile } = workerData as AnnotateThreadData
const known = publishersFile ? loadPublishers(publishersFile.text, publishersFile.name) : catalogue

/** Annotates a batch of lines; a line that fails is an answer, no failure of the thread. */
export default function annotateTask(lines: readonly RawLine[]): unknown[] {
  return annotateBatch(lines, known)
}
