import { createSystemClock } from '@crosswire/pipeline'
import { migrate, type Db } from '@crosswire/store'
import type { FastifyInstance } from 'fastify'
import { openTestDb } from '../../../../test/setup/modes.ts'
import { quiet } from '../../../../test/setup/pipeline.ts'
import { buildApp } from '../build-app.ts'
import type { ConsoleAccess, ConsoleContext } from '../context.ts'
import { createLook } from '../look.ts'

export const HOST = 'localhost:8081'

export interface TestConsole {
  db: Db
  app: (access?: Partial<ConsoleAccess>, more?: Partial<ConsoleContext>) => FastifyInstance
  close: () => Promise<void>
}

/** A migrated store, and consoles on it. */
export async function openTestConsole(): Promise<TestConsole> {
  const { db, close } = await openTestDb('pglite')
  await migrate(db)
  return {
    db,
    close,
    app(access = {}, more = {}) {
      const common = {
        db,
        clock: createSystemClock(),
        log: quiet,
        mode: 'pglite',
        judgeFeed: () => ({ kind: 'healthy' }),
      }
      return buildApp({
        ...common,
        look: createLook({ ...common, ...more }),
        access: { password: null, publicUrl: null, readOnly: false, ...access },
        ...more,
      })
    },
  }
}

export const csrfOf = (body: string): string => /name="csrf" value="([^"]+)"/.exec(body)?.[1] ?? ''
export const cookieOf = (answer: { headers: Record<string, unknown> }): string =>
  String(answer.headers['set-cookie']).split(';')[0]!

/** Opens a page, as a browser does, and gives what sends a form of it. */
export async function visit(app: FastifyInstance, url: string) {
  const page = await app.inject({ url, headers: { host: HOST } })
  const cookie = cookieOf(page)
  return {
    status: page.statusCode,
    body: page.body,
    send: (action: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
      app.inject({
        method: 'POST',
        url: action,
        payload: new URLSearchParams({ csrf: csrfOf(page.body), ...fields }).toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded', host: HOST, cookie, ...headers },
      }),
  }
}
