import type { ArticleVersion } from '@crosswire/record'

/** ninjs has no registered media type: this one is ours to document. */
export const NINJS_TYPE = 'application/vnd.iptc.ninjs+json'

const STANDARD = {
  name: 'ninjs',
  version: '3.1',
  schema: 'https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json',
}

/**
 * An article as IPTC ninjs 3.1: a view. What ninjs has no place for (spans, versions, updates, quotes) stays in the record,
 * to which `altIds` leads.
 */
export function toNinjs(article: ArticleVersion): Record<string, unknown> {
  const { headline, description, body, section, image, rights, mentions, datePublished } = article
  return {
    uri: article.uri,
    standard: STANDARD,
    type: 'text',
    representationType: body.text === null ? 'partial' : 'full',
    version: String(article.version),
    firstCreated: article.firstCreated,
    versionCreated: article.versionCreated,
    ...given('contentCreated', datePublished?.value),
    pubStatus: article.pubStatus,
    language: article.language,
    ...given('copyrightHolder', rights.copyrightHolder),
    ...given('copyrightNotice', rights.copyrightNotice),
    ...given('usageTerms', rights.usageTerms),
    ...(rights.license === null ? {} : { rightsInfo: { linkedRights: rights.license } }),
    ...given('title', headline),
    ...given('by', article.byline),
    ...given('located', article.located),
    headlines: headline === null ? [] : [{ role: 'main', contentType: 'text/plain', value: headline }],
    descriptions: description === null ? [] : [{ role: 'summary', contentType: 'text/plain', value: description }],
    bodies:
      body.text === null
        ? []
        : [
            {
              role: 'main',
              contentType: 'text/plain',
              charCount: body.charCount,
              wordCount: body.wordCount,
              value: body.text,
            },
          ],
    people: named(mentions, 'person'),
    organisations: named(mentions, 'organisation'),
    places: named(mentions, 'place'),
    events: named(mentions, 'event'),
    subjects: [
      ...article.subjects.map(({ name, uri, confidence }) => ({ name, uri, confidence: Math.round(confidence * 100) })),
      ...(section === null ? [] : [{ name: section, rel: 'section' }]),
      ...article.keywords.map((name) => ({ name, rel: 'keyword' })),
    ],
    infoSources: [
      { name: article.publisher.name, role: 'publisher', literal: article.publisher.id },
      ...article.citations.map(({ cited, relation }) => ({
        name: cited.canonicalName,
        role: relation === 'cites' ? 'cited' : relation,
        ...(cited.entityId === null ? {} : { uri: `urn:uuid:${cited.entityId}` }),
        ...(cited.publisherId === null ? {} : { literal: cited.publisherId }),
      })),
    ],
    renditions: image === null ? [] : [{ name: 'main', href: image.url, ...given('title', image.caption) }],
    associations: article.citations.flatMap(({ cited: { articleId, canonicalName }, relation }) =>
      articleId === null ? [] : [{ name: relation, rel: relation, uri: `urn:uuid:${articleId}`, title: canonicalName }],
    ),
    altIds: [
      { role: 'canonical-url', value: article.url },
      { role: 'version-id', value: article.versionId },
      ...(article.storyId === null ? [] : [{ role: 'story-id', value: article.storyId }]),
    ],
  }
}

const given = (name: string, value: string | null | undefined): Record<string, string> =>
  value === null || value === undefined ? {} : { [name]: value }

/** Each thing once, by the name that it is known by. */
function named(mentions: ArticleVersion['mentions'], type: string): { name: string; uri?: string }[] {
  const found = new Map<string, { name: string; uri?: string }>()
  for (const { type: kind, canonicalName, entityId } of mentions)
    if (kind === type)
      found.set(entityId ?? canonicalName, {
        name: canonicalName,
        ...(entityId === null ? {} : { uri: `urn:uuid:${entityId}` }),
      })
  return [...found.values()]
}
