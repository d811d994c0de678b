import render from 'dom-serializer'
import { Element, Text, type ChildNode, type Document } from 'domhandler'
import { parseDocument } from 'htmlparser2'

/** What surrounds an article and changes from one visit to the next. */
export interface Surroundings {
  /** Headlines of other articles, for teasers. */
  teasers: readonly string[]
  random: () => number
}

const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'head', 'title', 'svg', 'time'])
const COUNT = /^\s*[([]?\d{1,3}(?:[ ,.]?\d{3})*[)\]]?\s*$/

/**
 * The page as another visit might get it: its article word for word, everything around it changed. Teasers are replaced and
 * added above, beside and below, counters count on, a banner, an advertisement between two paragraphs, a comment and a clock
 * come in, the article gets new wrappers, tokens in scripts and attributes change. `article` is the text that is to stay.
 */
export function mutatePage(html: string, article: string, around: Surroundings): string {
  const document = parseDocument(html)
  const kept = fold(article)
  const paragraphs = findParagraphs(document, kept)
  const container = commonParent(paragraphs)
  for (const node of textNodes(document)) changeText(node, kept, container, around)
  const inner = paragraphs[Math.floor(paragraphs.length / 2)]
  if (inner) after(inner, advertisement(around))
  if (container && container.name !== 'body') wrap(container)
  const body = find(document, 'body')
  if (body) {
    prepend(body, banner(around))
    append(body, teaserList('Most read', 'most-read', around))
    append(body, comments(around))
  }
  for (const script of all(document, 'script')) renewToken(script, around)
  return render(document)
}

/**
 * The page with another sentence at the end of a paragraph in the middle of its article, or with a paragraph after it: a
 * change that must be seen.
 */
export function editPage(
  html: string,
  article: string,
  edit: { kind: 'sentence' | 'paragraph'; text: string },
): string | null {
  const document = parseDocument(html)
  const paragraphs = findParagraphs(document, fold(article))
  const inner = paragraphs[Math.floor(paragraphs.length / 2)]
  if (inner === undefined) return null
  if (edit.kind === 'paragraph') after(inner, make('p', { ...inner.attribs }, [edit.text]))
  else append(inner, new Text(` ${edit.text}`))
  return render(document)
}

/** The paragraphs of the article, wherever the page has them. */
function findParagraphs(document: Document, kept: string): Element[] {
  return [...all(document, 'p')].filter((paragraph) => {
    const text = fold([...textNodes(paragraph)].map(({ data }) => data).join(' '))
    return text.length >= 40 && kept.includes(text)
  })
}

/** The innermost element that holds most of the article's paragraphs. */
function commonParent(paragraphs: readonly Element[]): Element | null {
  const held = new Map<Element, number>()
  for (const paragraph of paragraphs)
    for (let node = paragraph.parent; node && isTag(node); node = node.parent) held.set(node, (held.get(node) ?? 0) + 1)
  const most = [...held].filter(([, count]) => count >= paragraphs.length * 0.7)
  return most.length === 0 ? null : most.reduce((inner, one) => (depthOf(one[0]) > depthOf(inner[0]) ? one : inner))[0]
}

function depthOf(element: Element): number {
  let depth = 0
  for (let node = element.parent; node; node = node.parent) depth++
  return depth
}

const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
const isText = (node: { type: string }): node is Text => node.type === 'text'
const isTag = (node: { type: string }): node is Element =>
  node.type === 'tag' || node.type === 'script' || node.type === 'style'

function* textNodes(root: Document | Element): Generator<Text> {
  for (const child of [...root.children]) {
    if (isText(child)) yield child
    else if (isTag(child) && !UNSEEN.has(child.name)) yield* textNodes(child)
  }
}

/** Within the article only what is named for it changes: a number there may be the story. */
function changeText(node: Text, kept: string, container: Element | null, { teasers, random }: Surroundings): void {
  const folded = fold(node.data)
  const { parent } = node
  if (!parent || !isTag(parent) || (isInside(parent, container) && !isNamed(parent, container))) return
  if (COUNT.test(node.data))
    node.data = node.data.replace(/\d+(?!.*\d)/, (digits) => String(Number(digits) + 1 + Math.floor(random() * 9)))
  else if (folded.length >= 25 && !kept.includes(folded) && isTeaser(parent)) node.data = pick(teasers, random)
}

