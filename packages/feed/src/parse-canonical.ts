import Parser from 'rss-parser'
import { ENTRY, HEAD } from './canonical/names.ts'
import { heldText } from './canonical/xml-writer.ts'

/** An element as xml2js gives it: its text alone, or with its attributes. */
export interface RawElement {
  text: string
  attributes: Readonly<Record<string, string | undefined>>
}

export interface RawFeed {
  head: RawElements<keyof typeof HEAD>
  entries: RawElements<keyof typeof ENTRY>[]
}

const NONE: readonly RawElement[] = []
const NO_TEXTS: readonly string[] = []
const NO_ATTRIBUTES: RawElement['attributes'] = {}

/** The elements of a feed or an entry as rss-parser gives them, by field and in document order. */
export class RawElements<Field extends string> {
  readonly #record: Readonly<Record<string, unknown>>
  readonly #names: Readonly<Record<Field, string>>
  readonly #held: readonly string[]

  constructor(
    record: Readonly<Record<string, unknown>>,
    names: Readonly<Record<Field, string>>,
    held: readonly string[],
  ) {
    this.#record = record
    this.#names = names
    this.#held = held
  }

  all(field: Field): readonly RawElement[] {
    const values = this.#values(field)
    return values ? values.map((value) => this.#toElement(value)) : NONE
  }

  first(field: Field): RawElement | undefined {
    const values = this.#values(field)
    return values ? this.#toElement(values[0]) : undefined
  }

  texts(field: Field): readonly string[] {
    const values = this.#values(field)
    return values ? values.map((value) => this.#toText(value)) : NO_TEXTS
  }

  text(field: Field): string | undefined {
    const values = this.#values(field)
    return values ? this.#toText(values[0]) : undefined
  }

  #values(field: Field): readonly unknown[] | undefined {
    const values = this.#record[this.#names[field]]
    return Array.isArray(values) ? values : undefined
  }

  #toText(value: unknown): string {
    return heldText(typeof value === 'string' ? value : ((value as { _?: string })._ ?? ''), this.#held)
  }

  #toElement(value: unknown): RawElement {
    if (typeof value === 'string') return { text: heldText(value, this.#held), attributes: NO_ATTRIBUTES }
    const { _: text, $: attributes } = value as { _?: string; $?: Record<string, string> }
    const told: Record<string, string> = {}
    for (const name in attributes) told[name] = heldText(attributes[name]!, this.#held)
    return { text: heldText(text ?? '', this.#held), attributes: attributes ? told : NO_ATTRIBUTES }
  }
}

/** Every occurrence of a field is kept under a name of its own, so that rss-parser's own reading of it does no harm. */
const KEPT = 'all '
const fieldsOf = (names: Readonly<Record<string, string>>): [string, string, { keepArray: true }][] =>
  Object.values(names).map((name) => [name, KEPT + name, { keepArray: true }])
const keptNames = <Field extends string>(names: Readonly<Record<Field, string>>): Record<Field, string> =>
  Object.fromEntries(Object.entries<string>(names).map(([field, name]) => [field, KEPT + name])) as Record<
    Field,
    string
  >
const KEPT_HEAD = keptNames(HEAD)
const KEPT_ENTRY = keptNames(ENTRY)
const CUSTOM_FIELDS = { feed: fieldsOf(HEAD) as never[], item: fieldsOf(ENTRY) }

/** Has rss-parser read a canonical document: a fresh parser each time, because one leaks state into the next document. */
export async function parseCanonical(xml: string, held: readonly string[]): Promise<RawFeed> {
  const parser = new Parser<Record<string, unknown>, Record<string, unknown>>({
    defaultRSS: 2,
    customFields: { ...CUSTOM_FIELDS },
  })
  const feed: Record<string, unknown> & { items: Record<string, unknown>[] } = await parser.parseString(xml)
  return {
    head: new RawElements(feed, KEPT_HEAD, held),
    entries: feed.items.map((item) => new RawElements(item, KEPT_ENTRY, held)),
  }
}
