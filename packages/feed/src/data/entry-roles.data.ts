/** What an element of an entry is to us. Elements of other names are none of our business. */
export type EntryRole =
  | 'title'
  | 'other-title'
  | 'link'
  | 'origin'
  | 'guid'
  | 'id'
  | 'summary'
  | 'other-summary'
  | 'content'
  | 'full-text'
  | 'published'
  | 'updated'
  | 'date'
  | 'created'
  | 'person'
  | 'category'
  | 'keywords'
  | 'enclosure'
  | 'media'
  | 'media-group'
  | 'source'
  | 'comments'
  | 'language'
  | 'geo'

const ROLES: Readonly<Record<EntryRole, string>> = {
  title: 'title',
  'other-title': 'atom:title dc:title media:title',
  link: 'link atom:link',
  origin: 'feedburner:origlink',
  guid: 'guid',
  id: 'id atom:id dc:identifier',
  summary: 'description summary abstract atom:summary',
  'other-summary': 'dc:description dcterms:abstract itunes:summary itunes:subtitle media:description',
  content: 'content:encoded content atom:content fullitem body xhtml:body xhtml:div',
  'full-text': 'yandex:full-text turbo:content',
  published: 'pubdate published issued atom:published dcterms:issued',
  updated: 'updated modified atom:updated dcterms:modified lastbuilddate',
  date: 'dc:date date',
  created: 'created dcterms:created',
  person: 'author atom:author dc:creator dc:author itunes:author managingeditor',
  category: 'category atom:category dc:subject media:category itunes:category',
  keywords: 'media:keywords itunes:keywords keywords tags',
  enclosure: 'enclosure',
  media: 'media:content media:thumbnail itunes:image image thumbnail',
  'media-group': 'media:group',
  source: 'source atom:source',
  comments: 'comments',
  language: 'dc:language language',
  geo: 'georss:point georss:where gml:point geo:point',
}

/** The role of each element by its canonical name. */
export const ENTRY_ROLES: ReadonlyMap<string, EntryRole> = new Map(
  Object.entries(ROLES).flatMap(([role, names]) => names.split(' ').map((name) => [name, role as EntryRole] as const)),
)
