import { BUSINESS, isState } from './data/kinds-of-bodies.ts'
import { foldCase } from '@crosswire/text'
import type { KnownEntity, NamedOption } from '../document/units.ts'
import { outletCalledIn, personCalledIn } from './called-before.ts'
import type { ReferentsOptions } from './referents-options.ts'
import { ANY_CASE, CASES } from '../lexicon/sense.ts'
import {
  fullerPersonOf,
  fullNameIn,
  hasTitleBefore,
  isFullerName,
  onlyBodyOf,
  openingOfShort,
  opensClause,
} from './fuller-names.ts'
import { chooseOption } from './choose-option.ts'
import { ministriesOfMinister } from './ministry-of-minister.ts'
import { genderOfName, stemsOf } from './names.ts'
import type { Source } from './source.ts'

/** What stands in the text before a place, and whom it may mean: known names and the sources cited so far. */
export class Referents {
  /** Sources in the order of the text, one entry per citation, those of the publisher itself left out. */
  readonly cited: Source[] = []
  /** Whom a bare «МИД» means when nothing else tells: the country of the outlet. */
  readonly home: string | null
  readonly self: NamedOption | null
  /** The English of an organisation's name that nobody knows, by its words. */
  readonly nameOrganisation: (start: number, end: number) => string | null
  /** The office of a country's head of state, by the ISO code. */
  readonly presidencyOf: (country: string | null) => NamedOption | null
  readonly #selfNames: ReadonlySet<string>
  readonly #text: string
  readonly #known: readonly KnownEntity[]
  readonly #findName: (name: string) => KnownEntity | null
  readonly #partStart: (index: number) => number
  readonly #isQuoted: (index: number) => boolean

  constructor(reading: ReferentsOptions) {
    this.#text = reading.text
    this.#known = reading.known
    this.self = reading.self
    this.#selfNames = new Set(reading.selfNames.map(stemsOf))
    this.home = reading.home
    this.nameOrganisation = reading.nameOrganisation
    this.presidencyOf = reading.presidencyOf
    this.#findName = reading.findName
    this.#partStart = reading.partStart
    this.#isQuoted = reading.isQuoted
  }

  /** Whether a name, in any case, is one of the outlet's whose page it is. */
  isSelfName(name: string): boolean {
    return this.#selfNames.size > 0 && this.#selfNames.has(stemsOf(name))
  }

  add(source: Source): void {
    this.cited.push(source)
  }

