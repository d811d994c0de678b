import type { ArticleVersion } from '@crosswire/record'

/**
 * A record as far as the publisher's rights let it be handed on; `rights.redistribution` says how far that is, so that
 * nothing is cut in silence. `excerpt`: no text, but the words that evidence rests on. `metadata`: none of the
 * publisher's sentences.
 */
export function withRights(article: ArticleVersion): ArticleVersion {
  const { redistribution } = article.rights
  if (redistribution === 'full-text') return article
  const body = { ...article.body, text: null }
  if (redistribution === 'excerpt') return { ...article, body }
  return {
    ...article,
    body,
    description: null,
    captions: [],
    embeds: article.embeds.map((embed) => ({ ...embed, text: null })),
    image: article.image && { ...article.image, caption: null },
    corrections: [],
    quotes: [],
    background: [],
    mentions: article.mentions.map((mention) => ({ ...mention, evidence: bare(mention.evidence) })),
    citations: article.citations.map((citation) => ({ ...citation, marker: bare(citation.marker), scope: null })),
    dates: article.dates.map((date) => ({ ...date, evidence: bare(date.evidence) })),
    links: article.links.map((link) => ({ ...link, evidence: link.evidence && bare(link.evidence) })),
    updates: article.updates.map((update) => ({ ...update, headline: null })),
  }
}

/** The name or the date itself, without what stands around it. */
const bare = <Where extends { prefix: string; suffix: string }>(evidence: Where): Where => ({
  ...evidence,
  prefix: '',
  suffix: '',
})
