import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { constants, gzip } from 'node:zlib'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

declare module 'fastify' {
  interface FastifyReply {
    /** What the tag of the answer begins with: a version's id. The digest of what is sent follows. */
    tagPrefix: string
  }
}

const compress = promisify(gzip)
/** Smaller answers would hardly become smaller. */
const LEAST_BYTES = 1_024

/**
 * Tags what is sent, answers 304 to who has it, and packs it for who can unpack it. The tag is over what is sent, so that
 * it changes with everything that is laid over an immutable version; a packed answer is another one and has another tag.
 */
export function addFinish(app: FastifyInstance): void {
  app.decorateReply('tagPrefix', '')
  app.addHook('onSend', async (request, reply, payload) => {
    if (typeof payload !== 'string' || reply.statusCode === 204 || reply.statusCode === 304) return payload
    const packs = payload.length >= LEAST_BYTES && acceptsGzip(request.headers['accept-encoding'])
    void reply.header('vary', varyOf(reply))
    if (isTaggable(request, reply)) {
      const plain = `"${tagOf(reply, payload)}"`
      void reply.header('etag', packs ? plain.replace(/"$/, '-gzip"') : plain)
      if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-cache')
      if (matches(request.headers['if-none-match'], plain)) {
        void reply.code(304).removeHeader('content-length').removeHeader('content-type')
        return ''
      }
    }
    if (!packs) return payload
    void reply.header('content-encoding', 'gzip').removeHeader('content-length')
    return compress(payload, { level: constants.Z_BEST_SPEED + 3 })
  })
}

const isTaggable = ({ method }: FastifyRequest, reply: FastifyReply): boolean =>
  (method === 'GET' || method === 'HEAD') && reply.statusCode === 200

function tagOf(reply: FastifyReply, payload: string): string {
  if (reply.hasHeader('etag')) return String(reply.getHeader('etag')).replace(/^"|"$/g, '')
  const digest = createHash('sha256').update(payload).digest('base64url').slice(0, 22)
  return reply.tagPrefix === '' ? digest : `${reply.tagPrefix}.${digest}`
}

const varyOf = (reply: FastifyReply): string =>
  [reply.getHeader('vary'), 'accept-encoding'].filter((name) => name !== undefined).join(', ')

/** Whoever has the answer in either packing has it. */
const matches = (header: string | undefined, tag: string): boolean =>
  header !== undefined &&
  header.split(',').some((part) => {
    const given = part
      .trim()
      .replace(/^W\//, '')
      .replace(/-gzip"$/, '"')
    return given === '*' || given === tag
  })

export function acceptsGzip(header: string | string[] | undefined): boolean {
  return String(header ?? '')
    .split(',')
    .some((part) => /^\s*(gzip|\*)\s*(;\s*q=(1(\.0*)?|0\.0*[1-9]\d*)\s*)?$/i.test(part))
}
