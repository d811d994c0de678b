import type { Db, Queryable, QueueClient, QueuePool } from '@crosswire/store'
import type { Boundary } from './crossing.ts'

/** The database with a boundary before it. `commit` stands at the last moment at which a transaction can still be lost. */
export function watchDatabase(db: Db, boundary: Boundary | undefined): Db {
  if (!boundary) return db
  const queryable = (on: Queryable): Queryable => ({
    query: (sql, params) =>
      boundary({ port: 'database', method: 'query', what: sql }, () => on.query(sql, params)) as never,
  })
  return {
    ...db,
    ...queryable(db),
    transaction: (work) =>
      boundary({ port: 'database', method: 'transaction', what: '' }, () =>
        db.transaction(async (tx) => {
          const result = await work(queryable(tx))
          await boundary({ port: 'database', method: 'commit', what: '' }, () => Promise.resolve())
          return result
        }),
      ),
    script: (sql) => boundary({ port: 'database', method: 'script', what: sql }, () => db.script(sql)),
    listen: (channel, heard) =>
      boundary({ port: 'database', method: 'listen', what: channel }, () => db.listen(channel, heard)),
    tryLock: (name) => boundary({ port: 'database', method: 'tryLock', what: '' }, () => db.tryLock(name)),
    queuePool: () => watchPool(db.queuePool(), boundary),
  }
}

function watchPool(pool: QueuePool, boundary: Boundary): QueuePool {
  const watchQuery =
    (on: { query: QueuePool['query'] }): QueuePool['query'] =>
    (text, params) =>
      boundary({ port: 'queue-database', method: 'query', what: text }, () => on.query(text, params))
  return replace(pool, {
    query: watchQuery(pool),
    connect: async () => {
      const client: QueueClient = await pool.connect()
      return replace(client, { query: watchQuery(client) })
    },
  })
}

/** The same object, emitter and all, with some of its methods in another form. */
function replace<Whole extends object>(whole: Whole, parts: Partial<Whole>): Whole {
  return new Proxy(whole, {
    get(target, name) {
      if (Object.hasOwn(parts, name)) return parts[name as keyof Whole]
      const value: unknown = Reflect.get(target, name, target)
      return typeof value === 'function' ? (value as () => unknown).bind(target) : value
    },
  })
}
