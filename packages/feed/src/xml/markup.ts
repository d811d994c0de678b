/** Inside these, text is only white space between elements. */
export const STRUCTURAL = new Set([
  'rss',
  'rdf:rdf',
  'feed',
  'channel',
  'item',
  'entry',
  'urlset',
  'sitemapindex',
  'url',
  'sitemap',
])
/** These stand in a feed or a list and nowhere deeper: a start anywhere else means that an end is missing. */
export const ENTRIES = new Set(['item', 'entry'])
export const LISTS = new Set(['rss', 'rdf:rdf', 'feed', 'channel', 'items'])
/** Fields of text that hold no other field, and fields that begin only when the one before has ended. */
export const LEAVES = new Set(['title', 'link', 'guid', 'pubdate', 'category', 'comments'])
export const FIELDS = new Set([
  ...LEAVES,
  'description',
  'author',
  'enclosure',
  'content:encoded',
  'dc:creator',
  'source',
])
/**
 * A name with its value: quoted, unquoted, or with its closing quote lost, where it ends with the tag. A bracket that
 * begins another tag never stands inside a value.
 */
export const ATTRIBUTE =
  /\s*([^\s=>"'/<]+)(?:\s*=\s*(?:"((?:[^"<]|<(?![a-z/!?]))*)"|'((?:[^'<]|<(?![a-z/!?]))*)'|["']([^"'<>]*)(?=[<>])|([^\s>"'<]+)))?|\s*[/"'=]/iy