const SURROUNDING = /relat|recommend|teaser|popular|also|count|view|share|comment/i

function isInside(element: Element, container: Element | null): boolean {
  for (let node: Element['parent'] = element; node; node = node.parent) if (node === container) return true
  return false
}

function isNamed(element: Element, container: Element | null): boolean {
  for (let node: Element['parent'] = element; node && node !== container && isTag(node); node = node.parent)
    if (SURROUNDING.test(`${node.attribs['class'] ?? ''} ${node.attribs['id'] ?? ''}`)) return true
  return false
}

/** A link to another article: text of a headline's length inside a link that leads away from the page. */
function isTeaser(element: Element): boolean {
  for (let node: ChildNode | null = element; node && isTag(node); node = node.parent as Element | null) {
    if (node.name === 'h1' || node.attribs['rel'] === 'author') return false
    if (node.name === 'a') return /\w/.test((node.attribs['href'] ?? '').replace(/^#.*/, ''))
    if (node.name === 'p') return false
  }
  return false
}

const pick = (items: readonly string[], random: () => number): string => items[Math.floor(random() * items.length)]!

const make = (name: string, attributes: Record<string, string>, children: (Element | string)[]): Element =>
  new Element(
    name,
    attributes,
    children.map((child) => (typeof child === 'string' ? new Text(child) : child)),
  )

const banner = ({ random }: Surroundings): Element =>
  make('div', { class: 'top-banner' }, [
    make('a', { href: '/subscribe' }, ['Subscribe to our newsletter']),
    make('span', { class: 'clock' }, [`${Math.floor(random() * 24)}:${10 + Math.floor(random() * 49)}`]),
    make('span', { class: 'rate' }, [`USD ${(1 + random()).toFixed(4)}`]),
  ])

const advertisement = ({ random }: Surroundings): Element =>
  make('div', { class: 'ad-slot', id: `ad-${Math.floor(random() * 1e6)}` }, [
    make('span', {}, ['Advertisement']),
    make('a', { href: 'https://ads.example/go' }, ['Learn more']),
  ])

const teaserList = (title: string, name: string, { teasers, random }: Surroundings): Element =>
  make('aside', { class: name }, [
    make('h3', {}, [title]),
    make(
      'ul',
      {},
      Array.from({ length: 5 }, (_, i) =>
        make('li', {}, [make('a', { href: `/news/${i}-${Math.floor(random() * 1e5)}` }, [pick(teasers, random)])]),
      ),
    ),
  ])

const comments = ({ random }: Surroundings): Element =>
  make('section', { class: 'comments', id: 'comments' }, [
    make('h3', {}, [`Comments (${1 + Math.floor(random() * 90)})`]),
    make('div', { class: 'comment' }, [
      make('span', { class: 'comment-author' }, [`reader${Math.floor(random() * 1e4)}`]),
      make('p', {}, ['I have been saying so for years, and nobody ever wanted to hear it.']),
    ]),
  ])

function renewToken(script: Element, { random }: Surroundings): void {
  script.attribs['nonce'] = Math.floor(random() * 1e9).toString(36)
}

function wrap(element: Element): void {
  const inner = make('div', { class: 'layout-column' }, [])
  inner.children = element.children
  for (const child of inner.children) child.parent = inner
  inner.parent = element
  element.children = [inner]
}

function after(element: Element, added: Element): void {
  const siblings = element.parent!.children
  added.parent = element.parent
  siblings.splice(siblings.indexOf(element) + 1, 0, added)
}

function prepend(element: Element, added: Element): void {
  added.parent = element
  element.children.unshift(added)
}

function append(element: Element, added: Element | Text): void {
  added.parent = element
  element.children.push(added)
}

function* all(root: Document | Element, name: string): Generator<Element> {
  for (const child of root.children) {
    if (!isTag(child)) continue
    if (child.name === name) yield child
    yield* all(child, name)
  }
}

function find(root: Document | Element, name: string): Element | undefined {
  for (const element of all(root, name)) return element
  return undefined
}
