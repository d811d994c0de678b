import { CASES } from './sense.ts'

/** A form of a common noun. Source of the paradigms: the grammar of the language (Zaliznyak's types 1 to 8, unstressed). */
export interface NounForm {
  form: string
  cases: number
  plural: boolean
}

const { nom, gen, dat, acc, ins, loc } = CASES
type Row = readonly [ending: string, cases: number, plural: boolean]

const rows = (singular: string, plural: string): Row[] => [...endings(singular, false), ...endings(plural, true)]
/** Endings in the order of the cases, `/` between them, `|` between forms of one case, `-` for no ending. */
function* endings(list: string, plural: boolean): Generator<Row> {
  const order = [nom, gen, dat, acc, ins, loc]
  for (const [index, cell] of list.split('/').entries()) {
    for (const ending of cell.split('|')) yield [ending === '-' ? '' : ending, order[index]!, plural]
  }
}

const MASCULINE_SOFT = /(?:тель|арь|оль|ль|дь|онь)$/
const FEMININE_SOFT = /(?:сть|чь|вязь|ось|пись|мать|церковь|новость|модель|роль|боль|область)$/

const PARADIGMS: readonly { fits: RegExp; cut: number; rows: Row[] }[] = [
  { fits: /ия$/, cut: 1, rows: rows('я/и/и/ю/ей/и', 'и/й/ям/и|й/ями/ях') },
  { fits: /[ьи]е$/, cut: 1, rows: rows('е/я/ю/е/ем/и|е', 'я/й/ям/я/ями/ях') },
  { fits: /ий$/, cut: 1, rows: rows('й/я/ю/й|я/ем/и', 'и/ев/ям/и|ев/ями/ях') },
  { fits: /й$/, cut: 1, rows: rows('й/я/ю/й|я/ем/е', 'и/ев/ям/и|ев/ями/ях') },
  { fits: /[гкх]а$/, cut: 1, rows: rows('а/и/е/у/ой|ою/е', 'и/-/ам/и|-/ами/ах') },
  { fits: /[жшчщ]а$/, cut: 1, rows: rows('а/и/е/у/ей|ой/е', 'и/-/ам/и|-/ами/ах') },
  { fits: /ца$/, cut: 1, rows: rows('а/ы/е/у/ей|ой/е', 'ы/-/ам/ы|-/ами/ах') },
  { fits: /а$/, cut: 1, rows: rows('а/ы/е/у/ой|ою/е', 'ы/-/ам/ы|-/ами/ах') },
  { fits: /я$/, cut: 1, rows: rows('я/и/е/ю/ей|ёй/е', 'и/ь|й/ям/и|ь/ями/ях') },
  { fits: /о$/, cut: 1, rows: rows('о/а/у/о/ом/е', 'а/-/ам/а/ами/ах') },
  { fits: /е$/, cut: 1, rows: rows('е/я/ю/е/ем/е', 'я/й/ям/я/ями/ях') },
  { fits: /ь$/, cut: 1, rows: rows('ь/и/и/ь/ью/и', 'и/ей/ям/и|ей/ями/ях') },
  { fits: /ец$/, cut: 2, rows: rows('ец/ца/цу/ца|ец/цем|цом/це', 'цы/цев|цов/цам/цев|цы/цами/цах') },
  { fits: /ц$/, cut: 0, rows: rows('-/а/у/а|-/ем|ом/е', 'ы/ев|ов/ам/ев|ы/ами/ах') },
  { fits: /[жшчщ]$/, cut: 0, rows: rows('-/а/у/а|-/ем|ом/е', 'и/ей/ам/ей|и/ами/ах') },
  { fits: /(?:ан|ян)ин$/, cut: 2, rows: rows('ин/ина/ину/ина/ином/ине', 'е/-/ам/-/ами/ах') },
  { fits: /[гкх]$/, cut: 0, rows: rows('-/а/у/а|-/ом/е', 'и/ов/ам/ов|и/ами/ах') },
  { fits: /[бвдзлмнпрстф]$/, cut: 0, rows: rows('-/а/у/а|-/ом/е', 'ы/ов/ам/ов|ы/ами/ах') },
]
const SOFT_MASCULINE: Row[] = rows('ь/я/ю/я|ь/ем|ём/е', 'и/ей/ям/ей|и/ями/ях')
// Nouns that decline as adjectives: уполномоченный, ведущая, дежурный
const ADJECTIVAL: readonly { fits: RegExp; cut: number; rows: Row[] }[] = [
  {
    fits: /[кгхжшчщ](?:ий|ой)$/,
    cut: 2,
    rows: rows('ий|ой/ого|его/ому|ему/ого|его/им/ом|ем', 'ие/их/им/их|ие/ими/их'),
  },
  { fits: /(?:ый|ой)$/, cut: 2, rows: rows('ый|ой/ого/ому/ого/ым/ом', 'ые/ых/ым/ых|ые/ыми/ых') },
  { fits: /[жшчщ]ая$/, cut: 2, rows: rows('ая/ей/ей/ую/ей/ей', 'ие/их/им/их/ими/их') },
  { fits: /ая$/, cut: 2, rows: rows('ая/ой/ой/ую/ой/ой', 'ые/ых/ым/ых/ыми/ых') },
]
/** Words in -ий, -ой and -ый that are adjectives in form. */
const IS_ADJECTIVAL = /(?:ный|ющий|ющая|щий|щая|вый|мый|овой|ный|ской|ский|ый|ая)$/

