import type { ArticleVersion } from '@crosswire/record'

export const JSON_LD_TYPE = 'application/ld+json'

const CONTEXT = 'https://schema.org'

/** Articles as schema.org NewsArticle: one with its context, or several in a graph. `origin` is the API's. */
export function toJsonLd(articles: ArticleVersion | readonly ArticleVersion[], origin: string): object {
  return 'id' in articles
    ? { '@context': CONTEXT, ...toNode(articles, origin) }
    : { '@context': CONTEXT, '@graph': articles.map((article) => toNode(article, origin)) }
}

const TYPES: Readonly<Record<string, string>> = {
  person: 'Person',
  organisation: 'Organization',
  place: 'Place',
  event: 'Event',
  document: 'CreativeWork',
  publisher: 'NewsMediaOrganization',
  institution: 'Organization',
}

function toNode(article: ArticleVersion, origin: string): Record<string, unknown> {
  const { publisher, body, image, rights, datePublished, dateModified, mentions, citations, quotes } = article
  return prune({
    '@type': 'NewsArticle',
    '@id': article.uri,
    identifier: article.id,
    version: article.version,
    url: article.url,
    mainEntityOfPage: article.url,
    subjectOf: { '@type': 'DigitalDocument', url: `${origin}/v1/articles/${article.id}` },
    inLanguage: article.language,
    headline: article.headline,
    description: article.description,
    articleSection: article.section,
    keywords: article.keywords,
    articleBody: body.text,
    wordCount: body.wordCount,
    datePublished: claimed(datePublished),
    dateModified: claimed(dateModified),
    author: article.authors.map(({ name, url }) => ({ '@type': 'Person', name, url })),
    publisher: { '@type': 'NewsMediaOrganization', name: publisher.name, url: `https://${publisher.domain}/` },
    image: image && { '@type': 'ImageObject', url: image.url, caption: image.caption, creditText: image.credit },
    copyrightHolder: rights.copyrightHolder && { '@type': 'Organization', name: rights.copyrightHolder },
    copyrightNotice: rights.copyrightNotice,
    license: rights.license,
    creativeWorkStatus: article.pubStatus === 'usable' ? null : article.pubStatus,
    isPartOf: article.storyId && { '@type': 'CreativeWorkSeries', '@id': `urn:uuid:${article.storyId}` },
    mentions: onceEach(
      mentions.map(({ type, canonicalName, entityId }) => ({
        '@type': TYPES[type] ?? 'Thing',
        '@id': entityId && `urn:uuid:${entityId}`,
        name: canonicalName,
      })),
    ),
    // A citation is of a work: the very article where it is held here, else whatever its source made.
    citation: onceEach(
      citations
        .filter(({ relation }) => relation === 'cites')
        .map(({ kind, cited }) => ({
          '@type': cited.articleId === null ? 'CreativeWork' : 'NewsArticle',
          '@id': cited.articleId && `urn:uuid:${cited.articleId}`,
          url: cited.url,
          creator: { '@type': TYPES[kind] ?? 'Thing', name: cited.canonicalName },
        })),
    ),
    hasPart: quotes.map(({ evidence, speaker }) => ({
      '@type': 'Quotation',
      text: evidence.exact,
      spokenByCharacter: speaker && { '@type': 'Person', name: speaker.canonicalName },
    })),
  })
}

/** A day that a publisher claims is given as a day, not as its midnight; less than a day is no date that readers know. */
function claimed(time: ArticleVersion['datePublished']): string | null {
  if (time === null || time.precision === 'month' || time.precision === 'year') return null
  return time.precision === 'day' ? time.value.slice(0, 10) : time.value
}

const onceEach = (nodes: readonly object[]): object[] => [
  ...new Map(nodes.map((node) => [JSON.stringify(node), node])).values(),
]

/** Without what is not known: null, and lists of nothing. */
function prune(node: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(node).flatMap(([name, value]) => {
      const kept = pruneValue(value)
      return kept === undefined ? [] : [[name, kept]]
    }),
  )
}

function pruneValue(value: unknown): unknown {
  if (value === null || value === undefined) return undefined
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(pruneValue)
  return typeof value === 'object' ? prune(value as Record<string, unknown>) : value
}
