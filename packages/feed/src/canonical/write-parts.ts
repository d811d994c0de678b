import { foldSpace } from '../html/to-text.ts'
import type { XmlElement } from '../xml/element.ts'
import { absolute, type Inherited } from './context.ts'
import { readHtml, readLine, readValue } from './constructs.ts'
import { ENTRY } from './names.ts'
import { readPerson } from './people.ts'
import type { Texts } from './texts.ts'
import type { XmlWriter } from './xml-writer.ts'

export function writeLink(writer: XmlWriter, child: XmlElement, here: Inherited): void {
  const href = child.attribute('href') ?? child.attribute('rdf:resource')
  const url = absolute(href ?? readValue(child), here)
  if (url === undefined) return
  if (!child.attributes) writer.text(ENTRY.link, url)
  else {
    writer.empty(ENTRY.link, {
      href: url,
      rel: child.attribute('rel')?.trim().toLowerCase(),
      type: child.attribute('type'),
      length: child.attribute('length'),
    })
  }
}

export function writePerson(writer: XmlWriter, child: XmlElement, here: Inherited): void {
  const person = readPerson(child)
  if (!person) return
  if (person.email === undefined && person.url === undefined) writer.text(ENTRY.person, person.name ?? '')
  else writer.text(ENTRY.person, person.name ?? '', { email: person.email, url: absolute(person.url, here) })
}

export function writeCategory(writer: XmlWriter, child: XmlElement): void {
  const term = child.attribute('term') ?? child.attribute('text') ?? readLine(child)
  const name = foldSpace(term === '' ? (child.attribute('label') ?? '') : term)
  if (name !== '') writer.text(ENTRY.category, name)
  for (const inner of child.nodes) {
    if (typeof inner !== 'string' && inner.name === 'itunes:category') writeCategory(writer, inner)
  }
}

export function writeResource(writer: XmlWriter, name: string, child: XmlElement, here: Inherited): void {
  const url = absolute(child.attribute('url') ?? child.attribute('href') ?? readValue(child), here)
  if (url === undefined) return
  const type = child.attribute('type') ?? mediumType(child.attribute('medium'))
  writer.text(name, url, { type, length: child.attribute('length') ?? child.attribute('filesize') })
}

const mediumType = (medium: string | undefined): string | undefined =>
  medium !== undefined && /^(?:image|video|audio)$/.test(medium) ? `${medium}/*` : undefined

/** Pictures and recordings; Media RSS lets their titles and descriptions stand inside. */
export function writeMedia(writer: XmlWriter, child: XmlElement, here: Inherited, texts: Texts): void {
  const nested = child.child('url')
  if (nested) writer.text(ENTRY.media, absolute(readValue(nested), here) ?? '')
  else if (!child.hasMarkup() || child.attribute('url') !== undefined) writeResource(writer, ENTRY.media, child, here)
  if (!child.name.startsWith('media:')) return
  for (const inner of child.elements()) {
    if (inner.name === 'media:thumbnail') writeMedia(writer, inner, here, texts)
    else if (inner.name === 'media:title') texts.otherTitle ??= readLine(inner)
    else if (inner.name === 'media:description') {
      texts.otherSummary ??= { html: readHtml(inner, 'guess'), base: here.base }
    }
  }
}

/** RSS names the feed an item was taken from in text, Atom in a whole feed head. */
export function writeSource(writer: XmlWriter, child: XmlElement, here: Inherited): void {
  const title = child.child('title') ?? child.child('atom:title')
  const links = [...child.elements()].filter(({ name }) => name === 'link' || name === 'atom:link')
  const link = links.find((one) => (one.attribute('rel') ?? 'alternate') === 'alternate') ?? links[0]
  const url = absolute(link ? (link.attribute('href') ?? readValue(link)) : child.attribute('url'), here)
  const line = title ? readLine(title) : child.hasMarkup() ? '' : readLine(child)
  writer.text(ENTRY.source, line, { url })
}
