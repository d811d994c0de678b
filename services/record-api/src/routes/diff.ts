import { diffVersions } from '@crosswire/article/diff'
import { getVersion } from '@crosswire/store'
import { readId, parameter, readQuery } from '../parameters.ts'
import { withRights } from '../present.ts'
import { Problem } from '../problems.ts'
import { isOperator } from '../require-operator.ts'
import type { ApiContext, Routes } from '../context.ts'

/** What changed between two versions of an article; words only where the text may be handed on, and for operators. */
export const addDiffRoutes: Routes = (app, context) => {
  app.get<{ Params: { id: string; version: string } }>(
    '/v1/articles/:id/versions/:version/diff',
    async (request, reply) => {
      const { against } = readQuery({ against: parameter.count.optional() }, request.query)
      const id = readId(request.params.id)
      const n = parameter.count.safeParse(request.params.version)
      if (!n.success) throw new Problem('not-found', 'a version is a number')
      if (against === undefined && n.data <= 1)
        throw new Problem('not-found', 'the first version follows none: name another with ?against=')
      const after = await findVersion(context, id, n.data)
      const before = await findVersion(context, id, against ?? n.data - 1)
      void reply.header('cache-control', 'private, max-age=60')
      return isOperator(request, context)
        ? diffVersions(before, after)
        : diffVersions(withRights(before), withRights(after))
    },
  )
}

async function findVersion({ db }: ApiContext, id: string, n: number) {
  const version = await getVersion(db, id, n)
  if (version === null) throw new Problem('not-found', `there is no version ${n} of ${id}`)
  return version
}
