import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'
import { bestCyrillic, CYRILLIC_CHARSETS, guessCharset, measureHighBytes, scoreCyrillic } from './guess-charset.ts'

export interface DecodeOptions {
  /** The HTTP Content-Type header. */
  contentType?: string | null | undefined
}

export interface DecodedText {
  /** Without its byte order mark. */
  text: string
  /** Lower-case name of the charset the bytes were read in. */
  charset: string
  /** What decided. */
  by: 'bom' | 'shape' | 'utf-8' | 'header' | 'declaration' | 'guess'
  /** Some bytes had no meaning in the charset and became U+FFFD. */
  damaged: boolean
}

const DECLARATION_BYTES = 4096

/**
 * Bytes of a feed or page to text. In order: byte order mark; the byte shape of UTF-16 and UTF-32; strict validity as
 * UTF-8, which beats any declared 8-bit label because other text is hardly ever valid UTF-8 by chance; the HTTP
 * charset; the XML or HTML declaration; a guess from letter frequency. A label that cannot be true is passed over.
 */
export function decodeBytes(bytes: Uint8Array, options: DecodeOptions = {}): DecodedText {
  const marked = byteOrderMark(bytes)
  if (marked) return decodeAs(bytes.subarray(marked.length), marked.charset, 'bom')
  const shaped = wideShape(bytes)
  if (shaped) return decodeAs(bytes, shaped, 'shape')
  const escaped = escapedCharset(bytes, options.contentType)
  if (escaped) return decodeAs(bytes, escaped, 'declaration')
  if (isUtf8(bytes)) return { text: utf8(bytes), charset: 'utf-8', by: 'utf-8', damaged: false }
  if (isDamagedUtf8(bytes, /^utf-?8$/.test(charsetOfContentType(options.contentType) ?? declaredCharset(bytes) ?? '')))
    return decodeAs(bytes, 'utf-8', 'utf-8')
  const header = knownCharset(charsetOfContentType(options.contentType))
  if (header && isPlausible(bytes, header)) return decodeAs(bytes, header, 'header')
  const declared = knownCharset(declaredCharset(bytes))
  if (declared && isPlausible(bytes, declared)) return decodeAs(bytes, declared, 'declaration')
  return decodeAs(bytes, guessCharset(bytes), 'guess')
}

function decodeAs(bytes: Uint8Array, charset: string, by: DecodedText['by']): DecodedText {
  const raw =
    charset === 'utf-8'
      ? utf8(bytes)
      : charset === 'iso-2022-jp'
        ? new TextDecoder(charset).decode(bytes)
        : iconv.decode(asBuffer(bytes), charset, { stripBOM: false })
  const text = raw.startsWith('\ufeff') ? raw.slice(1) : raw
  return { text, charset, by, damaged: text.includes('\ufffd') }
}

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
const utf8 = (bytes: Uint8Array): string => asBuffer(bytes).toString('utf8')

function byteOrderMark(bytes: Uint8Array): { charset: string; length: number } | null {
  const [a, b, c, d] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return { charset: 'utf-8', length: 3 }
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return { charset: 'utf-32le', length: 4 }
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return { charset: 'utf-32be', length: 4 }
  if (a === 0xff && b === 0xfe) return { charset: 'utf-16le', length: 2 }
  if (a === 0xfe && b === 0xff) return { charset: 'utf-16be', length: 2 }
  return null
}

/** Markup is full of ASCII, whose wide forms are one byte of sense among zeros at fixed places. */
function wideShape(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 1024)
  const units = Math.floor(sample.length / 4)
  if (units === 0) return null
  const zeros = [0, 0, 0, 0]
  for (let i = 0; i < units * 4; i++) if (sample[i] === 0) zeros[i % 4]!++
  const [z0, z1, z2, z3] = zeros.map((count) => count / units) as [number, number, number, number]
  if (z1 > 0.3 && z2 > 0.9 && z3 > 0.9) return 'utf-32le'
  if (z0 > 0.9 && z1 > 0.9 && z2 > 0.3) return 'utf-32be'
  if (z1 + z3 > 0.6 && z0 + z2 < 0.05) return 'utf-16le'
  if (z0 + z2 > 0.6 && z1 + z3 < 0.05) return 'utf-16be'
  return null
}

/** ISO-2022-JP is plain ASCII to the eye, so only its escape sequences together with its label can tell. */
function escapedCharset(bytes: Uint8Array, contentType: string | null | undefined): string | null {
  if (!bytes.subarray(0, 65_536).includes(0x1b)) return null
  const label = charsetOfContentType(contentType) ?? declaredCharset(bytes)
  return label === 'iso-2022-jp' || label === 'csiso2022jp' ? 'iso-2022-jp' : null
}

