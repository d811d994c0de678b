import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FeedError } from '../errors.ts'
import type { XmlElement } from './element.ts'
import { scanXml } from './scan-xml.ts'

const LIMITS = { maxDepth: 50, maxElements: 1000, maxEntries: 100, window: { from: 0, to: 100 } }
const scan = (text: string) => scanXml(text, LIMITS)
const show = (node: XmlElement | string): string =>
  typeof node === 'string'
    ? JSON.stringify(node)
    : `${node.name}${node.attributes ? JSON.stringify({ ...node.attributes }) : ''}(${node.nodes.map(show).join(' ')})`
const shown = (text: string): string => scan(text).nodes.map(show).join(' ')

describe('scanXml', () => {
  it('reads elements, attributes, text, CDATA, comments and processing instructions', () => {
    expect(
      shown(
        '<?xml version="1.0"?><!-- c --><rss version="2.0"><channel><title>A &amp; B<![CDATA[ <b> ]]></title></channel></rss>',
      ),
    ).toBe('rss{"version":"2.0"}(channel(title("A & B <b> ")))')
  })

  it('gives names their canonical prefixes whatever the document calls them', () => {
    expect(
      shown(
        '<rss xmlns:d="http://purl.org/dc/elements/1.1/" xmlns:A="https://www.w3.org/2005/Atom/"><d:Creator>x</d:Creator><A:link/></rss>',
      ),
    ).toBe('rss(dc:creator("x") atom:link())')
    expect(shown('<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry/></a:feed>')).toBe('feed(entry())')
    expect(shown('<rss><DC:Title>undeclared</DC:Title></rss>')).toBe('rss(dc:title("undeclared"))')
  })

  it('does not mistake the elements of a foreign default namespace for its own', () => {
    expect(shown('<rss><item><box xmlns="http://shapes.example/"><title>t</title></box></item></rss>')).toBe(
      'rss(item(other:box(other:title("t"))))',
    )
    expect(shown('<rss xmlns="http://invented.example/rss"><title>t</title></rss>')).toBe('rss(title("t"))')
  })

  it('decodes HTML entities and leaves what is none', () => {
    expect(shown('<t>a&nbsp;b &laquo;c&raquo; R&D &unknown; &#8212; &#151;</t>')).toBe(
      't("a\u00a0b «c» R&D &unknown; — —")',
    )
  })

  it('expands the entities that a document declares, but not those that refer to others', () => {
    const doctype = '<!DOCTYPE rss [<!ENTITY who "Ann &amp; Co"><!ENTITY bomb "&who;&who;">]>'
    expect(shown(`${doctype}<t>&who; &bomb;</t>`)).toBe('t("Ann & Co &bomb;")')
  })

  it('supplies missing ends and passes over stray ones', () => {
    expect(shown('<channel><item><title>a<item><title>b</title></item></b></channel>')).toBe(
      'channel(item(title("a")) item(title("b")))',
    )
    expect(scan('<rss><channel><title>cut of').warnings).toContain('xml-truncated')
    expect(shown('<rss><title>x</title')).toBe('rss(title("x"))')
  })

  it('reads attributes without quotes, without values and with a quote lost', () => {
    expect(shown('<link href=http://a.example/x rel=self crossorigin>y</link>')).toBe(
      'link{"href":"http://a.example/x","rel":"self","crossorigin":""}("y")',
    )
    expect(shown('<a href="http://a.example/>text</a>')).toBe('a{"href":"http://a.example/"}("text")')
    expect(shown('<a t="1 < 2"/>')).toBe('a{"t":"1 < 2"}()')
  })

  it('takes brackets that begin nothing for text', () => {
    expect(shown('<t>1 < 2 and 3 <4 <</t>')).toBe('t("1 < 2 and 3 <4 <")')
  })

  it('refuses depth, floods of elements and floods of entries with an error that says so', () => {
    const code = (text: string): string => {
      try {
        scan(text)
        return 'read'
      } catch (error) {
        return error instanceof FeedError ? error.code : String(error)
      }
    }
    expect(code('<a>'.repeat(60))).toBe('too-deep')
    expect(code('<a/>'.repeat(1001))).toBe('too-many-elements')
    expect(code(`<rss>${'<item/>'.repeat(101)}</rss>`)).toBe('too-many-entries')
    const flood = `<!DOCTYPE a [<!ENTITY e "${'x'.repeat(1500)}">]><a>${'&e;'.repeat(1000)}</a>`
    expect(code(flood)).toBe('entity-flood')
  })

  it('reads back what it is given of well-formed XML', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'я', '&amp;', '&lt;', ' ', '&#65;') })
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [root] = scan(`<r t="${b}"><x>${a}</x></r>`).nodes
        const decode = (s: string): string =>
          s.replaceAll('&lt;', '<').replaceAll('&#65;', 'A').replaceAll('&amp;', '&')
        expect(root!.child('x')!.text()).toBe(decode(a).trim())
        expect(root!.attribute('t')).toBe(decode(b))
      }),
    )
  })

  it('never fails but by its limits', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '</',
      '/>',
      '<a',
      '<item>',
      '</item>',
      '="',
      '"',
      "'",
      '<!',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?',
      '&',
      ';',
      'x',
      ' ',
      '<!DOCTYPE',
      '[',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
        try {
          scan(pieces.join(''))
        } catch (error) {
          expect(error).toBeInstanceOf(FeedError)
        }
      }),
      { numRuns: 2000 },
    )
  })
})
