import { foldSpace } from '../html/to-text.ts'
import type { XmlElement } from '../xml/element.ts'
import { absolute, inherit, type Inherited } from './context.ts'
import { readHtml, readLine, readValue } from './constructs.ts'
import { readGeo } from './geo.ts'
import { readPerson } from './people.ts'
import type { XmlWriter } from './xml-writer.ts'

/** Texts of one entry that are chosen among before they are written. */
interface Texts {
  title: string | undefined
  otherTitle: string | undefined
  summary: Body | undefined
  otherSummary: Body | undefined
  contents: Body[]
}

interface Body {
  html: string
  base: string
}

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
  const about = element.attribute('rdf:about')
  // An entry without content would reach rss-parser as an empty string, which it trips over.
  writer.open(name, { n: '' })
  if (about !== undefined) writer.text('x:about', about)
  if (here.language !== outer.language && here.language !== undefined) writer.text('x:language', here.language)
  for (const child of element.elements()) writeField(writer, child, here, texts)
  if (element.attributes) writeCdfAttributes(writer, element, here)
  writeTexts(writer, texts, here)
  writer.close(name)
}

function writeTexts(writer: XmlWriter, texts: Texts, here: Inherited): void {
  const title = texts.title ?? texts.otherTitle
  if (title !== undefined) writer.text('title', title)
  const write = (name: string, body: Body | undefined): void => {
    if (body) writer.block(name, body.html, { base: body.base === here.base ? undefined : body.base })
  }
  write('x:summary', texts.summary ?? texts.otherSummary)
  const content = texts.contents.find(({ html }) => html.trim() !== '') ?? texts.contents[0]
  write('x:content', content)
}

/** Microsoft's Channel Definition Format says with attributes what others say with elements. */
function writeCdfAttributes(writer: XmlWriter, element: XmlElement, here: Inherited): void {
  const url = absolute(element.attribute('href'), here)
  if (url !== undefined) writer.empty('x:link', { href: url })
  const modified = element.attribute('lastmod')
  if (modified !== undefined) writer.text('x:updated', modified)
}

function writeField(writer: XmlWriter, child: XmlElement, outer: Inherited, texts: Texts): void {
  const here = child.attributes ? inherit(outer, child) : outer
  const html = (): Body => ({ html: readHtml(child, here.family === 'atom' ? 'guess' : 'html'), base: here.base })
  const text = (name: string): void => writer.text(name, readValue(child))
  switch (child.name) {
    case 'title':
      texts.title ??= readLine(child)
      return
    case 'atom:title':
    case 'dc:title':
    case 'media:title':
      texts.otherTitle ??= readLine(child)
      return
    case 'link':
    case 'atom:link':
      writeLink(writer, child, here)
      return
    case 'a':
      return
    case 'feedburner:origlink':
      writer.text('x:origin', absolute(readValue(child), here) ?? '')
      return
    case 'guid':
    case 'id':
    case 'atom:id':
    case 'dc:identifier':
      writer.text(child.name === 'guid' ? 'guid' : 'x:id', readValue(child), {
        isPermaLink: child.attribute('ispermalink'),
      })
      return
    case 'description':
    case 'summary':
    case 'abstract':
    case 'atom:summary':
      if (texts.summary === undefined) texts.summary = html()
      else texts.contents.push(html())
      return
    case 'dc:description':
    case 'dcterms:abstract':
    case 'itunes:summary':
    case 'media:description':
    case 'itunes:subtitle':
      texts.otherSummary ??= html()
      return
    case 'content:encoded':
    case 'content':
    case 'atom:content':
    case 'fullitem':
    case 'body':
    case 'xhtml:body':
    case 'xhtml:div':
      writeContent(writer, child, here, texts, html)
      return
    case 'yandex:full-text':
    case 'turbo:content':
      texts.contents.push(html())
      return
    case 'pubdate':
    case 'published':
    case 'issued':
    case 'atom:published':
    case 'dcterms:issued':
      text('x:published')
      return
    case 'updated':
    case 'modified':
    case 'atom:updated':
    case 'dcterms:modified':
    case 'lastbuilddate':
      text('x:updated')
      return
    case 'dc:date':
    case 'date':
      text('x:date')
      return
    case 'created':
    case 'dcterms:created':
      text('x:created')
      return
    case 'author':
    case 'atom:author':
    case 'dc:creator':
    case 'dc:author':
    case 'itunes:author':
    case 'managingeditor':
      writePerson(writer, child, here)
      return
    case 'category':
    case 'atom:category':
    case 'dc:subject':
    case 'media:category':
    case 'itunes:category':
      writeCategory(writer, child)
      return
    case 'media:keywords':
    case 'itunes:keywords':
    case 'keywords':
    case 'tags':
      for (const word of readValue(child).split(/[,;]/, 100))
        if (word.trim() !== '') writer.text('category', word.trim())
      return
    case 'enclosure':
      writeResource(writer, 'enclosure', child, here)
      return
    case 'media:content':
    case 'media:thumbnail':
    case 'itunes:image':
    case 'image':
    case 'thumbnail':
      writeMedia(writer, child, here, texts)
      return
    case 'media:group':
      for (const inner of child.elements()) writeField(writer, inner, here, texts)
      return
    case 'source':
    case 'atom:source':
      writeSource(writer, child, here)
      return
    case 'comments':
      writer.text('comments', absolute(readValue(child), here) ?? readValue(child))
      return
    case 'dc:language':
    case 'language':
      text('x:language')
      return
    default:
      writeGeo(writer, child)
  }
}

