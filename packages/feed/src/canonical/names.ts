/**
 * Names of the canonical document, where rss-parser's own would make it work against us: it makes snippets of bodies with
 * regular expressions that a hostile text holds up, gives up on a feed for one bad date, and asks Atom and RSS for
 * different things. Short, because the XML reader under it looks at every letter of a name with a regular expression.
 */
export const HEAD = {
  title: 'title',
  about: 'about',
  link: 'to',
  id: 'ident',
  language: 'lang',
  updated: 'upd',
  published: 'pub',
  image: 'img',
  ttl: 'ttl',
  generator: 'gen',
  period: 'period',
  frequency: 'freq',
  skipHour: 'skip-h',
  skipDay: 'skip-d',
} as const

export const ENTRY = {
  title: 'title',
  summary: 'sum',
  content: 'text',
  link: 'to',
  origin: 'origin',
  guid: 'guid',
  id: 'ident',
  about: 'about',
  published: 'pub',
  updated: 'upd',
  date: 'date-of',
  created: 'made',
  person: 'by',
  category: 'cat',
  enclosure: 'file',
  media: 'img',
  source: 'from',
  comments: 'talk',
  geo: 'geo',
  language: 'lang',
} as const

export type EntryField = keyof typeof ENTRY
