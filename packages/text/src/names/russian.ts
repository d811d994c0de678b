/** Russian declension of names, by ending. Source: the grammar of the language. */
export type RussianCase = 'nominative' | 'genitive' | 'dative' | 'accusative' | 'instrumental' | 'prepositional'

export interface RussianForm {
  form: string
  case: RussianCase
}

type Endings = readonly [
  genitive: string,
  dative: string,
  accusative: string,
  instrumental: string,
  prepositional: string,
]

const CASES: readonly RussianCase[] = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional']

/**
 * Paradigms of one word: the nominative's ending, what it leaves as the stem, and the endings of the other cases. An
 * ending may list several forms with `|`. Every paradigm that fits gives its forms: a nominative alone does not tell
 * Иванова (she) from a word in -а, nor the gender of a word in -ь.
 */
interface Paradigm {
  nominative: RegExp
  cut: number
  endings: Endings
}

// After к г х ж ш щ ч the letter is и where others have ы.
const HARD_I = /[кгхжшщч]$/

const PARADIGMS: readonly Paradigm[] = [
  // Adjectival, masculine: Верховный, Российский, Маяковский, Толстой
  { nominative: /[кгхжш]ий$/, cut: 2, endings: ['ого', 'ому', 'ого|ий', 'им', 'ом'] },
  { nominative: /[кгхжш]ой$/, cut: 2, endings: ['ого', 'ому', 'ого|ой', 'им', 'ом'] },
  { nominative: /[^кгх]ий$/, cut: 2, endings: ['его', 'ему', 'его|ий', 'им', 'ем'] },
  { nominative: /ый$/, cut: 2, endings: ['ого', 'ому', 'ого|ый', 'ым', 'ом'] },
  { nominative: /[^кгхжш]ой$/, cut: 2, endings: ['ого', 'ому', 'ого|ой', 'ым', 'ом'] },
  // Adjectival, feminine, neuter, plural
  { nominative: /ая$/, cut: 2, endings: ['ой|ей', 'ой|ей', 'ую', 'ой|ою|ей', 'ой|ей'] },
  { nominative: /[^и]яя$/, cut: 2, endings: ['ей', 'ей', 'юю', 'ей', 'ей'] },
  { nominative: /ое$/, cut: 2, endings: ['ого', 'ому', 'ое', 'ым|им', 'ом'] },
  { nominative: /[жшщчц]ее$/, cut: 2, endings: ['его', 'ему', 'ее', 'им', 'ем'] },
  { nominative: /[^жшщчц]ее$/, cut: 2, endings: ['его', 'ему', 'ее', 'им', 'ем'] },
  { nominative: /(?:ы|и)е$/, cut: 1, endings: ['х', 'м', 'е|х', 'ми', 'х'] },
  // Surnames in -ов, -ев, -ин, -ын: masculine and feminine
  { nominative: /(?:ов|ев|ёв|ин|ын)$/, cut: 0, endings: ['а', 'у', 'а', 'ым|ом', 'е'] },
  { nominative: /(?:ова|ева|ёва|ина|ына)$/, cut: 1, endings: ['ой|ы', 'ой|е', 'у', 'ой', 'ой|е'] },
  // Nouns and names
  { nominative: /ия$/, cut: 1, endings: ['и', 'и', 'ю', 'ей', 'и'] },
  { nominative: /[^и]я$/, cut: 1, endings: ['и', 'е', 'ю', 'ей|ёй', 'е'] },
  { nominative: /[гкхжшщчц]а$/, cut: 1, endings: ['и|ы', 'е', 'у', 'ой|ей', 'е'] },
  { nominative: /[^гкхжшщчциоуыэеюяа]а$/, cut: 1, endings: ['ы', 'е', 'у', 'ой', 'е'] },
  { nominative: /[аеиоуыэюя]а$/, cut: 1, endings: ['и|ы', 'е', 'у', 'ей|ой', 'е'] },
  { nominative: /ий$/, cut: 1, endings: ['я', 'ю', 'я|й', 'ем', 'и|е'] },
  { nominative: /[^и]й$/, cut: 1, endings: ['я', 'ю', 'я|й', 'ем', 'е'] },
  { nominative: /ь$/, cut: 1, endings: ['я|и', 'ю|и', 'я|ь', 'ем|ью|ём', 'е|и'] },
  { nominative: /ие$/, cut: 1, endings: ['я', 'ю', 'е', 'ем', 'и'] },
  { nominative: /[^и]ье$/, cut: 1, endings: ['я', 'ю', 'е', 'ем', 'е'] },
  { nominative: /[^кжшщчц]о$/, cut: 1, endings: ['а', 'у', 'о', 'ом', 'е'] },
  { nominative: /[^аеиоуыэюяьй]ец$/, cut: 2, endings: ['ца', 'цу', 'ца|ец', 'цом|цем', 'це'] },
  { nominative: /[жшчщц]$/, cut: 0, endings: ['а', 'у', 'а|', 'ем|ом', 'е'] },
  { nominative: /[бвгдзклмнпрстфх]$/, cut: 0, endings: ['а', 'у', 'а|', 'ом', 'е'] },
  // Plural names: Эмираты, Штаты, Нидерланды; Афины
  { nominative: /[бвгдзклмнпрстфхц]ы$/, cut: 1, endings: ['ов|', 'ам', 'ы|ов', 'ами', 'ах'] },
  { nominative: /[гкхжшч]и$/, cut: 1, endings: ['ов|', 'ам', 'и|ов', 'ами', 'ах'] },
]

