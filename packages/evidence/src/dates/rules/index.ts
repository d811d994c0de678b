import { DAY_RULES } from './days.ts'
import { MONTH_AND_YEAR_RULES } from './months-and-years.ts'
import type { DateRule } from './reading.ts'
import { RELATIVE_RULES } from './relative.ts'

export const DATE_RULES: readonly DateRule[] = [...DAY_RULES, ...MONTH_AND_YEAR_RULES, ...RELATIVE_RULES]
