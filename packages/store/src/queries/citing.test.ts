import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import { describeModes, useTestDb } from '../../../../test/setup/modes.ts'
import type { Db } from '../db/types.ts'
import { readCiting, readCitingProfile } from './citing.ts'

const NOON = Date.parse('2026-03-01T12:00:00Z')
const MINISTRY = randomUUID()

describeModes('citing statistics', ['pglite', 'postgres'], (mode) => {
  let db: Db

  const article = async (publisher: string, minute: number): Promise<string> => {
    const id = randomUUID()
    await db.query(
      `INSERT INTO article (id, publisher_id, url, language, published_at, version, first_created, version_created, last_seen_at)
       VALUES ($1, $2, $3, 'en', $4, 1, $4, $4, $4)`,
      [id, publisher, `https://${publisher}.example/${id}`, new Date(NOON + minute * 60_000)],
    )
    return id
  }
  const cite = async (
    by: [article: string, publisher: string],
    whom: { publisher?: string; entity?: string; name: string; kind: string },
    more: { relation?: string; via?: string; article?: string } = {},
  ): Promise<void> => {
    const id = randomUUID()
    await db.query(
      `INSERT INTO citation (id, article_id, publisher_id, relation, kind, cited_publisher_id, cited_entity_id, cited_name, via)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        id,
        ...by,
        more.relation ?? 'cites',
        whom.kind,
        whom.publisher ?? null,
        whom.entity ?? null,
        whom.name,
        more.via ?? null,
      ],
    )
    if (more.article !== undefined)
      await db.query(
        `INSERT INTO resolution (subject, kind, article_id, target_id, at) VALUES ($1, 'citation', $2, $3, now())`,
        [id, by[0], more.article],
      )
  }
  const wire = { publisher: 'wire', name: 'Wire', kind: 'publisher' }
  const ministry = { entity: MINISTRY, name: 'Ministry of Ports', kind: 'institution' }
  const somebody = { name: 'unnamed', kind: 'unnamed' }

  useTestDb(mode, {}, (opened) => (db = opened))
  beforeAll(async () => {
    const flash = await article('wire', 0)
    await cite([flash, 'wire'], ministry)
    // The portal names the wire twice in one article, and is ten and thirty minutes behind it.
    for (const minute of [10, 30]) {
      const copy = await article('portal', minute)
      await cite([copy, 'portal'], wire, { article: flash })
      await cite([copy, 'portal'], wire, { article: flash })
      await cite([copy, 'portal'], ministry, { via: randomUUID() })
    }
    // It asked the ministry itself once, and once only somebody.
    await cite([await article('portal', 40), 'portal'], ministry)
    await cite([await article('portal', 50), 'portal'], somebody)
    // A link is no attribution; this article cites nobody.
    await cite([await article('portal', 60), 'portal'], wire, { relation: 'links' })
    // A day later nobody cites anybody.
    await article('portal', 1_500)
  })

  it('counts an article once for a source, with its share, and tells the median delay', async () => {
    const { pairs, publishers } = await readCiting(db, { publisher: 'portal' }, 10)
    expect(publishers).toEqual([{ publisherId: 'portal', articles: 6, citing: 4, unnamedOnly: 1 }])
    expect(pairs.map(({ lastAt: _, ...pair }) => pair)).toEqual([
      {
        publisherId: 'portal',
        kind: 'institution',
        cited: { publisherId: null, entityId: MINISTRY, name: 'Ministry of Ports' },
        articles: 3,
        share: 0.5,
        through: 2,
        resolved: 0,
        medianDelayMinutes: null,
      },
      {
        publisherId: 'portal',
        kind: 'publisher',
        cited: { publisherId: 'wire', entityId: null, name: 'Wire' },
        articles: 2,
        share: 0.333,
        through: 0,
        resolved: 2,
        medianDelayMinutes: 20,
      },
      {
        publisherId: 'portal',
        kind: 'unnamed',
        cited: { publisherId: null, entityId: null, name: 'unnamed' },
        articles: 1,
        share: 0.167,
        through: 0,
        resolved: 0,
        medianDelayMinutes: null,
      },
    ])
  })

  it('tells of a publisher whom it cites and who cites it, of an entity who does', async () => {
    const profile = await readCitingProfile(db, { publisher: 'wire' }, {}, 10)
    expect(profile.cites.map(({ cited, articles }) => [cited.name, articles])).toEqual([['Ministry of Ports', 1]])
    expect(profile.citedBy.map(({ publisherId, articles }) => [publisherId, articles])).toEqual([['portal', 2]])
    const { cites, citedBy } = await readCitingProfile(db, { entity: MINISTRY }, {}, 10)
    expect(cites).toEqual([])
    expect(citedBy.map(({ publisherId, articles }) => [publisherId, articles])).toEqual([
      ['portal', 3],
      ['wire', 1],
    ])
  })

  it('looks at a stretch of time, and finds whom a name or a slug means', async () => {
    const until = new Date(NOON + 20 * 60_000)
    const early = await readCiting(db, { until }, 10)
    expect(early.publishers.map(({ publisherId, articles }) => [publisherId, articles])).toEqual([
      ['portal', 1],
      ['wire', 1],
    ])
    expect((await readCiting(db, { since: new Date(NOON + 86_400_000) }, 10)).pairs).toEqual([])
    for (const cites of ['wire', 'ministry of ports', MINISTRY])
      expect((await readCiting(db, { cites }, 10)).pairs.length).toBeGreaterThan(0)
  })
})
