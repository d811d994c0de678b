import type { NewChange, StoryArticle } from '@crosswire/store'

const OF_STORY = { versionId: null, url: null, headline: null, language: null }

/** Its record says something else than before: its story, what it cites, recalls and quotes. */
export const articleLinked = (article: StoryArticle, at: Date): NewChange => ({
  type: 'article.linked',
  subject: article.articleId,
  fact: `${article.storyId} ${article.versionId} ${at.toISOString()}`,
  versionId: article.versionId,
  version: article.version,
  storyId: article.storyId,
  url: article.url,
  headline: article.headline,
  language: article.language,
  at,
})

interface StoryState {
  id: string
  version: number
  /** It was made by a split. */
  isSplit: boolean
  headlines: Record<string, string> | undefined
}

export function storyChange({ id, version, isSplit, headlines }: StoryState, at: Date): NewChange {
  const [language = null, headline = null] = Object.entries(headlines ?? {})[0] ?? []
  const type = version > 1 ? 'story.changed' : isSplit ? 'story.split' : 'story.created'
  return { ...OF_STORY, type, subject: id, fact: String(version), version, storyId: id, headline, language, at }
}

/** A story that ended in another one, and its version that says so; null where nobody was ever told of it. */
export interface EndedStory {
  from: string
  into: string
  version: number | null
}

export const storyMerged = ({ from, into, version }: EndedStory, at: Date): NewChange => ({
  ...OF_STORY,
  type: 'story.merged',
  subject: from,
  fact: `${into} ${at.toISOString()}`,
  version: version ?? 0,
  storyId: into,
  at,
})
