import type { XmlElement } from '../xml/element.ts'
import { readHtml, readLine, readValue } from './constructs.ts'
import { absolute, inherit, type Inherited } from './context.ts'
import type { Placed } from './find-feed.ts'
import { HEAD } from './names.ts'
import type { XmlWriter } from './xml-writer.ts'

/** Where a feed's description is looked for: the lower, the better. */
const DESCRIPTIONS: Readonly<Record<string, number>> = {
  description: 0,
  subtitle: 0,
  tagline: 0,
  abstract: 0,
  info: 1,
  'dc:description': 2,
  'itunes:summary': 3,
  'itunes:subtitle': 4,
  'media:description': 5,
}
/** And its picture: what the format has for it before what modules have, a logo before an icon. */
const IMAGES: Readonly<Record<string, number>> = { image: 0, logo: 1, 'itunes:image': 2, 'media:thumbnail': 3, icon: 4 }

interface Choices {
  title: { rank: number; text: string }
  description: { rank: number; html: string; base: string }
  image: { rank: number; url: string; title: string | undefined }
  language: string | undefined
}

/** Writes what a feed says of itself, in canonical form. */
export function writeHead(writer: XmlWriter, heads: readonly Placed[]): void {
  const choices: Choices = {
    title: { rank: Infinity, text: '' },
    description: { rank: Infinity, html: '', base: '' },
    image: { rank: Infinity, url: '', title: undefined },
    language: undefined,
  }
  let inherited: string | undefined
  for (const { element, inherited: here } of heads) {
    inherited = here.language ?? inherited
    if (element.attributes) writeCdfHead(writer, element, here)
    for (const child of element.elements()) writeField(writer, child, inherit(here, child), choices)
  }
  if (choices.title.rank < Infinity) writer.text(HEAD.title, choices.title.text)
  if (choices.description.rank < Infinity) writer.body(HEAD.about, choices.description)
  if (choices.image.rank < Infinity) writer.empty(HEAD.image, { url: choices.image.url, title: choices.image.title })
  const language = choices.language ?? inherited
  if (language !== undefined) writer.text(HEAD.language, language)
}

/** Microsoft's Channel Definition Format says with attributes what others say with elements. */
function writeCdfHead(writer: XmlWriter, element: XmlElement, here: Inherited): void {
  const url = absolute(element.attribute('href'), here)
  if (url !== undefined) writer.empty(HEAD.link, { href: url })
  const modified = element.attribute('lastmod')
  if (modified !== undefined) writer.text(HEAD.updated, modified)
}

function writeField(writer: XmlWriter, child: XmlElement, here: Inherited, choices: Choices): void {
  const name = child.name.startsWith('atom:') ? child.name.slice(5) : child.name
  if (name in DESCRIPTIONS) chooseDescription(child, DESCRIPTIONS[name]!, here, choices)
  else if (name in IMAGES) chooseImage(child, IMAGES[name]!, here, choices)
  else writePlainField(writer, child, name, here, choices)
}

function writePlainField(writer: XmlWriter, child: XmlElement, name: string, here: Inherited, choices: Choices): void {
  const text = (field: string): void => writer.text(field, readValue(child))
  switch (name) {
    case 'title':
    case 'dc:title':
    case 'media:title': {
      const rank = child.name === 'title' ? 0 : 1
      if (rank < choices.title.rank) choices.title = { rank, text: readLine(child) }
      return
    }
    case 'link':
      writeLink(writer, child, here)
      return
    case 'id':
    case 'guid':
    case 'dc:identifier':
      text(HEAD.id)
      return
    case 'language':
    case 'dc:language':
      choices.language ??= readValue(child) || undefined
      return
    case 'lastbuilddate':
    case 'updated':
    case 'modified':
    case 'dc:date':
    case 'dcterms:modified':
      text(HEAD.updated)
      return
    case 'pubdate':
    case 'published':
    case 'issued':
    case 'dcterms:issued':
      text(HEAD.published)
      return
    case 'ttl':
    case 'sy:updateperiod':
    case 'sy:updatefrequency':
      text(name === 'ttl' ? HEAD.ttl : name === 'sy:updateperiod' ? HEAD.period : HEAD.frequency)
      return
    case 'generator':
      writer.text(HEAD.generator, [readValue(child), child.attribute('uri') ?? ''].join(' ').trim())
      return
    case 'skiphours':
    case 'skipdays':
      for (const inner of child.elements()) {
        if (inner.name === 'hour') writer.text(HEAD.skipHour, readValue(inner))
        else if (inner.name === 'day') writer.text(HEAD.skipDay, readValue(inner))
      }
  }
}

function chooseDescription(child: XmlElement, rank: number, here: Inherited, choices: Choices): void {
  if (rank >= choices.description.rank) return
  const html = readHtml(child, here.family === 'atom' ? 'guess' : 'html')
  if (html.trim() !== '' || choices.description.rank === Infinity) choices.description = { rank, html, base: here.base }
}

function chooseImage(child: XmlElement, rank: number, here: Inherited, choices: Choices): void {
  if (rank >= choices.image.rank) return
  const nested = child.child('url')
  const reference =
    child.attribute('href') ??
    child.attribute('url') ??
    child.attribute('rdf:resource') ??
    (nested ? readValue(nested) : child.hasMarkup() ? undefined : readValue(child))
  const url = absolute(reference, here)
  const title = child.child('title')
  if (url !== undefined) choices.image = { rank, url, title: title ? readLine(title) : undefined }
}

function writeLink(writer: XmlWriter, child: XmlElement, here: Inherited): void {
  const href = child.attribute('href') ?? child.attribute('rdf:resource')
  const url = absolute(href ?? readValue(child), here)
  if (url === undefined) return
  writer.empty(HEAD.link, {
    href: url,
    rel: child.attribute('rel')?.trim().toLowerCase(),
    type: child.attribute('type'),
    // A plain RSS link leads home; an Atom link in an RSS channel leads to the feed unless it says so.
    plain: href === undefined ? 'yes' : undefined,
  })
}
