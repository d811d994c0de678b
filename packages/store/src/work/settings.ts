import type { Queryable } from '../db/types.ts'

export async function readSetting(db: Queryable, name: string): Promise<unknown> {
  const [row] = await db.query<{ value: unknown }>('SELECT value FROM setting WHERE name = $1', [name])
  return row?.value ?? null
}

export async function writeSetting(db: Queryable, name: string, value: unknown): Promise<void> {
  await db.query(
    'INSERT INTO setting (name, value) VALUES ($1, $2::jsonb) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    [name, JSON.stringify(value)],
  )
}

const EPOCH = 'queue-epoch'

export async function readEpoch(db: Queryable): Promise<string | null> {
  return (await readSetting(db, EPOCH)) as string | null
}

/** Sets the queue's epoch if the old one still stands, and gives whether it did. */
export async function changeEpoch(db: Queryable, from: string | null, to: string): Promise<boolean> {
  const rows =
    from === null
      ? await db.query(
          `INSERT INTO setting (name, value) VALUES ('${EPOCH}', to_jsonb($1::text)) ON CONFLICT DO NOTHING RETURNING name`,
          [to],
        )
      : await db.query(
          `UPDATE setting SET value = to_jsonb($2::text) WHERE name = '${EPOCH}' AND value = to_jsonb($1::text) RETURNING name`,
          [from, to],
        )
  return rows.length > 0
}

/** Counts that outlive the process, as `tally:sweeps`. */
export async function addTally(db: Queryable, name: string, count: number): Promise<void> {
  await db.query(
    `INSERT INTO setting (name, value) VALUES ('tally:' || $1::text, to_jsonb($2::bigint))
     ON CONFLICT (name) DO UPDATE SET value = to_jsonb((setting.value #>> '{}')::bigint + $2::bigint)`,
    [name, count],
  )
}

export async function readTallies(db: Queryable): Promise<Record<string, number>> {
  const rows = await db.query<{ name: string; value: number }>(
    `SELECT substr(name, 7) AS name, value FROM setting WHERE name LIKE 'tally:%' ORDER BY name`,
  )
  return Object.fromEntries(rows.map((row) => [row.name, row.value]))
}
