import { createHash } from 'node:crypto'
import type { ListPosition } from '@crosswire/store'
import { z } from 'zod'
import { Problem } from '../problems.ts'

const Cursor = z.tuple([z.string(), z.string(), z.string()])

/** A cursor belongs to its filters: their digest stands in it, so that it cannot be used with others. */
const digestOf = (filters: unknown): string =>
  createHash('sha256').update(JSON.stringify(filters)).digest('base64url').slice(0, 11)

export function writeCursor(filters: unknown, [first, second]: readonly [string, string]): string {
  return Buffer.from(JSON.stringify([digestOf(filters), first, second])).toString('base64url')
}

export function readCursor(filters: unknown, cursor: string | undefined): readonly [string, string] | null {
  if (cursor === undefined) return null
  try {
    const [digest, first, second] = Cursor.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')))
    if (digest === digestOf(filters)) return [first, second]
  } catch {
    // Whatever it was, it was not one of ours.
  }
  throw new Problem('cursor-invalid', 'the cursor was not given for this query')
}

export function readPosition(filters: unknown, cursor: string | undefined): ListPosition | null {
  const parts = readCursor(filters, cursor)
  if (parts === null) return null
  const at = new Date(parts[0])
  if (Number.isNaN(at.getTime()) || !z.uuid().safeParse(parts[1]).success)
    throw new Problem('cursor-invalid', 'the cursor was not given for this query')
  return { at, id: parts[1] }
}

export const writePosition = (filters: unknown, position: ListPosition | null): string | null =>
  position && writeCursor(filters, [position.at.toISOString(), position.id])

/** The URL of the next page: the same query with another cursor. */
export function nextUrl(here: URL, cursor: string | null): string | null {
  if (cursor === null) return null
  const next = new URL(here)
  next.searchParams.set('cursor', cursor)
  return next.href
}
