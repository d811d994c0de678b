import { createHash } from 'node:crypto'

/** SHA-256 of a text in RFC 9530 digest syntax. */
export const digestOf = (text: string): string => `sha-256=:${createHash('sha256').update(text).digest('base64')}:`
