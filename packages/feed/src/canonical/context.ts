import { resolveUrl } from '@crosswire/text'
import type { XmlElement } from '../xml/element.ts'

/** Which family a document is of; it decides how rss-parser is asked and what untyped text is. */
export type Family = 'rss' | 'rdf' | 'atom'

/** What a place in a document has inherited. */
export interface Inherited {
  family: Family
  base: string
  language: string | undefined
}

/** What holds inside an element: its own `xml:base` and `xml:lang` before those around it. */
export function inherit(outer: Inherited, element: XmlElement): Inherited {
  const { attributes } = element
  if (!attributes) return outer
  const base = attributes['xml:base']
  const language = attributes['xml:lang']
  if (base === undefined && language === undefined) return outer
  return {
    family: outer.family,
    base: (base === undefined ? null : resolveUrl(base, outer.base)) ?? outer.base,
    language: language ?? outer.language,
  }
}

/** A reference made absolute; undefined where it is empty or leads nowhere on the web. */
export function absolute(reference: string | undefined, { base }: Inherited): string | undefined {
  if (reference === undefined || reference === '') return undefined
  return resolveUrl(reference, base) ?? undefined
}
