import { entityId } from '@crosswire/record'
import { foldCase } from '@crosswire/text'
import { remembered } from '../remembered.ts'
import { keyOf } from './people/resolve-people.ts'

/**
 * The key of an entity by its English name, the same from every language: a person's is the sounds of given name and
 * surname, a happening's its words in whatever order they stand ("Summit in Bishkek", "Bishkek Summit"), any other's its
 * folded name. `entityId(type, entityKey(type, name))` is the entity's id.
 */
export const entityKey = (type: string, canonicalName: string): string => keyOfTyped(`${type}\n${canonicalName}`)

/** The id of an entity by its key; hashed once, since the same few are named all day. */
export const entityIdOf = (type: string, key: string): string => idOfTyped(`${type}\n${key}`)

const keyOfTyped = remembered((typed) => {
  const end = typed.indexOf('\n')
  return readKey(typed.slice(0, end), typed.slice(end + 1))
})

const idOfTyped = remembered((typed) => {
  const end = typed.indexOf('\n')
  return entityId(typed.slice(0, end), typed.slice(end + 1))
})

function readKey(type: string, canonicalName: string): string {
  if (type === 'event') return eventKey(canonicalName)
  if (type !== 'person')
    return foldCase(canonicalName)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  const [given = '', ...rest] = canonicalName.split(' ')
  return rest.length === 0 ? keyOf('', given) : keyOf(given, rest.join(' '))
}

const JOINS = new Set(['in', 'of', 'the', 'on', 'for', 'at', 'and'])

const eventKey = (canonicalName: string): string =>
  foldCase(canonicalName)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !JOINS.has(word))
    .sort()
    .join(' ')
