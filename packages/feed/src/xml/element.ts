/** An element as the lenient scanner saw it: names are lower case with canonical prefixes, text is decoded. */
export class XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>> | null
  readonly nodes: (XmlElement | string)[] = []

  constructor(name: string, attributes: Readonly<Record<string, string>> | null) {
    this.name = name
    this.attributes = attributes
  }

  /** An attribute by its canonical name, or undefined. */
  attribute(name: string): string | undefined {
    return this.attributes?.[name]
  }

  /** The child elements. */
  *elements(): Generator<XmlElement> {
    for (const node of this.nodes) if (typeof node !== 'string') yield node
  }

  /** The first child element of a name. */
  child(name: string): XmlElement | undefined {
    for (const node of this.nodes) if (typeof node !== 'string' && node.name === name) return node
    return undefined
  }

  /** All text in it, its children's included, trimmed. */
  text(): string {
    const first = this.nodes[0]
    if (this.nodes.length === 1 && typeof first === 'string') return first.trim()
    return this.collect().trim()
  }

  private collect(): string {
    let all = ''
    for (const node of this.nodes) all += typeof node === 'string' ? node : node.collect()
    return all
  }

  /** Whether anything but text stands in it. */
  hasMarkup(): boolean {
    return this.nodes.some((node) => typeof node !== 'string')
  }
}
