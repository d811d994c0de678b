import { PageError, readPage } from '@crosswire/article'
import type { Publisher } from '@crosswire/record'
import { toVersion, type PageVersion } from './page-version.ts'

/** A page for a thread to read. */
export interface PageTask {
  bytes: Uint8Array
  url: string
  contentType: string | undefined
  fetchedAt: string | undefined
  publisher: Publisher | undefined
}

export type PageOutcome = PageVersion | { error: { code: string; message: string } }

/** Reads one page; what a page cannot give is an answer, not a failure of the thread. */
export default function readPageTask(task: PageTask): PageOutcome {
  const fetchedAt = task.fetchedAt === undefined ? new Date() : new Date(task.fetchedAt)
  try {
    const reading = readPage(task.bytes, {
      url: task.url,
      contentType: task.contentType,
      fetchedAt,
      timezone: task.publisher?.timezone,
      languages: task.publisher?.languages,
      publisherId: task.publisher?.id,
      publisherNames: task.publisher && [
        task.publisher.name,
        ...Object.values(task.publisher.names),
        ...(task.publisher.aliases ?? []),
      ],
      overlays: task.publisher?.overlay === undefined ? undefined : [task.publisher.overlay].flat(),
    })
    return toVersion(reading, task, fetchedAt)
  } catch (error) {
    if (error instanceof PageError) return { error: { code: error.code, message: error.message } }
    throw error
  }
}
