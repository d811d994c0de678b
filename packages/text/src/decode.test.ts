import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { charsetOfContentType, decodeBytes } from './decode.ts'

const RUSSIAN =
  'Пароход вышел из порта на рассвете, капитан сообщил об этом по рации. Погода хорошая, сказал он. Ёлки, съезд, объём.'
const ENGLISH = 'The ferry left at dawn — “fair weather”, the captain said, and the café stayed open for the crew.'
const AZERBAIJANI = 'Bərə sübh tezdən limandan çıxdı, kapitan bunu rabitə ilə bildirdi. Hava yaxşıdır, dəniz sakitdir.'
const TURKISH = 'Vapur şafakta limandan ayrıldı, kaptan bunu telsizle bildirdi. Hava güzeldi, yağmur yağmadı.'

const feed = (title: string, declaration = '') =>
  `${declaration}<rss version="2.0"><channel><title>${title}</title><item><title>${title}</title></item></channel></rss>`
const encode = (text: string, charset: string, addBOM = false) => iconv.encode(text, charset, { addBOM })
const CYRILLIC = ['windows-1251', 'koi8-r', 'iso-8859-5', 'ibm866']

describe('decodeBytes', () => {
  it('reads a byte order mark before anything else', () => {
    for (const charset of ['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be']) {
      const bytes = encode(feed(RUSSIAN, '<?xml version="1.0" encoding="koi8-r"?>'), charset, true)
      const read = decodeBytes(bytes, { contentType: 'text/xml; charset=windows-1251' })
      expect([read.by, read.charset, read.text]).toEqual([
        'bom',
        charset,
        feed(RUSSIAN, '<?xml version="1.0" encoding="koi8-r"?>'),
      ])
    }
  })

  it('knows UTF-16 and UTF-32 by their shape when there is no mark', () => {
    for (const charset of ['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be']) {
      for (const text of [RUSSIAN, ENGLISH, AZERBAIJANI]) {
        const read = decodeBytes(encode(feed(text), charset), { contentType: 'text/xml; charset=utf-8' })
        expect([read.by, read.charset, read.text]).toEqual(['shape', charset, feed(text)])
      }
    }
  })

  it('believes valid UTF-8 over any declared 8-bit label', () => {
    const text = feed(AZERBAIJANI, '<?xml version="1.0" encoding="windows-1251"?>')
    const read = decodeBytes(encode(text, 'utf-8'), { contentType: 'text/xml; charset=iso-8859-9' })
    expect(read).toEqual({ text, charset: 'utf-8', by: 'utf-8', damaged: false })
  })

  it('keeps reading UTF-8 that was cut through in the middle of a letter', () => {
    const bytes = encode(feed(RUSSIAN), 'utf-8')
    const cut = Buffer.concat([bytes.subarray(0, 59), bytes.subarray(60)])
    const read = decodeBytes(cut, { contentType: 'text/xml; charset=windows-1251' })
    expect([read.charset, read.damaged]).toEqual(['utf-8', true])
    expect(read.text).toContain('капитан сообщил')
  })

  it('takes the header before the declaration, and the declaration before a guess', () => {
    const declared = '<?xml version="1.0" encoding="ISO-8859-2"?>'
    const polish = 'Prom wypłynął o świcie, kapitan ogłosił to przez radio'
    const bytes = encode(feed(polish, declared), 'windows-1250')
    expect(decodeBytes(bytes, { contentType: 'text/xml; charset="windows-1250"' }).text).toContain(polish)
    const second = decodeBytes(encode(feed(polish, declared), 'iso-8859-2'))
    expect([second.by, second.charset]).toEqual(['declaration', 'iso-8859-2'])
    expect(second.text).toContain(polish)
  })

  it('reads the charset of an HTML meta element', () => {
    const html = (meta: string) => `<!doctype html><html><head>${meta}<title>${RUSSIAN}</title></head></html>`
    for (const meta of [
      '<meta charset=windows-1251>',
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">',
    ]) {
      const read = decodeBytes(encode(html(meta), 'windows-1251'), { contentType: 'text/html' })
      expect([read.by, read.text]).toEqual(['declaration', html(meta)])
    }
  })

  it('passes over labels that cannot be true', () => {
    for (const charset of CYRILLIC) {
      for (const label of ['utf-8', 'us-ascii', 'utf-16', 'iso-8859-1', 'no-such-charset', 'koi8-r', 'windows-1251']) {
        const read = decodeBytes(encode(feed(RUSSIAN), charset), { contentType: `text/xml; charset=${label}` })
        expect(read.text, `${charset} labelled ${label}`).toBe(feed(RUSSIAN))
      }
    }
  })

  it('guesses the Cyrillic code page from letter frequency', () => {
    for (const charset of CYRILLIC) expect(decodeBytes(encode(feed(RUSSIAN), charset)).text).toBe(feed(RUSSIAN))
    expect(decodeBytes(encode(feed(RUSSIAN.toUpperCase()), 'koi8-r')).text).toBe(feed(RUSSIAN.toUpperCase()))
  })

  it('guesses Turkish and western code pages where high bytes are few', () => {
    expect(decodeBytes(encode(feed(TURKISH), 'windows-1254'))).toMatchObject({
      text: feed(TURKISH),
      charset: 'windows-1254',
    })
    expect(decodeBytes(encode(feed(ENGLISH), 'windows-1252'))).toMatchObject({ text: feed(ENGLISH), by: 'guess' })
  })

  it('reads the Latin labels as the web means them', () => {
    const bytes = encode(feed(ENGLISH), 'windows-1252')
    expect(decodeBytes(bytes, { contentType: 'text/xml; charset=ISO-8859-1' }).text).toBe(feed(ENGLISH))
  })

  it('reads the multi-byte charsets of East Asia by their labels', () => {
    const labelled: [string, string][] = [
      ['euc-kr', '배가 새벽에 항구를 떠났다'],
      ['gb2312', '渡轮黎明时分离开港口'],
      ['big5', '渡輪黎明時分離開港口'],
      ['shift_jis', 'フェリーは夜明けに港を出た'],
    ]
    for (const [label, text] of labelled) {
      const xml = feed(text, `<?xml version="1.0" encoding="${label}"?>`)
      expect(decodeBytes(encode(xml, label)).text).toBe(xml)
    }
    const escaped = Buffer.from('<?xml version="1.0" encoding="iso-2022-jp"?><a>\x1b$B9A\x1b(B</a>', 'latin1')
    expect(decodeBytes(escaped).text).toContain('<a>港</a>')
  })

  it('gives text for any bytes whatever', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), (bytes, contentType) => {
        expect(typeof decodeBytes(bytes, { contentType }).text).toBe('string')
      }),
    )
  })

  it('returns what was encoded for any text with an ASCII letter, in UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        expect(decodeBytes(Buffer.from(`x${text}`, 'utf8')).text).toBe(`x${text}`)
      }),
    )
  })
})

describe('charsetOfContentType', () => {
  it('reads the label however it is quoted and spaced', () => {
    expect(charsetOfContentType('text/xml; charset=Windows-1251')).toBe('windows-1251')
    expect(charsetOfContentType(`application/xml;charset= "koi8-r"; q=1`)).toBe('koi8-r')
    expect(charsetOfContentType(`text/xml;charset = 'utf-8'`)).toBe('utf-8')
    expect(charsetOfContentType('text/xml')).toBeNull()
    expect(charsetOfContentType(undefined)).toBeNull()
  })
})
