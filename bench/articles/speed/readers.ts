import { readPage } from '@crosswire/article'
import { decodeBytes } from '@crosswire/text'
import { Readability } from '@mozilla/readability'
import { parseDocument } from 'htmlparser2'
import { JSDOM, VirtualConsole } from 'jsdom'
import { parseHTML } from 'linkedom'

export interface SpeedPage {
  url: string
  contentType: string | undefined
  bytes: Uint8Array
}

const textOf = ({ bytes, contentType }: SpeedPage): string => decodeBytes(bytes, { contentType }).text

/** Ways from a page's bytes to its article, and, as floors, to a tree alone. */
export const READERS: Readonly<Record<string, (page: SpeedPage) => unknown>> = {
  crosswire: ({ bytes, url, contentType }) => readPage(bytes, { url, contentType }),
  'htmlparser2, tree only': (page) => parseDocument(textOf(page)),
  'linkedom, tree only': (page) => parseHTML(textOf(page)),
  'readability + linkedom': (page) => new Readability(parseHTML(textOf(page)).document).parse(),
  'readability + jsdom': (page) => {
    const dom = new JSDOM(textOf(page), { url: page.url, virtualConsole: new VirtualConsole() })
    try {
      return new Readability(dom.window.document).parse()
    } finally {
      dom.window.close()
    }
  },
}