/** Content by reference (`src`) is no content but another link. */
function writeContent(writer: XmlWriter, child: XmlElement, here: Inherited, texts: Texts, html: () => Body): void {
  const source = absolute(child.attribute('src'), here)
  if (source === undefined) texts.contents.push(html())
  else writer.empty('x:link', { href: source, rel: 'content', type: child.attribute('type') })
}

function writeLink(writer: XmlWriter, child: XmlElement, here: Inherited): void {
  const href = child.attribute('href') ?? child.attribute('rdf:resource')
  const url = absolute(href ?? readValue(child), here)
  if (url === undefined) return
  writer.empty('x:link', {
    href: url,
    rel: child.attribute('rel')?.trim().toLowerCase(),
    type: child.attribute('type'),
    length: child.attribute('length'),
  })
}

function writePerson(writer: XmlWriter, child: XmlElement, here: Inherited): void {
  const person = readPerson(child)
  if (person) writer.empty('x:author', { name: person.name, email: person.email, url: absolute(person.url, here) })
}

function writeCategory(writer: XmlWriter, child: XmlElement): void {
  const term = child.attribute('term') ?? child.attribute('text') ?? readLine(child)
  const name = foldSpace(term === '' ? (child.attribute('label') ?? '') : term)
  if (name !== '') writer.text('category', name)
  for (const inner of child.elements()) if (inner.name === 'itunes:category') writeCategory(writer, inner)
}

function writeResource(writer: XmlWriter, name: string, child: XmlElement, here: Inherited): void {
  const url = absolute(child.attribute('url') ?? child.attribute('href') ?? readValue(child), here)
  if (url === undefined) return
  const type = child.attribute('type') ?? mediumType(child.attribute('medium'))
  writer.empty(name, { url, type, length: child.attribute('length') ?? child.attribute('filesize') })
}

const mediumType = (medium: string | undefined): string | undefined =>
  medium !== undefined && /^(?:image|video|audio)$/.test(medium) ? `${medium}/*` : undefined

/** Pictures and recordings; Media RSS lets their titles and descriptions stand inside. */
function writeMedia(writer: XmlWriter, child: XmlElement, here: Inherited, texts: Texts): void {
  const nested = child.child('url')
  if (nested) writer.empty('x:media', { url: absolute(readValue(nested), here) ?? '' })
  else if (!child.hasMarkup() || child.attribute('url') !== undefined) writeResource(writer, 'x:media', child, here)
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
function writeSource(writer: XmlWriter, child: XmlElement, here: Inherited): void {
  const title = child.child('title') ?? child.child('atom:title')
  const links = [...child.elements()].filter(({ name }) => name === 'link' || name === 'atom:link')
  const link = links.find((one) => (one.attribute('rel') ?? 'alternate') === 'alternate') ?? links[0]
  const url = absolute(link ? (link.attribute('href') ?? readValue(link)) : child.attribute('url'), here)
  const line = title ? readLine(title) : child.hasMarkup() ? '' : readLine(child)
  writer.text('x:source', line, { url })
}

function writeGeo(writer: XmlWriter, child: XmlElement): void {
  const point = readGeo(child)
  if (point) writer.empty('x:geo', { lat: String(point.latitude), long: String(point.longitude) })
}
