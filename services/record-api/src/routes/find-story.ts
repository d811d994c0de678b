import type { Story } from '@crosswire/record'
import { getStory } from '@crosswire/store'
import { Problem } from '../problems.ts'
import type { Answer, Call } from '../route.ts'

export const MERGED: Answer = { about: 'It was merged into another story: go there.' }

/** The story; null after a redirect to the one that it was merged into, with the rest of the path and the query kept. */
export async function findStory({ context, id, url, reply }: Call<unknown, unknown>): Promise<Story | null> {
  const story = await getStory(context.db, id)
  if (story === null) throw new Problem('not-found', `there is no story ${id}`)
  if (story.mergedInto === null) return story
  const survivor = new URL(url)
  survivor.pathname = url.pathname.replace(/(?<=\/stories\/)[^/]+/, story.mergedInto)
  survivor.searchParams.delete('cursor')
  await reply.redirect(survivor.href, 308)
  return null
}