/** Names that stay as they are: -о after к, -дзе, -швили, -заде, -оглу, -кызы, -ых, -их, and any in -и, -у, -ю, -э, -е. */
const INDECLINABLE = /(?:ко|дзе|швили|заде|оглу|оглы|кызы|гызы|ых|их|[аеиоуыэюяё][оуыэюё]|[^аеиоуыэюя][уюэё]|ли)$/

/** Every case form of one word, the nominative first. Letters' case is kept; a word in capitals is taken as it is. */
export function inflectRuWord(word: string): RussianForm[] {
  const forms: RussianForm[] = [{ form: word, case: 'nominative' }]
  if (/^[\p{Lu}\p{N}-]+$/u.test(word) || !/^\p{Script=Cyrillic}/u.test(word)) return forms
  const lower = word.toLowerCase()
  if (INDECLINABLE.test(lower)) return forms
  const seen = new Set<string>()
  for (const { nominative, cut, endings } of PARADIGMS) {
    if (!nominative.test(lower)) continue
    const stem = cut === 0 ? word : word.slice(0, -cut)
    endings.forEach((ending, index) => {
      for (const one of ending.split('|')) {
        const form = stem + (HARD_I.test(stem) ? one.replace(/^ы/, 'и') : one)
        const key = `${CASES[index]!} ${form}`
        if (!seen.has(key)) forms.push({ form, case: CASES[index]! })
        seen.add(key)
      }
    })
  }
  return forms
}

const ADJECTIVE = /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие)$/
/** Nouns that end as adjectives do: управление, предприятие, Поволжье. */
const NOUN_IN_E = /(?:ние|тие|вие|лие|рие|ье)$/

/**
 * Every case form of an institution's or a place's name, nominative first: leading adjectives and the first noun
 * agree («Федеральной службы безопасности»), what follows is in the genitive already and stays. A joint name
 * («Росатом», «МИД») is one word. For people use `inflectRuPerson`.
 */
export function inflectRu(name: string): RussianForm[] {
  const words = name.split(' ')
  let head = 0
  while (head < words.length - 1 && ADJECTIVE.test(words[head]!) && !NOUN_IN_E.test(words[head]!)) head++
  return combine(words, head + 1)
}

/** Every case form of a person's name: all of its words decline. Initials stay. */
export function inflectRuPerson(name: string): RussianForm[] {
  const words = name.split(' ')
  return combine(words, words.length)
}

function combine(words: readonly string[], inflected: number): RussianForm[] {
  const paradigms = words.slice(0, inflected).map(inflectRuWord)
  const rest = words.slice(inflected)
  const out: RussianForm[] = [{ form: words.join(' '), case: 'nominative' }]
  for (const wanted of CASES) {
    let heads = ['']
    for (const [index, forms] of paradigms.entries()) {
      const fitting = forms.filter((form) => form.case === wanted).map(({ form }) => form)
      const choices = fitting.length ? fitting : [words[index]!]
      heads = heads
        .flatMap((head) => choices.map((choice) => (head === '' ? choice : `${head} ${choice}`)))
        .slice(0, 24)
    }
    for (const head of new Set(heads)) out.push({ form: [head, ...rest].join(' '), case: wanted })
  }
  return out
}

