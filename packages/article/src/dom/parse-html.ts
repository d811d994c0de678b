import { DomHandler, type Document } from 'domhandler'
import { Parser } from 'htmlparser2'
import { PageError } from '../errors.ts'

/** Deeper than this, no page was written for people; the walks over the tree recurse at most this far. */
const MAX_DEPTH = 1200

/** Builds the tree and gives up as soon as it is too deep: the parser's stack costs time that grows with its square. */
class BoundedHandler extends DomHandler {
  #depth = 0

  override onopentag(name: string, attributes: Record<string, string>): void {
    if (++this.#depth > MAX_DEPTH) throw new PageError('too-deep', `elements nest deeper than ${MAX_DEPTH}`)
    super.onopentag(name, attributes)
  }

  override onclosetag(): void {
    this.#depth--
    super.onclosetag()
  }
}

/**
 * HTML to one htmlparser2 tree, which cheerio can sit on.
 * @throws {PageError} `too-deep`
 */
export function parseHtml(html: string): Document {
  const handler = new BoundedHandler()
  const parser = new Parser(handler, { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true })
  parser.end(html)
  return handler.root
}

export type { Document }
