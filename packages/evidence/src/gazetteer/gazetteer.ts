import type { Catalogue } from '@crosswire/record'
import { foldCase, tokenize } from '@crosswire/text'
import type { KnownEntity, NamedOption } from '../document/units.ts'
import { formFact, type FormToken } from '../forms.ts'
import { casesOfName } from './name-cases.ts'
import { remembered } from '../remembered.ts'
import { nameStem } from './name-stem.ts'

interface Leaf {
  options: NamedOption[]
  /** How the name must be written in the text: in capitals (APA), with a capital (Report), or as one likes (minval.az). */
  written: 'capitals' | 'capital' | 'any'
  /** The base form, by which the case of a form is told. */
  name: string
  /** True where others bear the name too, or it is a common word: the context decides. */
  ambiguous: boolean
}

/** The names that go on from a sequence of stems. */
interface Branch {
  /** What the stems up to here are. */
  leaf: Leaf | null
  next: Map<string, Branch> | null
}

const QUOTE_MARKS = new Set('«»„“”"‹›')
const LONGEST_NAME = 14

/**
 * The names of the catalogue, found in a text in every case: names are kept by the stems of their words, so that tens of
 * thousands of names cost one entry each.
 */
export class Gazetteer {
  readonly #names: Branch = { leaf: null, next: new Map() }
  /** The stem of a word, and the names that begin with it: kept apart, since most words begin none. */
  readonly #stemOf = formFact(({ text }) => nameStem(text))
  readonly #namesFrom = formFact((form) => this.#names.next!.get(this.#stemOf(form)) ?? null)
  readonly #byId = new Map<string, NamedOption>()
  readonly #presidencies = new Map<string, NamedOption>()

  constructor(catalogue: Catalogue) {
    for (const publisher of catalogue.publishers) {
      const option: NamedOption = {
        type: publisher.kind === 'official' ? 'institution' : 'outlet',
        canonicalName: publisher.names.en,
        publisherId: publisher.id,
        institutionId: null,
        country: publisher.country ?? countryOfZone(publisher.timezone),
      }
      this.#byId.set(publisher.id, option)
      const names = [publisher.name, ...Object.values(publisher.names), ...(publisher.aliases ?? [])]
      this.#addNames([...names, publisher.domain.replace(/^www\./, '')], option, publisher.ambiguous)
    }
    for (const institution of catalogue.institutions) {
      const site = institution.publisherId === undefined ? undefined : this.#byId.get(institution.publisherId)
      const option: NamedOption = {
        type: 'institution',
        canonicalName: institution.names.en,
        publisherId: site ? institution.publisherId! : null,
        institutionId: institution.id,
        country: institution.country,
      }
      this.#addNames([...Object.values(institution.names), ...institution.aliases], option, institution.ambiguous)
      if (institution.kind === 'presidency' && institution.country) this.#presidencies.set(institution.country, option)
    }
    for (const outlet of catalogue.outlets) {
      const option: NamedOption = {
        type: 'outlet',
        canonicalName: outlet.names.en,
        publisherId: outlet.id,
        institutionId: null,
        country: outlet.country,
      }
      const names = [...Object.values(outlet.names), ...outlet.aliases, ...(outlet.domain ? [outlet.domain] : [])]
      this.#addNames(names, option, outlet.ambiguous)
    }
  }

  publisher(id: string): NamedOption | null {
    return this.#byId.get(id) ?? null
  }