/**
 * UTF-8 that somebody cut through or pasted a few foreign bytes into: sound sequences outnumber the broken, by far where
 * nothing says that it is UTF-8.
 */
function isDamagedUtf8(bytes: Uint8Array, isDeclared: boolean): boolean {
  let sound = 0
  let broken = 0
  const end = Math.min(bytes.length, 1 << 20)
  for (let i = 0; i < end; i++) {
    const byte = bytes[i]!
    if (byte < 0x80) continue
    const tail = byte >= 0xf0 && byte < 0xf5 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0
    let seen = 0
    while (seen < tail && byte < 0xf5 && ((bytes[i + 1 + seen] ?? 0) & 0xc0) === 0x80) seen++
    if (tail > 0 && seen === tail) sound++
    else broken++
    i += seen
  }
  return sound > 0 && sound >= broken * (isDeclared ? 2 : 8)
}

/** The label in a Content-Type header, lower case, whatever it is. */
export function charsetOfContentType(contentType: string | null | undefined): string | null {
  const label = /charset\s{0,9}=\s{0,9}["']?\s{0,9}([^"'\s;,]{1,40})/i.exec(contentType?.slice(0, 500) ?? '')?.[1]
  return label?.toLowerCase() ?? null
}

/** The label in an XML declaration or a meta element near the start. */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = asBuffer(bytes.subarray(0, DECLARATION_BYTES)).toString('latin1')
  const xml = /<\?xml\s[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']\s{0,9}([\w.:-]{1,40})/i.exec(head)
  if (xml) return xml[1]!.toLowerCase()
  return /<meta\s[^>]{0,400}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/i.exec(head)?.[1]?.toLowerCase() ?? null
}

/** Labels as the web means them: the WHATWG Encoding Standard reads the old Latin labels as Windows code pages. */
const MEANT: Readonly<Record<string, string>> = {
  'iso-8859-1': 'windows-1252',
  iso8859_1: 'windows-1252',
  iso88591: 'windows-1252',
  'iso8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'latin-1': 'windows-1252',
  l1: 'windows-1252',
  'iso-8859-9': 'windows-1254',
  'iso8859-9': 'windows-1254',
  latin5: 'windows-1254',
  'tis-620': 'windows-874',
  'iso-8859-11': 'windows-874',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  'x-gbk': 'gb18030',
  gb_2312: 'gb18030',
  'gb_2312-80': 'gb18030',
  'euc-kr': 'cp949',
  'ks_c_5601-1987': 'cp949',
  'x-sjis': 'shift_jis',
  'windows-31j': 'shift_jis',
  'x-cp1251': 'windows-1251',
  'x-cp1252': 'windows-1252',
  cp1251: 'windows-1251',
  'win-1251': 'windows-1251',
  win1251: 'windows-1251',
  'cp-1251': 'windows-1251',
  '1251': 'windows-1251',
  'dos-866': 'ibm866',
  cp866: 'ibm866',
  koi8: 'koi8-r',
  koi8_r: 'koi8-r',
  koi: 'koi8-r',
  'x-mac-cyrillic': 'maccyrillic',
  'mac-cyrillic': 'maccyrillic',
  'x-mac-ukrainian': 'maccyrillic',
}

/** A charset that an 8-bit or multi-byte text can be in. Unicode and ASCII labels fall out: the bytes have spoken. */
function knownCharset(label: string | null): string | null {
  if (label === null) return null
  const charset = MEANT[label] ?? label
  if (/^(?:utf|ucs|unicode|iso-10646|us-ascii|ascii|ansi_x3|binary|base64|hex|iso-2022)/.test(charset)) return null
  return iconv.encodingExists(charset) ? charset : null
}

/**
 * Whether the bytes can be in the labelled charset. Only two lies are told apart, both common in Cyrillic feeds: a
 * western label that a server adds by default, and one Cyrillic code page labelled as another.
 */
function isPlausible(bytes: Uint8Array, charset: string): boolean {
  const { share, runs, count } = measureHighBytes(bytes)
  if (count < 24 || share < 0.3 || runs < 0.6) return true
  const western = /^windows-125[0247]$|^iso-8859-(?:1|2|15)$|^macintosh$|^ibm(?:437|850)$/.test(charset)
  const cyrillic = (CYRILLIC_CHARSETS as readonly string[]).includes(charset)
  if (!western && !cyrillic) return true
  const best = bestCyrillic(bytes)
  return best.score < -4 || (cyrillic && scoreCyrillic(bytes, charset) > best.score - 0.3)
}
