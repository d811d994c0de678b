import { ENTRY_ROLES } from '../data/entry-roles.data.ts'
import type { XmlElement } from '../xml/element.ts'
import { absolute, inherit, type Inherited } from './context.ts'
import { readHtml, readLine, readValue } from './constructs.ts'
import { readGeo } from './geo.ts'
import { ENTRY } from './names.ts'
import { writeCategory, writeLink, writeMedia, writePerson, writeResource, writeSource } from './write-parts.ts'
import type { Texts } from './texts.ts'
import type { Body, XmlWriter } from './xml-writer.ts'

/** No entry says so many things of itself. */
const MAX_FIELDS = 500

/**
 * Writes one entry in canonical form: of everything that formats and modules say in different words, one element a kind,
 * with canonical names, absolute URLs, plain titles and HTML bodies.
 */
export function writeEntry(writer: XmlWriter, element: XmlElement, outer: Inherited): void {
  const here = inherit(outer, element)
  const name = here.family === 'atom' ? 'entry' : 'item'
  const texts: Texts = {
    title: undefined,
    otherTitle: undefined,
    summary: undefined,
    otherSummary: undefined,
    contents: [],
  }
  writer.open(name)
  const { length } = writer
  if (here.language !== outer.language && here.language !== undefined) writer.text(ENTRY.language, here.language)
  const end = Math.min(element.nodes.length, MAX_FIELDS)
  for (let i = 0; i < end; i++) {
    const node = element.nodes[i]!
    if (typeof node !== 'string') writeField(writer, node, here, texts)
  }
  if (element.attributes) writeAttributes(writer, element, here)
  const title = texts.title ?? texts.otherTitle
  if (title !== undefined) writer.text(ENTRY.title, title)
  const summary = texts.summary ?? texts.otherSummary
  if (summary) writer.body(ENTRY.summary, summary)
  const content = texts.contents.find(hasText) ?? texts.contents[0]
  if (content) writer.body(ENTRY.content, content)
  // An entry without content would reach rss-parser as an empty string, which it trips over.
  if (writer.length === length) writer.text('none', '-')
  writer.close(name)
}

const hasText = ({ html }: Body): boolean => html.trim() !== ''

/** RDF names its items in an attribute; Microsoft's Channel Definition Format says all it has to say in them. */
function writeAttributes(writer: XmlWriter, element: XmlElement, here: Inherited): void {
  const about = element.attribute('rdf:about')
  if (about !== undefined) writer.text(ENTRY.about, about)
  const url = absolute(element.attribute('href'), here)
  if (url !== undefined) writer.empty(ENTRY.link, { href: url })
  const modified = element.attribute('lastmod')
  if (modified !== undefined) writer.text(ENTRY.updated, modified)
}

const bodyOf = (child: XmlElement, here: Inherited): Body => ({
  html: readHtml(child, here.family === 'atom' ? 'guess' : 'html'),
  base: here.base,
})

export function writeField(writer: XmlWriter, child: XmlElement, outer: Inherited, texts: Texts): void {
  const role = ENTRY_ROLES.get(child.name)
  if (role === undefined) return
  const here = child.attributes ? inherit(outer, child) : outer
  switch (role) {
    case 'title':
      texts.title ??= readLine(child)
      return
    case 'other-title':
      texts.otherTitle ??= readLine(child)
      return
    case 'link':
      writeLink(writer, child, here)
      return
    case 'origin':
      writer.text(ENTRY.origin, absolute(readValue(child), here) ?? '')
      return
    case 'guid': {
      const isPermalink = child.attribute('ispermalink')?.trim().toLowerCase() !== 'false'
      writer.text(isPermalink ? ENTRY.guid : ENTRY.id, readValue(child))
      return
    }
    case 'summary':
      // A second description is the longer telling.
      if (texts.summary === undefined) texts.summary = bodyOf(child, here)
      else texts.contents.push(bodyOf(child, here))
      return
    case 'other-summary':
      texts.otherSummary ??= bodyOf(child, here)
      return
    case 'content':
      writeContent(writer, child, here, texts)
      return
    case 'full-text':
      texts.contents.push(bodyOf(child, here))
      return
    case 'person':
      writePerson(writer, child, here)
      return
    case 'category':
      writeCategory(writer, child)
      return
    case 'keywords':
      for (const word of readValue(child).split(/[,;]/, 100)) {
        if (word.trim() !== '') writer.text(ENTRY.category, word.trim())
      }
      return
    case 'enclosure':
      writeResource(writer, ENTRY.enclosure, child, here)
      return
    case 'media':
      writeMedia(writer, child, here, texts)
      return
    case 'media-group':
      for (const inner of child.elements()) writeField(writer, inner, here, texts)
      return
    case 'source':
      writeSource(writer, child, here)
      return
    case 'comments':
      writer.text(ENTRY.comments, absolute(readValue(child), here) ?? readValue(child))
      return
    case 'geo': {
      const point = readGeo(child)
      if (point) writer.empty(ENTRY.geo, { lat: String(point.latitude), long: String(point.longitude) })
      return
    }
    case 'id':
    case 'published':
    case 'updated':
    case 'date':
    case 'created':
    case 'language':
      writer.text(ENTRY[role], readValue(child))
  }
}

/** Content by reference is no content but another link. */
function writeContent(writer: XmlWriter, child: XmlElement, here: Inherited, texts: Texts): void {
  const source = absolute(child.attribute('src'), here)
  if (source === undefined) texts.contents.push(bodyOf(child, here))
  else writer.empty(ENTRY.link, { href: source, rel: 'content', type: child.attribute('type') })
}
