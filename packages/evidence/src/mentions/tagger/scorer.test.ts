import { catalogue } from '@crosswire/publishers'
import { describe, expect, it } from 'vitest'
import stored from '../../../data/tagger-ru.json' with { type: 'json' }
import { readDocument } from '../document.ts'
import { readFlags } from './features.ts'
import { NO_FLAGS } from './flag-set.ts'
import { TaggerModel, WIDTH } from './model.ts'
import { Scorer } from './scorer.ts'
import { emitAll, shapeOf, spellingOf } from './word-type.ts'

const TEXT = `Замминистра иностранных дел РФ Михаил Галузин провёл встречу с послом Азербайджана, сообщает ТАСС.

«Мы ждём ответа», – сказал М. Евдокимов корреспонденту газеты «Заря Востока» в Баку. Галузин добавил, что завод «Заря» в Ростовской области стоит. Об этом пишет Reuters 14 ноября.`

describe('Scorer', () => {
  const model = new TaggerModel(stored)

  it('gives each word the weights of all of its features, whatever it kept from texts before', () => {
    const scorer = new Scorer(model)
    const document = readDocument({ id: 'a', text: TEXT, language: 'ru' })
    const { words } = document
    const flags = readFlags(document, catalogue)
    const types = words.map((word, at) => ({
      spelling: spellingOf(word.info),
      shape: shapeOf(word),
      flags: flags[at]!,
    }))
    const expected = new Int32Array(words.length * WIDTH)
    for (const at of words.keys()) emitAll(types, at, (feature) => model.addTo(expected, at * WIDTH, feature))
    expect(expected.some((score) => score !== 0)).toBe(true)
    for (let round = 0; round < 2; round++) expect(scorer.score(document, catalogue)).toEqual(expected)
  })

  it('reads the same after another scorer that numbered the same spellings', () => {
    const document = readDocument({ id: 'a', text: TEXT, language: 'ru' })
    const [one, other] = [new Scorer(model), new Scorer(model)]
    const expected = one.score(document, catalogue)
    expect(expected.some((score) => score !== 0)).toBe(true)
    for (const next of [other, one, other]) expect(next.score(document, catalogue)).toEqual(expected)
  })

  it('knows the same flags in the same order as one set', () => {
    expect(NO_FLAGS.with('pl').with('q')).toBe(NO_FLAGS.with('pl').with('q'))
    expect(NO_FLAGS.with('pl').with('q').has('q')).toBe(true)
    expect(NO_FLAGS.with('q').has('pl')).toBe(false)
  })
})
