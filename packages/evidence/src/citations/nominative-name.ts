/** «Каспийскому вестнику», «Новой газете»: a name of an adjective and its noun, given back its nominative. */

/** Stems after which Russian writes и for ы: velars and hushers. */
const SOFTENING = /[гкхжчшщ]$/

interface Kind {
  adjective: RegExp
  noun: RegExp
  nominative: (adjective: string, noun: string) => string
}

const masculine = (stem: string, soft: boolean): string => stem + (soft || SOFTENING.test(stem) ? 'ий' : 'ый')
const plural = (stem: string): string => stem + (SOFTENING.test(stem) || /н$/.test(stem) ? 'и' : 'ы')

/** By the endings of both words, since one of them alone tells neither gender nor number. First that fits. */
const KINDS: readonly Kind[] = [
  {
    adjective: /(?:ых|их|ым|им|ыми|ими)$/,
    noun: /(?:иям|иях|иями|ий)$/,
    nominative: (adjective, noun) => `${adjective}${SOFTENING.test(adjective) ? 'ие' : 'ые'} ${noun}ия`,
  },
  {
    adjective: /(?:ых|их|ым|им|ыми|ими)$/,
    noun: /(?:ям|ях|ями|ей)$/,
    nominative: (adjective, noun) => `${adjective}${SOFTENING.test(adjective) ? 'ие' : 'ые'} ${noun}и`,
  },
  {
    adjective: /(?:ых|их|ым|им|ыми|ими)$/,
    noun: /(?:ам|ах|ами|ов)$/,
    nominative: (adjective, noun) => `${adjective}${SOFTENING.test(adjective) ? 'ие' : 'ые'} ${plural(noun)}`,
  },
  {
    adjective: /(?:ого|ому|ым|им|ом|его|ему|ем)$/,
    noun: /(?<=[сн]тв)(?:а|у|ом|е)$/,
    nominative: (adjective, noun) => `${adjective}ое ${noun}о`,
  },
  {
    adjective: /(?:ого|ому|ым|им|ом)$/,
    noun: /(?<=[бвгджзклмнпрстфхцчшщ])(?:а|у|ом|е)$/,
    nominative: (adjective, noun) => `${masculine(adjective, false)} ${noun}`,
  },
  {
    adjective: /(?:его|ему|ем)$/,
    noun: /(?<=[бвгджзклмнпрстфхцчшщ])(?:а|у|ом|е)$/,
    nominative: (adjective, noun) => `${masculine(adjective, true)} ${noun}`,
  },
  {
    adjective: /(?:ой|ую)$/,
    noun: /(?:ости|остью)$/,
    nominative: (adjective, noun) => `${adjective}ая ${noun}ость`,
  },
  {
    adjective: /(?:ой|ую)$/,
    noun: /(?<=[бвгджзклмнпрстфхцчшщ])(?:ы|и|е|у|ой|ей)$/,
    nominative: (adjective, noun) => `${adjective}ая ${noun}а`,
  },
]

/** The nominative of a Russian name of two words, where it stands in another case; any other name as it is. */
export function nominativeName(name: string): string {
  const words = /^(\p{Lu}[а-яё-]{3,}) ([А-ЯЁ]?[а-яё-]{3,})$/u.exec(name)
  if (!words) return name
  const [, adjective = '', noun = ''] = words
  const kind = KINDS.find((one) => one.adjective.test(adjective) && one.noun.test(noun))
  return kind ? kind.nominative(adjective.replace(kind.adjective, ''), noun.replace(kind.noun, '')) : name
}