/** Endings of an inflected word and the nominative endings they may stand for, longest first. */
const STRIPS: readonly (readonly [ending: RegExp, nominatives: readonly string[]])[] = [
  [/([кгх])ого$/, ['$1ий', '$1ой']],
  [/([кгх])ому$/, ['$1ий', '$1ой']],
  [/([кгх])им$/, ['$1ий', '$1']],
  [/([кгх])ом$/, ['$1ий', '$1', '$1о']],
  [/([кгх])ой$/, ['$1ая', '$1а', '$1ой']],
  [/ого$/, ['ый', 'ой', 'ое']],
  [/ому$/, ['ый', 'ой', 'ое']],
  [/его$/, ['ий', 'ее']],
  [/ему$/, ['ий', 'ее']],
  [/ую$/, ['ая']],
  [/(ов|ев|ёв|ин|ын)ым$/, ['$1']],
  [/(ов|ев|ёв|ин|ын)ой$/, ['$1а']],
  [/(ов|ев|ёв|ин|ын)ых$/, ['$1', '$1ы']],
  [/(ов|ев|ёв|ин|ын)ыми?$/, ['$1', '$1ы']],
  [/(ов|ев|ёв|ин|ын)у$/, ['$1', '$1а']],
  [/(ов|ев|ёв|ин|ын)а$/, ['$1']],
  [/(ов|ев|ёв|ин|ын)е$/, ['$1', '$1а']],
  [/ым$/, ['ый']],
  [/им$/, ['ий']],
  [/ой$/, ['а', 'ая']],
  [/ией$/, ['ия']],
  [/ей$/, ['я', 'а', 'яя']],
  [/ью$/, ['ь']],
  [/ием$/, ['ий', 'ие']],
  [/ём$/, ['ь', 'й']],
  [/ем$/, ['ь', 'й', '', 'е']],
  [/ом$/, ['', 'о']],
  [/ии$/, ['ия', 'ий', 'ие']],
  [/ию$/, ['ия', 'ий', 'ие']],
  [/ия$/, ['ий', 'ие']],
  [/ца$/, ['ец', 'ц']],
  [/цу$/, ['ец', 'ц']],
  [/це$/, ['ец', 'ц', 'ца']],
  [/цом$/, ['ец', 'ц']],
  [/цем$/, ['ец', 'ц']],
  [/ам$/, ['ы', 'и']],
  [/ами$/, ['ы', 'и']],
  [/ах$/, ['ы', 'и']],
  [/ов$/, ['ы', 'и']],
  [/а$/, ['', 'о']],
  [/я$/, ['ь', 'й', 'е']],
  [/ы$/, ['а']],
  [/и$/, ['а', 'я', 'ь']],
  [/у$/, ['', 'а', 'о']],
  [/ю$/, ['ь', 'й', 'я', 'е']],
  [/е$/, ['', 'а', 'я', 'ь', 'й', 'о']],
]

/** The endings by the letter that they, and so the words they are tried on, end in. */
const STRIPS_BY_LETTER = new Map<string, (typeof STRIPS)[number][]>()
for (const strip of STRIPS) {
  const source = strip[0].source.slice(0, -1)
  const letters = source.endsWith('?') ? [source.at(-2)!, source.at(-3)!] : [source.at(-1)!]
  for (const letter of letters) STRIPS_BY_LETTER.set(letter, [...(STRIPS_BY_LETTER.get(letter) ?? []), strip])
}

/**
 * The nominatives a word may be a form of, itself first, likelier ones earlier. Letters' case is kept; a word in
 * capitals or in another script has only itself.
 */
export function stripRussian(word: string): string[] {
  const bases = [word]
  if (/^[\p{Lu}\p{N}-]{2,}$/u.test(word) || !/^\p{Script=Cyrillic}/u.test(word)) return bases
  for (const [ending, nominatives] of STRIPS_BY_LETTER.get(word.at(-1)!) ?? []) {
    const match = ending.exec(word)
    if (!match || match.index < 1) continue
    for (const nominative of nominatives) {
      const base = word.replace(ending, nominative)
      if (base.length >= 2 && !/[йь]$/.test(word.slice(0, match.index)) && /[аеёиоуыэюя]/i.test(base)) bases.push(base)
    }
  }
  return [...new Set(bases)]
}
