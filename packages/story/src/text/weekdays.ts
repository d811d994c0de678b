import { WEEKDAYS } from '../data/weekdays.data.ts'

const days = new Map(
  Object.entries(WEEKDAYS).map(([language, names]) => [
    language,
    new Map(names.flatMap((forms, day) => forms.split(' ').map((form) => [form, day + 1] as const))),
  ]),
)

/** 1 for Monday to 7 for Sunday where a folded word names the day, else 0. */
export const weekdayOf = (folded: string, language: string): number => days.get(language)?.get(folded) ?? 0
