import { tokenize, type Token, type TokenKind } from '@crosswire/text'

/** A spelling met in texts, with what readers found out about it: news repeats its words, and so do the readers of a text. */
export interface Form {
  readonly text: string
  readonly kind: TokenKind
  /** Each reader's at its own place: see `formFact`. */
  readonly facts: unknown[]
}

/** A token with its spelling. Its text is the spelling's own, so that it keeps no article in memory. */
export interface FormToken extends Token {
  form: Form
}

const FORMS = new Map<string, Form>()
const LIMIT = 50_000

/** The spelling of a token; one object for each, so that what is known of it is one look-up away. Bounded. */
export function formOf(text: string, kind: TokenKind): Form {
  let form = FORMS.get(text)
  if (!form) {
    if (FORMS.size >= LIMIT) FORMS.clear()
    FORMS.set(text, (form = { text, kind, facts: [] }))
  }
  return form
}

/** Makes facts of things that keep them: each `read` is asked once for each thing. A fact may not be undefined. */
export function factsOf<Thing extends { readonly facts: unknown[] }>() {
  let places = 0
  return <T>(read: (thing: Thing) => T): ((thing: Thing) => T) => {
    const place = places++
    return (thing) => {
      const known = thing.facts[place]
      return known === undefined ? (thing.facts[place] = read(thing)) : (known as T)
    }
  }
}

/** Something that a spelling alone decides. */
export const formFact = factsOf<Form>()

let last: { text: string; tokens: readonly FormToken[] } = { text: '', tokens: [] }

/** The tokens of a text, which several readers take up one after the other: the last text's are kept. */
export function tokensOf(text: string): readonly FormToken[] {
  if (last.text !== text) last = { text, tokens: tokenize(text).map(withForm) }
  return last.tokens
}

function withForm({ text, start, end, kind }: Token): FormToken {
  const form = formOf(text, kind)
  return { text: form.text, start, end, kind, form }
}
