import type { ArticleVersion } from '@crosswire/record'

/** What `body.text` becomes where the publisher's rights do not let us hand it on: null, and the rights say why. */
export function withRights(article: ArticleVersion): ArticleVersion {
  return article.rights.redistribution === 'full-text' ? article : { ...article, body: { ...article.body, text: null } }
}
