import { toSequence } from '@crosswire/formats'
import { ChangeType, EVENT_TYPE_PREFIX } from '@crosswire/record'
import { readLogBounds } from '@crosswire/store'
import { z } from 'zod'
import type { ApiContext } from '../context.ts'
import { Problem } from '../problems.ts'

/** A position of the log. */
export const PositionParameter = z
  .string()
  .regex(/^\d{1,20}$/, { error: 'should be a position of the log' })
  .transform(Number)
  .default(0)
  .meta({ description: 'A position of the log. Default: its beginning.', example: '00000000000000000123' })

/** Types of change, with or without the prefix that they have in events. */
export const ONLY_TYPES = z
  .string()
  .transform((text) => text.split(',').map((part) => part.trim().replace(EVENT_TYPE_PREFIX, '')))
  .pipe(z.array(ChangeType, { error: 'should be types of change' }))
  .optional()
  .meta({ description: 'Only these types, comma-separated.', example: 'article.created,article.corrected' })

/** Throws where the log does not hold everything after a position. */
export async function assertPosition({ db }: ApiContext, after: number, origin: string): Promise<void> {
  const { first, last } = await readLogBounds(db)
  if (after > last) throw new Problem('cursor-in-future', `the log ends at ${toSequence(last)}`)
  if (after >= first - 1) return
  throw new Problem('cursor-expired', `the log begins at ${toSequence(first)}`, { link: `${origin}/v1/exports` })
}
