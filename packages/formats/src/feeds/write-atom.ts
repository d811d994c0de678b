import type { ArticleVersion } from '@crosswire/record'
import { publishedOf, tagsOf, titleOf, type FeedPage } from './feed-page.ts'

export const ATOM_TYPE = 'application/atom+xml'

/** A page of articles as Atom (RFC 4287), what was taken back as deleted entries (RFC 6721), pages as RFC 5005 has them. */
export function writeAtom({ title, id, self, next, items }: FeedPage): string {
  const updated = items.map(({ versionCreated }) => versionCreated).reduce(later, '1970-01-01T00:00:00.000Z')
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0">',
    element('id', id),
    element('title', title),
    element('updated', updated),
    '<generator uri="https://crosswire.news/">Crosswire</generator>',
    link({ rel: 'self', type: ATOM_TYPE, href: self }),
    ...(next === null ? [] : [link({ rel: 'next', type: ATOM_TYPE, href: next })]),
    ...items.map((article) => (article.pubStatus === 'usable' ? entry(article) : deletedEntry(article))),
    '</feed>',
    '',
  ].join('\n')
}

function entry(article: ArticleVersion): string {
  const { publisher, authors, description, body, language, rights } = article
  const published = publishedOf(article)
  const names = authors.length > 0 ? authors.map(({ name }) => name) : [publisher.name]
  return [
    `<entry xml:lang="${escapeXml(language)}">`,
    element('id', article.uri),
    element('title', titleOf(article)),
    element('updated', article.versionCreated),
    published === null ? '' : element('published', published),
    link({ rel: 'alternate', type: 'text/html', href: article.url }),
    ...names.map((name) => `<author>${element('name', name)}</author>`),
    ...tagsOf(article).map((tag) => `<category term="${escapeXml(tag)}"/>`),
    description === null ? '' : `<summary type="text">${escapeXml(description)}</summary>`,
    body.text === null ? '' : `<content type="text">${escapeXml(body.text)}</content>`,
    rights.copyrightNotice === null ? '' : element('rights', rights.copyrightNotice),
    `<source>${element('id', `https://${publisher.domain}/`)}${element('title', publisher.name)}</source>`,
    '</entry>',
  ]
    .filter((line) => line !== '')
    .join('\n')
}

const deletedEntry = ({ uri, versionCreated }: ArticleVersion): string =>
  `<at:deleted-entry ref="${escapeXml(uri)}" when="${versionCreated}"/>`

const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`

const link = (attributes: Readonly<Record<string, string>>): string =>
  `<link${Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('')}/>`

const later = (a: string, b: string): string => (Date.parse(b) > Date.parse(a) ? b : a)

/** Text for XML 1.0: characters that it cannot hold at all are left out. */
function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
