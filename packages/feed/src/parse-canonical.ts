import Parser from 'rss-parser'

/** An element as xml2js gives it: its text alone, or with its attributes. */
export interface RawElement {
  text: string
  attributes: Readonly<Record<string, string | undefined>>
}

/** Elements of a feed or entry by canonical name, in document order. */
export type RawElements = (name: string) => RawElement[]

export interface RawFeed {
  head: RawElements
  entries: RawElements[]
}

const HEAD_FIELDS = [
  'title',
  'x:description',
  'x:link',
  'x:id',
  'x:language',
  'x:updated',
  'x:published',
  'x:image',
  'ttl',
  'x:updateperiod',
  'x:updatefrequency',
  'x:skiphour',
  'x:skipday',
] as const
const ENTRY_FIELDS = [
  'title',
  'x:summary',
  'x:content',
  'x:link',
  'x:origin',
  'guid',
  'x:id',
  'x:about',
  'x:published',
  'x:updated',
  'x:date',
  'x:created',
  'x:author',
  'category',
  'enclosure',
  'x:media',
  'x:source',
  'comments',
  'x:geo',
  'x:language',
] as const

/** Every occurrence of a field, under a name of its own so that rss-parser's own reading of it does no harm. */
const allOf = (names: readonly string[]): [string, string, { keepArray: true }][] =>
  names.map((name) => [name, `all:${name}`, { keepArray: true }])

/**
 * Has rss-parser read a canonical document. A fresh parser each time: state leaks from document to document in one.
 * Texts are asked for under names of this project, because rss-parser makes snippets of those it knows with regular
 * expressions that a hostile text can hold up for minutes, and refuses a feed for one bad date.
 */
export async function parseCanonical(xml: string): Promise<RawFeed> {
  const parser = new Parser<Record<string, unknown>, Record<string, unknown>>({
    defaultRSS: 2,
    customFields: { feed: allOf(HEAD_FIELDS) as never[], item: allOf(ENTRY_FIELDS) },
  })
  const feed: Record<string, unknown> & { items: Record<string, unknown>[] } = await parser.parseString(xml)
  return { head: accessor(feed), entries: feed.items.map(accessor) }
}

function accessor(record: Readonly<Record<string, unknown>>): RawElements {
  return (name) => {
    const values = record[`all:${name}`]
    return Array.isArray(values) ? values.map(toElement) : NONE
  }
}

const NONE: RawElement[] = []
const NO_ATTRIBUTES: RawElement['attributes'] = {}

function toElement(value: unknown): RawElement {
  if (typeof value === 'string') return { text: value, attributes: NO_ATTRIBUTES }
  const { _: text, $: attributes } = value as { _?: string; $?: Record<string, string> }
  return { text: text ?? '', attributes: attributes ?? NO_ATTRIBUTES }
}