  /** The office of a country's head of state, by the ISO code. */
  presidency(country: string | null): NamedOption | null {
    return (country === null ? null : this.#presidencies.get(country)) ?? null
  }

  /** Every name in the tokens, the longest at each place, from left to right. */
  find(tokens: readonly FormToken[], language: string): KnownEntity[] {
    const words: FormToken[] = []
    for (const token of tokens) if (token.kind !== 'mark' || !QUOTE_MARKS.has(token.text)) words.push(token)
    const found: KnownEntity[] = []
    for (let i = 0; i < words.length; i++) {
      const names = this.#namesFrom(words[i]!.form)
      const match = names && this.#longestAt(words, i, names)
      if (!match) continue
      const first = words[i]!
      const last = words[match.last]!
      const surface = words.slice(i, match.last + 1).map(({ text }) => text)
      found.push({
        start: first.start,
        end: last.end,
        ...match.leaf.options[0]!,
        entityId: null,
        cases: casesOfName(match.leaf.name, surface, language),
        options: match.leaf.options,
        ambiguous: match.leaf.ambiguous,
      })
      i = match.last
    }
    return found
  }

  #longestAt(words: readonly FormToken[], first: number, from: Branch): { last: number; leaf: Leaf } | null {
    let longest: { last: number; leaf: Leaf } | null = null
    let names: Branch | null = from
    for (let last = first; names; last++) {
      if (names.leaf && isWrittenAs(names.leaf, words[first]!.text)) longest = { last, leaf: names.leaf }
      const word = words[last + 1]
      if (!names.next || !word) break
      names = names.next.get(this.#stemOf(word.form)) ?? null
    }
    return longest
  }

  #addNames(names: readonly string[], option: NamedOption, ambiguous: readonly string[] = []): void {
    const shared = new Set(ambiguous.map(foldCase))
    for (const name of new Set(names)) {
      const plain = name.replace(/[«»„“”"]/g, '').trim()
      if (plain.length < 2) continue
      this.#add(plain, option, shared.has(foldCase(name)))
    }
  }

  #add(name: string, option: NamedOption, ambiguous: boolean): void {
    const stems = tokenize(name).map(({ text }) => stemOf(text))
    if (stems.length === 0 || stems.length > LONGEST_NAME) return
    let branch = this.#names
    for (const stem of stems) {
      branch.next ??= new Map()
      let next = branch.next.get(stem)
      if (!next) branch.next.set(stem, (next = { leaf: null, next: null }))
      branch = next
    }
    const { leaf } = branch
    if (!leaf) {
      branch.leaf = { options: [option], written: waysOfWriting(name), name, ambiguous }
      return
    }
    if (leaf.options.some((known) => known.canonicalName === option.canonicalName && known.type === option.type)) return
    // A name that is somebody's own beats one that somebody only shares.
    if (leaf.ambiguous && !ambiguous) branch.leaf = { ...leaf, options: [option, ...leaf.options], ambiguous: false }
    else if (ambiguous === leaf.ambiguous) leaf.options.push(option)
  }
}

function waysOfWriting(name: string): Leaf['written'] {
  if (name.length <= 6 && /^[^\p{Ll}\p{Lu}]*\p{Lu}[^\p{Ll}]*$/u.test(name)) return 'capitals'
  return /^\p{Lu}/u.test(name) && !/\.\p{Ll}{2,4}$/u.test(name) ? 'capital' : 'any'
}

function isWrittenAs(leaf: Leaf, first: string): boolean {
  if (leaf.written === 'any') return true
  // «trend-ə istinadən»: a suffix after a hyphen says that a name was meant.
  if (!/^[\p{Lu}\p{N}]/u.test(first)) return /^\p{Ll}{4,}-[\p{Ll}]{1,4}$/u.test(first)
  return leaf.written === 'capital' || /^[^\p{Ll}]{2}/u.test(first)
}

const ZONES: Readonly<Record<string, string>> = {
  'Asia/Baku': 'AZ', 'Europe/Moscow': 'RU', 'Asia/Almaty': 'KZ', 'Asia/Tbilisi': 'GE', 'Asia/Yerevan': 'AM', 'Europe/Istanbul': 'TR', 'Europe/Kyiv': 'UA',
  'Europe/Kiev': 'UA', 'Asia/Tashkent': 'UZ', 'Asia/Bishkek': 'KG', 'Asia/Ashgabat': 'TM', 'Asia/Dushanbe': 'TJ', 'Europe/Minsk': 'BY', 'Europe/Chisinau': 'MD',
  'Asia/Tehran': 'IR', 'Europe/London': 'GB', 'Asia/Qyzylorda': 'KZ', 'Europe/Samara': 'RU', 'Asia/Yekaterinburg': 'RU', 'America/New_York': 'US',
} // prettier-ignore
/** The country whose bodies an outlet means by a bare «МИД», as far as its clock tells. */
export const countryOfZone = (zone: string): string | null => ZONES[zone] ?? null

const stemOf = remembered(nameStem)

const built = new WeakMap<Catalogue, Gazetteer>()

/** The gazetteer of a catalogue, built once. */
export function gazetteerOf(catalogue: Catalogue): Gazetteer {
  let gazetteer = built.get(catalogue)
  if (!gazetteer) built.set(catalogue, (gazetteer = new Gazetteer(catalogue)))
  return gazetteer
}
