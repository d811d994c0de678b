import { NAMESPACES } from '../data/namespaces.data.ts'

const canonicalOf = new Map(Object.entries(NAMESPACES))

/** What elements of somebody else's default namespace are put under, so that their names are not mistaken for ours. */
const FOREIGN = 'other'

/** The canonical prefix of a namespace URI, or undefined for one that means nothing to feeds. */
function prefixOfUri(uri: string): string | undefined {
  const key = uri
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/[/#]{1,3}$/, '')
  return canonicalOf.get(key)
}

const splitName = (raw: string): [prefix: string, local: string] => {
  const colon = raw.indexOf(':')
  return colon < 0 ? ['', raw.toLowerCase()] : [raw.slice(0, colon).toLowerCase(), raw.slice(colon + 1).toLowerCase()]
}

const MAX_PREFIXES = 200

export type NamespaceDeclaration = readonly [prefix: string, uri: string]

/** What prefixes mean at one place of a document, with the names already looked up there. */
export class NamespaceScope {
  readonly #prefixes: ReadonlyMap<string, string>
  readonly #names = new Map<string, string>()
  /** Elements of this canonical prefix are the document's own and go without a prefix: `atom`, `sitemap` or none. */
  readonly #core: string

  constructor(prefixes: ReadonlyMap<string, string> = new Map(), core = '') {
    this.#prefixes = prefixes
    this.#core = core
  }

  /** The scope of a document by its root element: whatever namespace the root is in is the document's own. */
  static ofRoot(rawRoot: string, declarations: readonly NamespaceDeclaration[]): NamespaceScope {
    const prefixes = new Map<string, string>()
    for (const [prefix, uri] of declarations) prefixes.set(prefix, prefixOfUri(uri) ?? prefix)
    const [rootPrefix] = splitName(rawRoot)
    const own = prefixes.get(rootPrefix) ?? rootPrefix
    if (own === 'atom' || own === 'sitemap') return new NamespaceScope(prefixes, own)
    if (own !== 'rdf') prefixes.set(rootPrefix, '')
    return new NamespaceScope(prefixes)
  }

  /** A scope inside this one with more declarations. */
  extend(declarations: readonly NamespaceDeclaration[]): NamespaceScope {
    // Every element with declarations copies those around it: a document made of them would take its length squared.
    if (this.#prefixes.size > MAX_PREFIXES) return this
    const prefixes = new Map(this.#prefixes)
    for (const [prefix, uri] of declarations)
      prefixes.set(prefix, prefixOfUri(uri) ?? (prefix === '' ? FOREIGN : prefix))
    return new NamespaceScope(prefixes, this.#core)
  }

  /** The canonical name of an element as written: `DC:Creator` to `dc:creator`, `a:entry` to `entry` in an Atom feed. */
  elementName(raw: string): string {
    let name = this.#names.get(raw)
    if (name === undefined) {
      const [prefix, local] = splitName(raw)
      const meant = this.#prefixes.get(prefix) ?? prefix
      name = meant === this.#core || meant === '' || meant === 'rss' ? local : `${meant}:${local}`
      // Documents made of ever new names must not fill the memory.
      if (this.#names.size < 1000) this.#names.set(raw, name)
    }
    return name
  }

  /** The canonical name of an attribute; attributes without a prefix are in no namespace. */
  attributeName(raw: string): string {
    const [prefix, local] = splitName(raw)
    if (prefix === '') return local
    const meant = this.#prefixes.get(prefix) ?? prefix
    return meant === '' ? local : `${meant}:${local}`
  }
}
