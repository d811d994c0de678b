import { toSequence } from '@crosswire/formats'
import { readLogBounds } from '@crosswire/store'
import type { FastifyReply } from 'fastify'
import type { ApiContext } from '../context.ts'

/**
 * Tells where the log stood before a list was read: the list holds everything up to there, so whoever reads on from
 * there misses nothing.
 */
export async function readPositionHeader({ db }: ApiContext, reply: FastifyReply): Promise<void> {
  const { last } = await readLogBounds(db)
  void reply.header('crosswire-position', toSequence(last))
}
