/** Grammatical cases as bits, so that a form that may be several cases is one number. */
export const CASES = {
  nom: 1,
  gen: 2,
  dat: 4,
  acc: 8,
  ins: 16,
  loc: 32,
  abl: 64,
} as const
export type CaseName = keyof typeof CASES
export const ANY_CASE = 127

/** What a word can be in a sentence of attribution. */
export type WordClass =
  | 'say' // заявил, bildirib, said
  | 'relay' // передаёт, xəbər verir, reports: what outlets do
  | 'show' // показал: what studies and figures do
  | 'name' // назвал: a judgement in the speaker's words
  | 'passive' // говорится, deyilir, was quoted
  | 'outlet' // газета, agentlik, newspaper
  | 'institution' // министерство, nazirlik, ministry
  | 'press' // пресс-служба, mətbuat xidməti, press service
  | 'communication' // сообщение, bəyanat, statement
  | 'document' // указ, fərman, decree
  | 'office' // министр, nazir, minister
  | 'anonymous' // источник, mənbə, source
  | 'audience' // журналистам, jurnalistlərə, reporters
  | 'pronoun' // он, o, he
  | 'possessive' // его, onun, his
  | 'according' // словам, sözlərinə
  | 'adverb'
  | 'preposition'
  | 'conjunction'
  | 'negation'
  | 'country' // российский: tag is the ISO code
  | 'determiner' // этот, один, a, the
  | 'stop' // never part of a source
  | 'gerund' // заявив, bildirərək: says beside another verb
  | 'gesture' // улыбается, gülür, shrugs: what a speaker does beside his words
  | 'verb' // a verb that says nothing

/** One reading of a word form. */
export interface Sense {
  cls: WordClass
  lemma: string
  /** Bits of `CASES`. */
  cases: number
  plural: boolean
  gender: 'm' | 'f' | 'n' | null
  /** Azerbaijani: with the third person's possessive, as the head of a compound has it (agentliyi). */
  possessed: boolean
  /** An institution's English type, a country's code, or another detail of the class. */
  tag: string | null
}

export function hasClass(senses: readonly Sense[], cls: WordClass): boolean {
  for (const sense of senses) if (sense.cls === cls) return true
  return false
}

/** Looks words up, folded as `foldCase` of @crosswire/text does. */
export interface Lexicon {
  language: 'ru' | 'az' | 'en'
  lookup: (folded: string) => readonly Sense[]
  /** Readings of several words as one, the longest that begins with the first of `words`; null where there is none. */
  lookupPhrase: (words: readonly string[]) => { length: number; senses: readonly Sense[] } | null
  /** Whether a phrase begins with the word, so that `lookupPhrase` is worth calling. */
  opensPhrase: (folded: string) => boolean
}

/** Longest phrase of a lexicon, in words. */
export const LONGEST_PHRASE = 4

export const NO_SENSES: readonly Sense[] = []

/** The words of a list in a template string. */
export const listed = (list: string): string[] => list.split(/\s+/).filter((word) => word !== '')

/** Senses of word forms; a form of several words is a phrase. */
export class SenseTable {
  readonly #words = new Map<string, Sense[]>()
  readonly #phrases = new Map<string, Map<string, Sense[]>>()

  add(form: string, sense: Sense): void {
    const space = form.indexOf(' ')
    if (space < 0) {
      addSense(this.#words, form, sense)
      return
    }
    const first = form.slice(0, space)
    let rests = this.#phrases.get(first)
    if (!rests) this.#phrases.set(first, (rests = new Map<string, Sense[]>()))
    addSense(rests, form.slice(space + 1), sense)
  }

  get(form: string): readonly Sense[] {
    return this.#words.get(form) ?? NO_SENSES
  }

  /** Every word with its senses. */
  entries(): IterableIterator<[string, readonly Sense[]]> {
    return this.#words.entries()
  }

  opensPhrase(form: string): boolean {
    return this.#phrases.has(form)
  }

  getPhrase(words: readonly string[]): { length: number; senses: readonly Sense[] } | null {
    const rests = this.#phrases.get(words[0] ?? '')
    if (!rests) return null
    for (let length = Math.min(LONGEST_PHRASE, words.length); length > 1; length--) {
      const senses = rests.get(words.slice(1, length).join(' '))
      if (senses) return { length, senses }
    }
    return null
  }
}

function addSense(senses: Map<string, Sense[]>, form: string, sense: Sense): void {
  const known = senses.get(form)
  if (!known) {
    senses.set(form, [sense])
    return
  }
  const same = known.find(
    (other) =>
      other.cls === sense.cls &&
      other.lemma === sense.lemma &&
      other.plural === sense.plural &&
      other.possessed === sense.possessed,
  )
  if (same) same.cases |= sense.cases
  else known.push(sense)
}

/** A lexicon over a table that is made when it is first asked. */
export function lexiconOf(language: Lexicon['language'], build: () => SenseTable): Lexicon {
  let table: SenseTable | undefined
  const made = (): SenseTable => (table ??= build())
  return {
    language,
    lookup: (folded) => made().get(folded),
    lookupPhrase: (words) => made().getPhrase(words),
    opensPhrase: (folded) => made().opensPhrase(folded),
  }
}

export const sense = (cls: WordClass, lemma: string, rest: Partial<Sense> = {}): Sense => ({
  cls,
  lemma,
  cases: ANY_CASE,
  plural: false,
  gender: null,
  possessed: false,
  tag: null,
  ...rest,
})
