import {
  ATOM_TYPE,
  JSON_FEED_TYPE,
  JSON_LD_TYPE,
  NINJS_TYPE,
  toJsonFeed,
  toJsonLd,
  toNinjs,
  writeAtom,
} from '@crosswire/formats'
import type { ArticleVersion } from '@crosswire/record'
import type { FastifyReply } from 'fastify'
import { Problem } from '../problems.ts'
import type { Call } from '../route.ts'
import { chooseType } from './choose-type.ts'

const JSON_TYPE = 'application/json'
export const ARTICLE_TYPES = [JSON_TYPE, JSON_LD_TYPE, NINJS_TYPE] as const
export const LIST_TYPES = [JSON_TYPE, ATOM_TYPE, JSON_FEED_TYPE, JSON_LD_TYPE, NINJS_TYPE] as const

/** A page of a list, in the API's own shape. */
export interface ArticleListing {
  items: readonly ArticleVersion[]
  next: string | null
}

/** The format that is asked for; `fields` trims the record, and no other format. */
export function askedType(
  { request, reply }: Pick<Call<unknown, unknown>, 'request' | 'reply'>,
  offered: readonly string[],
): string {
  addVary(reply)
  const type = chooseType(request.headers.accept, offered)
  if (type === null) throw new Problem('not-acceptable', `this is to be had as ${offered.join(', ')}`)
  return type
}

/** One article in another format than the record's own; null where that is what is asked for. */
export function presentArticle(call: Call<unknown, unknown>, article: ArticleVersion): string | null {
  const type = askedType(call, ARTICLE_TYPES)
  if (type === JSON_TYPE) return null
  return send(call.reply, type, type === NINJS_TYPE ? toNinjs(article) : toJsonLd(article, call.origin))
}

/** A page of a list in one of the formats of lists; null for the API's own. */
export function presentList(call: Call<unknown, unknown>, listing: ArticleListing, type: string): string | null {
  const { origin, url, reply } = call
  if (listing.next !== null) void reply.header('link', `<${listing.next}>; rel="next"`)
  const id = new URL(url)
  for (const name of ['cursor', 'limit']) id.searchParams.delete(name)
  const page = { ...listing, origin, self: url.href, id: id.href, title: titleOf(id) }
  switch (type) {
    case ATOM_TYPE:
      void reply.type(`${ATOM_TYPE}; charset=utf-8`)
      return writeAtom(page)
    case JSON_FEED_TYPE:
      return send(reply, type, toJsonFeed(page))
    case JSON_LD_TYPE:
      return send(reply, type, toJsonLd(listing.items, origin))
    case NINJS_TYPE:
      return send(reply, type, listing.items.map(toNinjs))
    default:
      return null
  }
}

function send(reply: FastifyReply, type: string, body: object): string {
  void reply.type(type)
  return JSON.stringify(body)
}

function addVary(reply: FastifyReply): void {
  void reply.header('vary', 'accept')
}

/** What a reader of feeds shows in its list: what was asked for. */
function titleOf({ searchParams }: URL): string {
  const asked = [...searchParams].map(([name, value]) => `${name} ${value}`)
  return asked.length === 0 ? 'Crosswire' : `Crosswire: ${asked.join(', ')}`
}
