import type { Unit } from '../document/units.ts'
import { adjectiveCases } from '../lexicon/russian.ts'
import { isNominal } from './common.ts'
import { HEADS } from './phrase.ts'

const FINITE =
  /(?:ает|яет|ует|еет|ёт|ают|яют|уют|еют|ит|ят|ут|ал|ял|ил|ел|ала|яла|ила|ела|ало|яло|ило|ело|али|яли|или|ели|тся|лся|лась|лось|лись|ть|ться|ув|ав|ив|яв|ая|яя|уя)$/
const NOUN_DESPITE_ENDING =
  /(?:тел[ие]|совет|комитет|университет|факультет|кабинет|бюджет|интернет|портал|журнал|канал|филиал|кредит|штаб|отдел|сигнал|материал|раздел|концерн|институт|атлет|поэт|предмет|проект|медал[иь]|детал[иь]|недел[иь]|модел[иь]|цел[иь]|дел[аи]?|сил|стил[ия]|автомобил[иь]|мил[иь]|транзит|лимит|визит|премьер|сел|пределы?|жител[ия]|рейтинг|институции|палат[аы]|зарплат|район|прокурат\p{L}{1,40}|ассоциац\p{L}{1,40}|состав|остров|устав|став|актив|архив|коллектив|кооператив|клуб|статья|семья)$/u

/** Endings of verbs that no name has: «Выяснилось, что». */
const REFLEXIVE = /(?:[аеияыу]л(?:ось|ся|ась|ись)|[аеёиуя]тся|[аяую]тся)$/

/** An unknown lower-case word that may be a noun: no verb, adverb or gerund by its ending. */
export function looksNominal(unit: Unit): boolean {
  if (unit.kind === 'number') return true
  if (unit.kind !== 'word') return false
  if (!isNominal(unit)) return false
  if (unit.capitalised && REFLEXIVE.test(unit.folded)) return false
  if (unit.capitalised || unit.senses.some(({ cls }) => HEADS.has(cls) || cls === 'audience')) return true
  if (unit.folded.length < 4) return adjectiveCases(unit.folded) !== null || /^[а-я]{2,3}$/.test(unit.folded)
  return !FINITE.test(unit.folded) || NOUN_DESPITE_ENDING.test(unit.folded) || adjectiveCases(unit.folded) !== null
}
