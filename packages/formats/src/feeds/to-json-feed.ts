import type { ArticleVersion } from '@crosswire/record'
import { publishedOf, tagsOf, titleOf, type FeedPage } from './feed-page.ts'

export const JSON_FEED_TYPE = 'application/feed+json'

const ABOUT = 'https://crosswire.news/docs/reference/formats'

/** A page of articles as JSON Feed 1.1. What was taken back has no text, and says so in `_crosswire.status`. */
export function toJsonFeed({ title, self, next, origin, items }: FeedPage): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: `${origin}/`,
    feed_url: self,
    ...(next === null ? {} : { next_url: next }),
    items: items.map((article) => toItem(article, origin)),
  }
}

function toItem(article: ArticleVersion, origin: string): object {
  const { publisher, authors, description, body, image } = article
  const published = publishedOf(article)
  const tags = tagsOf(article)
  return {
    id: article.uri,
    url: `${origin}/v1/articles/${article.id}`,
    external_url: article.url,
    title: titleOf(article),
    // Every item has some content: without a text that may be handed on it is what the headline and summary say.
    content_text: body.text ?? description ?? titleOf(article),
    ...(description === null ? {} : { summary: description }),
    ...(image === null ? {} : { image: image.url }),
    ...(published === null ? {} : { date_published: published }),
    date_modified: article.versionCreated,
    authors:
      authors.length > 0 ? authors.map(({ name, url }) => ({ name, ...(url && { url }) })) : [{ name: publisher.name }],
    ...(tags.length === 0 ? {} : { tags }),
    language: article.language,
    _crosswire: {
      about: ABOUT,
      publisher: publisher.id,
      version: article.version,
      storyId: article.storyId,
      status: article.pubStatus,
      redistribution: article.rights.redistribution,
    },
  }
}
