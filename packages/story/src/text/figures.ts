import { hashString } from './hash.ts'

/** A number read from a text, in one notation whatever the language wrote. */
export interface Figure {
  /** Canonical digits: "1500000", "3.5", "11:30". */
  value: string
  hash: number
  /** Hash of the digits by themselves, without the word that scales them. */
  digits: number
  /** Years, list numbers and other small whole numbers recur everywhere and prove little. */
  isCommon: boolean
}

/** Scale words of the languages read here, as they open: тыс., млн, min, mln, milyon, milyar, thousand, bn. */
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:тысяч|тыс|thousand|min(?!\p{L})|bin(?!\p{L}))/iu, 3],
  [/^(?:миллион|млн|million|mln|milyon|mn(?!\p{L}))/iu, 6],
  [/^(?:миллиард|млрд|billion|bln|bn(?!\p{L})|milyard|milyar|mlrd)/iu, 9],
  [/^(?:триллион|трлн|trillion|trilyon|trln)/iu, 12],
]

/** The figures within `[start, end)`: a dotted date gives its parts, anything else one value. */
export function readFigures(text: string, start: number, end: number): Figure[] {
  const raw = text.slice(start, end)
  if (/^\d{1,4}([.:,/])\d{1,2}\1\d{1,4}$/.test(raw) && !/,\d{3}$/.test(raw)) {
    return raw.split(/[.:,/]/).map((part) => figureOf(String(Number(part))))
  }
  if (/^\d{1,2}:\d{2}$/.test(raw)) return [figureOf(raw.padStart(5, '0'))]
  const plain = unify(raw)
  const scale = scaleAfter(text, end)
  return [scale === 0 ? figureOf(plain) : { ...figureOf(shift(plain, scale)), digits: hashFigure(plain) }]
}

function figureOf(value: string): Figure {
  const isYear = /^(?:19|20)\d\d$/.test(value)
  const hash = hashFigure(value)
  return { value, hash, digits: hash, isCommon: isYear || /^\d$/.test(value) || value === '10' }
}

const hashFigure = (value: string): number => hashString(`#${value}`)

/** Group separators out, decimal point in: a separator before exactly three digits groups, any other is a decimal point. */
function unify(raw: string): string {
  const parts = raw.replace(/[ \u00a0\u202f]/g, '').split(/([.,:])/)
  let out = parts[0]!
  for (let i = 1; i + 1 < parts.length; i += 2) {
    const digits = parts[i + 1]!
    const groups = parts[i] !== ':' && digits.length === 3 && out.replace(/^0+/, '') !== ''
    out += groups && !out.includes('.') ? digits : `${out.includes('.') ? '' : '.'}${digits}`
  }
  return tidy(out)
}

function tidy(value: string): string {
  const whole = value.replace(/^0+(?=\d)/, '')
  return whole.includes('.') ? whole.replace(/(?<!0)0+$/, '').replace(/\.$/, '') : whole
}

function scaleAfter(text: string, end: number): number {
  const code = text.charCodeAt(end)
  if (code !== 0x20 && code !== 0xa0 && code !== 0x202f && code !== 0x2d) return 0
  const next = text.slice(end + 1, end + 12)
  for (const [word, power] of SCALES) if (word.test(next)) return power
  return 0
}

/** Multiplies a decimal string by ten to a power, exactly. */
function shift(value: string, power: number): string {
  const [whole = '', fraction = ''] = value.split('.')
  const digits = fraction.padEnd(power, '0')
  return tidy(`${whole}${digits.slice(0, power)}${fraction.length > power ? `.${digits.slice(power)}` : ''}`)
}
