import type { ArticleVersion } from '@crosswire/record'

/** A page of a feed that is made of a query. URLs are absolute. */
export interface FeedPage {
  title: string
  /** Of the query, without a place in it: the same for all of its pages. */
  id: string
  self: string
  next: string | null
  /** Of the API. */
  origin: string
  items: readonly ArticleVersion[]
}

/** A claimed time of publication, where it is known to the day or better. */
export function publishedOf({ datePublished }: ArticleVersion): string | null {
  if (datePublished === null || datePublished.precision === 'month' || datePublished.precision === 'year') return null
  return datePublished.value
}

export const titleOf = (article: ArticleVersion): string => article.headline ?? article.url

export const tagsOf = ({ section, keywords }: ArticleVersion): string[] => [
  ...new Set([...(section === null ? [] : [section]), ...keywords]),
]
