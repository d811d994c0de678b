import type { XmlElement } from '../xml/element.ts'
import { readLine, readValue } from './constructs.ts'

export interface Person {
  name: string | undefined
  email: string | undefined
  url: string | undefined
}

const EMAIL = /[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,5}/i

/** An Atom person construct or a line such as `editor@example.org (Ann Writer)`; null for nobody. */
export function readPerson(element: XmlElement): Person | null {
  if (element.hasMarkup()) {
    const field = (names: readonly string[]): string | undefined => {
      for (const child of element.elements()) {
        const local = child.name.slice(child.name.indexOf(':') + 1)
        if (names.includes(local)) return readValue(child) || undefined
      }
      return undefined
    }
    const person = { name: field(['name']), email: field(['email']), url: field(['uri', 'url', 'homepage']) }
    if (person.name ?? person.email ?? person.url) return person
  }
  return parsePerson(readLine(element))
}

/** RSS 2.0 writes an address with the name in brackets; writers put the two together in every other way too. */
export function parsePerson(line: string): Person | null {
  const text = line.slice(0, 500)
  const email = EMAIL.exec(text)?.[0]
  if (email === undefined) return text === '' ? null : { name: text, email: undefined, url: undefined }
  const name = text
    .replace(email, ' ')
    .replace(/mailto:/i, '')
    .replace(/[()<>[\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;"']+|(?<![\s,;"'])[\s,;"']+$/g, '')
  return { name: name === '' ? undefined : name, email, url: undefined }
}
