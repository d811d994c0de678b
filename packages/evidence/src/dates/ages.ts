import type { DateToken } from './classify.ts'

/** Words right before a number of years that make it an age. */
const AGE_BEFORE: Readonly<Record<string, RegExp>> = {
  ru: /^(?:возраст\p{L}{0,3}|исполн\p{L}{1,8}|было|будет|стукнуло|старше|младше|моложе|ему|ей|им|мне|нам|вам|тебе|котор(?:ому|ой|ым)|рубеже?)$/iu,
  az: /^(?:yaş\p{L}{0,5})$/iu,
  en: /^(?:aged?|turn(?:s|ed|ing)|older|younger|over|under)$/iu,
}
const AGE_AFTER: Readonly<Record<string, RegExp>> = {
  ru: /^(?:жизни|отроду|роду|возраста|со|исполнилось|исполнится)$/iu,
  az: /^(?:yaş\p{L}{0,6})$/iu,
  en: /^(?:old|younger|older|senior|junior)$/iu,
}
/** Particles that may stand between the two. */
const PARTICLE =
  /^(?:уже|бы|б|тогда|всего|лишь|скоро|было|и|не|ли|около|почти|более|больше|менее|just|only|the|of|at)$/iu

/**
 * True when a number of years, tokens `[first, last]`, is somebody's age, an anniversary or the year of a life rather
 * than a length of time: «в возрасте 40 лет», «Иванову 40 лет», «(40 лет)», «в 40 лет», «на 82-м году жизни».
 */
export function isAge(tokens: readonly DateToken[], first: number, last: number, language: string): boolean {
  const unit = tokens[last]!
  if (unit.category !== 'g') return false
  const lower = unit.text.toLowerCase()
  if (language === 'ru' && (lower === 'году' || lower === 'годе' || lower === 'годом')) return true
  const numberAt = tokens.findIndex((token, place) => place >= first && 'ndy'.includes(token.category))
  if (numberAt < 0 || numberAt > last) return false
  let at = first - 1
  for (let steps = 0; steps < 2 && at >= 0 && PARTICLE.test(tokens[at]!.text); steps++) at--
  const before = tokens[at]
  const after = tokens[last + 1]
  if (after && AGE_AFTER[language]?.test(after.text)) return true
  if (!before) return false
  if (AGE_BEFORE[language]?.test(before.text) || (at < first - 1 && tokens[first - 1]!.text === 'было')) return true
  if (before.text === '(' && after?.text === ')') return true
  if (language !== 'ru' || numberAt !== first) return false
  // «Иванову 40 лет»: a name in the dative; «в 40 лет», «с пяти лет»: the age at which.
  if (/^\p{Lu}\p{Ll}+(?:у|ю|е|ой|ому)$/u.test(before.text)) return true
  if (/^(?:лет|годам)$/.test(lower) && /^(?:в|с)$/i.test(before.text) && at === first - 1) return true
  // «от 7 до 14 лет»
  return /^до$/i.test(before.text) && 'nd'.includes(tokens[at - 1]?.category ?? '.')
}