/** Nouns whose plural is in -а: профессора, директора. */
const PLURAL_IN_A = /(?:профессор|директор|доктор|тренер|адрес|инспектор|редактор)$/

/** Forms that no ending gives. Cases as in a row: nominative/genitive/dative/accusative/instrumental/prepositional. */
const IRREGULAR: Readonly<Record<string, readonly [string, string]>> = {
  данные: ['', 'данные/данных/данным/данные/данными/данных'],
  власти: ['', 'власти/властей/властям/власти/властями/властях'],
  люди: ['', 'люди/людей/людям/людей/людьми/людях'],
  мать: ['мать/матери/матери/мать/матерью/матери', 'матери/матерей/матерям/матерей/матерями/матерях'],
  отец: ['отец/отца/отцу/отца/отцом/отце', 'отцы/отцов/отцам/отцов/отцами/отцах'],
  брат: ['брат/брата/брату/брата/братом/брате', 'братья/братьев/братьям/братьев/братьями/братьях'],
  муж: ['муж/мужа/мужу/мужа/мужем/муже', 'мужья/мужей/мужьям/мужей/мужьями/мужьях'],
  друг: ['друг/друга/другу/друга/другом/друге', 'друзья/друзей/друзьям/друзей/друзьями/друзьях'],
  сосед: ['сосед/соседа/соседу/соседа/соседом/соседе', 'соседи/соседей/соседям/соседей/соседями/соседях'],
  боец: ['боец/бойца/бойцу/бойца/бойцом/бойце', 'бойцы/бойцов/бойцам/бойцов/бойцами/бойцах'],
  письмо: ['письмо/письма/письму/письмо/письмом/письме', 'письма/писем/письмам/письма/письмами/письмах'],
  солдат: ['солдат/солдата/солдату/солдата/солдатом/солдате', 'солдаты/солдат/солдатам/солдат/солдатами/солдатах'],
}

/** Every form of a common noun, from its nominative; the last part of a compound declines (пресс-службы). */
export function declineNoun(lemma: string): NounForm[] {
  const irregular = IRREGULAR[lemma]
  if (irregular) {
    return [...endings(irregular[0], false), ...endings(irregular[1], true)]
      .filter(([form]) => form !== '')
      .map(([form, cases, plural]) => ({ form, cases, plural }))
  }
  const paradigm = IS_ADJECTIVAL.test(lemma)
    ? ADJECTIVAL.find(({ fits }) => fits.test(lemma))
    : /ь$/.test(lemma) && MASCULINE_SOFT.test(lemma) && !FEMININE_SOFT.test(lemma)
      ? { cut: 1, rows: SOFT_MASCULINE }
      : PARADIGMS.find(({ fits }) => fits.test(lemma))
  if (!paradigm) return [{ form: lemma, cases: 127, plural: false }]
  const stem = paradigm.cut === 0 ? lemma : lemma.slice(0, -paradigm.cut)
  const forms = paradigm.rows.map(([ending, cases, plural]) => ({ form: stem + ending, cases, plural }))
  return PLURAL_IN_A.test(lemma) ? [...forms, { form: `${lemma}а`, cases: nom, plural: true }] : forms
}

/** Gender of a noun by its ending; people in -а follow their sex, which the ending does not tell. */
export function genderOf(lemma: string): 'm' | 'f' | 'n' {
  if (/[ое]$/.test(lemma)) return 'n'
  if (/[ая]$/.test(lemma)) return 'f'
  if (/ь$/.test(lemma)) return MASCULINE_SOFT.test(lemma) && !FEMININE_SOFT.test(lemma) ? 'm' : 'f'
  return 'm'
}