  /** The person a pronoun means: who was cited last and agrees, or who is the subject of a sentence since then. */
  personFor(gender: Source['gender'], plural: boolean, before: number): Source | KnownEntity | null {
    const cited = this.#lastCited(
      before,
      (source) => source.kind === 'person' && source.plural === plural && agrees(source.gender, gender),
    )
    if (plural) return cited
    const named = this.#lastKnown(
      before,
      (entity) =>
        entity.type === 'person' &&
        (entity.cases & CASES.nom) !== 0 &&
        !this.#isQuoted(entity.start) &&
        agrees(genderOfName(entity.canonicalName), gender) &&
        this.#isFirstPerson(entity) &&
        (entity.cases !== ANY_CASE || opensClause(this.#text, entity.start)),
    )
    const anyone =
      named ??
      this.#known.findLast(
        (entity) =>
          entity.type === 'person' && entity.end <= before && agrees(genderOfName(entity.canonicalName), gender),
      )
    if (!cited) return anyone ?? null
    return named && this.#isLater(named, cited) ? named : cited
  }

  /** The person whom the text gave an office: «министр» after «министр Олег Белов». */
  holderOf(office: string, before: number): Source | KnownEntity | null {
    const cited = this.cited.findLast((source) => source.kind === 'person' && source.roles.includes(office))
    if (cited) return cited
    // «Şöbə müdiri» after «şöbəsinin müdiri»: each word of the office, in any case.
    const stems = foldCase(office)
      .split(' ')
      .map((word) => word.slice(0, Math.max(4, word.length - 2)))
    return (
      this.#known.findLast((entity) => {
        if (entity.type !== 'person' || entity.end > before) return false
        const lead = foldCase(this.#text.slice(Math.max(0, entity.start - 70), entity.start))
        const sentence = lead.slice(Math.max(lead.lastIndexOf('. '), lead.lastIndexOf('\n')) + 1)
        return stems.every((stem) => sentence.includes(stem))
      }) ?? null
    )
  }

  /** Whether a fuller title is the one that the text gave a person: «помощник президента» after «помощник президента Олег Белов». */
  sharesTitle(holder: Source | KnownEntity, title: string, before: number): boolean {
    const named = this.#known.filter(
      (entity) => entity.type === 'person' && entity.canonicalName === holder.canonicalName && entity.end <= before,
    )
    const starts = named.length > 0 ? named.map(({ start }) => start) : [holder.start]
    return hasTitleBefore(this.#text, starts, title)
  }

  /** Whether nobody else has been cited by name. */
  isOnlyPerson({ canonicalName }: Source): boolean {
    return this.cited.every((source) => source.kind !== 'person' || source.canonicalName === canonicalName)
  }

  /** Whether somebody without a name was cited by a role since a person was. */
  isUnnamedSince(role: string, person: Source | null): boolean {
    const last = this.cited.findLast(
      (source) => source === person || (source.kind === 'unnamed' && !source.plural && source.roles.includes(role)),
    )
    return last !== undefined && last !== person
  }

  /** Whether a body is named in the words before a person's name: whose he is. */
  isNamedBefore(canonicalName: string, { start }: Source): boolean {
    return this.#known.some(
      (entity) => entity.canonicalName === canonicalName && entity.end <= start && start - entity.end < LONGEST_ROLE,
    )
  }

  /**
   * The institution that a bare noun means: the one cited last whose English name holds `type` (any for `*`), or one named
   * in a sentence since then.
   */
  institutionFor(type: string, before: number): Source | KnownEntity | null {
    const fits = (name: string): boolean => type === '*' || foldCase(name).includes(foldCase(type))
    const cited = this.#lastCited(before, (source) => source.kind === 'institution' && fits(source.canonicalName))
    const named = this.#lastKnown(
      before,
      (entity) =>
        (entity.type === 'institution' || entity.type === 'organisation') &&
        (type === '*' ? isState(entity.canonicalName) : fits(entity.canonicalName)),
    )
    if (!named) return cited
    return cited && !this.#isLater(named, cited) ? cited : this.#settled(named)
  }

  /** A name that bodies of several countries share, as the one of them that is meant. */
  #settled(entity: KnownEntity): KnownEntity {
    const chosen = entity.ambiguous ? this.choose(entity.options, null, entity.start) : null
    return chosen ? { ...entity, ...chosen, ambiguous: false } : entity
  }

  /** The business that «компания» means where none has the word in its name: the last one that is no state's body. */
  companyFor(before: number): Source | KnownEntity | null {
    const fits = (name: string): boolean => BUSINESS.test(name)
    return (
      this.#lastCited(before, (source) => source.kind === 'institution' && fits(source.canonicalName)) ??
      this.#lastKnown(before, (entity) => entity.type === 'organisation' && fits(entity.canonicalName))
    )
  }

  /** An outlet that nobody knows, cited before under the same name in another case. */
  outletCalled = (name: string): Source | null => outletCalledIn(this.cited, name)

  /** The ministry of the minister cited last, where the text names no other body. */
  ministryOfMinister(before: number): NamedOption | null {
    const minister = this.#lastCited(before, ({ kind }) => kind === 'person')
    if (!minister) return null
    for (const name of ministriesOfMinister(this.#text, minister.start)) {
      const known = this.#findName(name)
      const option = known && (known.ambiguous ? this.choose(known.options, minister.country, before) : known)
      if (option?.type === 'institution') return option
    }
    return null
  }

  /** The last outlet cited, for «агентство», «издание». */
  lastOutlet(): Source | null {
    return this.cited.findLast((source) => source.kind === 'publisher') ?? null
  }

  /** The last institution cited: whose «сообщение», "statement" it is. */
  lastIssuer(before: number): Source | null {
    return this.#lastCited(before, (source) => source.kind === 'institution')
  }

  /** Who was cited last, outlets left out. */
  lastSpeaker(): Source | null {
    return this.cited.findLast((source) => source.kind !== 'publisher') ?? null
  }

  /** The last person cited, within the part of the page. */
  lastPerson(before: number): Source | null {
    return this.#lastCited(before, (source) => source.kind === 'person')
  }

  /** A part of a page is written to be read alone: who was cited in it comes before all others. */
  #lastCited(before: number, fits: (source: Source) => boolean): Source | null {
    const from = this.#partStart(before)
    return this.cited.findLast((source) => source.start >= from && fits(source)) ?? this.cited.findLast(fits) ?? null
  }

  #lastKnown(before: number, fits: (entity: KnownEntity) => boolean): KnownEntity | null {
    const from = this.#partStart(before)
    return (
      this.#known.findLast((entity) => entity.end <= before && entity.start >= from && fits(entity)) ??
      this.#known.findLast((entity) => entity.end <= before && fits(entity)) ??
      null
    )
  }

  /** A name in a later sentence than a citation's, which begins another topic; or in the part that the citation is not in. */
  #isLater(named: KnownEntity, cited: Source): boolean {
    const from = this.#partStart(named.end)
    if (cited.start < from && named.start >= from) return true
    return named.start > cited.end && SENTENCE_END.test(this.#text.slice(cited.end, named.start))
  }

  /** Nobody is named before in the sentence. */
  #isFirstPerson(entity: KnownEntity): boolean {
    return !this.#known.some(
      (other) =>
        other.type === 'person' &&
        other.end < entity.start &&
        entity.start - other.end < 300 &&
        !SENTENCE_END.test(this.#text.slice(other.end, entity.start)),
    )
  }

  /** Of those who share a name, the one of the country told, else the one met before, else the home country's. */
  choose(options: readonly NamedOption[], country: string | null, before: number): NamedOption | null {
    return chooseOption(options, country, { cited: this.cited, known: this.#known, home: this.home, before })
  }

  /** The organisation that the mentions read in a name and the words around it: «североосетинского МЧС». */
  around({ start, end }: KnownEntity): KnownEntity | null {
    return (
      this.#known.find(
        (other) =>
          other.type === 'organisation' &&
          other.start <= start &&
          other.end >= end &&
          other.end - other.start > end - start,
      ) ?? null
    )
  }

  /** The name that covers a stretch of text, of one of some types. */
  overlapping(start: number, end: number, types: readonly NamedOption['type'][]): KnownEntity | null {
    return (
      this.#known.findLast((entity) => entity.start < end && start < entity.end && types.includes(entity.type)) ?? null
    )
  }

  /** The fuller name of a body that has been named: "the Air Force" after "Ukraine's Air Force", "HCA" after "HCA Healthcare". */
  fullerBody(name: string, before: number): Source | KnownEntity | null {
    return (
      this.#lastCited(before, (source) => source.kind === 'institution' && isFullerName(source.canonicalName, name)) ??
      this.#lastKnown(
        before,
        ({ type, ambiguous, canonicalName }) =>
          (type === 'organisation' || type === 'institution') && !ambiguous && isFullerName(canonicalName, name),
      )
    )
  }

  /** What a short name in brackets was given for: "PCB" after "Pakistan Cricket Board (PCB)". */
  introducedAs(name: string, before: number): Source | KnownEntity | null {
    const open = openingOfShort(this.#text, name, before)
    if (open < 0) return null
    const stands = ({ end }: { end: number }): boolean => end <= open && open - end <= 2
    const known = this.#known.findLast((entity) => stands(entity) && /^(?:organisation|institution)$/.test(entity.type))
    return this.cited.findLast(stands) ?? (known ? this.#settled(known) : null)
  }

  /** The only body that the text has named so far, for a bare noun of any kind. */
  onlyBody = (before: number): KnownEntity | null => onlyBodyOf(this.#known, before)

  /** A surname as the text gave it in full before: "Elias" after "Marc Elias". */
  fullNameOf = (surname: string, before: number): string | null =>
    fullNameIn(this.#text, surname, before) ?? fullerPersonOf(this.#known, surname, before)

  /** A person named before by one of these words: «Кауфман» after «Сергей Кауфман». */
  personCalled = (name: string): Source | null => personCalledIn(this.cited, name)
}

/** How far before a name the body may stand whose officer he is. */
const LONGEST_ROLE = 140

/** A stop, and a sentence after it; initials end in a stop too. */
const SENTENCE_END = /(?<!\p{Lu})[.!?…]["»“”]*\s+["«“„]?\p{Lu}|\n/u

const agrees = (a: Source['gender'], b: Source['gender']): boolean => a === null || b === null || a === b
