import { DATELINE_AGENCIES, DATELINE_MONTHS } from '../data/dateline.data.ts'

/** Looked at from the start of the first paragraph. */
const MAX_DATELINE = 110
const CAPITAL = '[\\p{Lu}\\p{Lt}]'
const WORD = `${CAPITAL}[\\p{L}\\p{M}'’.]*(?:-[\\p{L}\\p{M}]+)*`
const PLACE = `(?<place>${WORD}(?:[ -](?:${WORD}|de|la|el|al|am|on|на|upon)){0,3}(?:,\\s${WORD}(?:\\s${WORD}){0,2})?)`
const DATE = `(?:\\d{1,2}(?:st|nd|rd|th)?\\.?\\s(?:${DATELINE_MONTHS.join('|')})|(?:${DATELINE_MONTHS.join('|')})\\.?\\s\\d{1,2})(?:,?\\s\\d{4}(?:\\s?(?:г\\.|года|il))?)?`
const AGENCY = `[/(]?(?:${DATELINE_AGENCIES.join('|')}|корр?\\.\\s[\\p{Lu}]{2,12}|${CAPITAL}[\\p{L}. -]{1,24}(?=[/)]))[/)]?`
const DASH = '\\s?[-–—:]'

/** What a place of a dateline is followed by: a date, an agency, both, or a dash after a name in capitals. */
const SHAPES = [
  new RegExp(`^${PLACE}[,.]?\\s?,?\\s?${DATE}\\.?,?\\s?[-–—.]?\\s?${AGENCY}`, 'u'),
  new RegExp(`^${PLACE}[,.]?\\s?${DATE}(?:\\.|${DASH}|,\\s?\\p{Lu})`, 'u'),
  new RegExp(`^${PLACE}[.,]?\\s?[/(]${AGENCY}[^/)]{0,30}[/)]?(?:${DASH}|\\.|\\s)`, 'u'),
  new RegExp(`^${PLACE}[.,]\\s(?:${DATELINE_AGENCIES.join('|')})(?:[.:,]|${DASH})`, 'u'),
]
const CAPITALS =
  /^(?<place>\p{Lu}[\p{Lu}\p{M}'’-]{2,40}(?:[ -]\p{Lu}[\p{Lu}\p{M}'’-]{1,40}){0,2}(?:,\s\p{Lu}[\p{L}]{1,40})?)\s?[–—-]{1,2}\s/u

/** The place that an agency's dateline names: «МОСКВА, 21 ноября. /ТАСС/.», "BAKU, Azerbaijan, November 21.", «Баку/Trend/ -». */
export function readDateline(firstParagraph: string): string | null {
  const start = firstParagraph.slice(0, MAX_DATELINE)
  for (const shape of [...SHAPES, CAPITALS]) {
    const place = shape.exec(start)?.groups?.['place']
    if (place && place.length > 2 && place.length <= 60 && !NO_PLACE.test(place))
      return place.replace(/(?<![.,\s])[.,\s]+$/u, '')
  }
  return null
}

/** An agency itself, or a small word at the start of a sentence: "On 14 November". */
const NO_PLACE = new RegExp(
  `^(?:${DATELINE_AGENCIES.join('|')}|on|in|by|at|since|from|until|till|after|before|around|late|early|last|this|the|с|со|до|от|на|по|после|около|вечером|утром|ночью|днём|am|seit|bis|ab|vom|le|dès)$`,
  'iu',
)
