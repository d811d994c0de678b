import type { ApiError } from '@crosswire/client'
import type { ArticleVersion } from '@crosswire/record'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { describeModes } from '../setup/modes.ts'
import { openApiStand, TOKEN, type ApiStand } from './stand.ts'

const code = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'answered',
    (error: unknown) => (error as ApiError).code,
  )

describeModes('records through the API', ['pglite', 'postgres'], (mode) => {
  let stand: ApiStand
  let of: Record<string, ArticleVersion>
  beforeAll(async () => {
    stand = await openApiStand(mode as 'pglite' | 'postgres')
    const every = await stand.client.articles().take(100)
    of = Object.fromEntries(every.map((article) => [article.publisher.id, article]))
  }, 240_000)
  afterAll(() => stand.close())

  const found = async (query: Parameters<ApiStand['client']['articles']>[0]): Promise<string[]> =>
    (await stand.client.articles(query).take(100)).map(({ publisher }) => publisher.id).sort()

  it('gives every article, page by page, each once', async () => {
    const paged = await stand.client.articles({}, { limit: 2 }).take(100)
    expect(paged.map(({ publisher }) => publisher.id).sort()).toEqual(Object.keys(of).sort())
    expect(Object.keys(of).sort()).toEqual(['closed-post', 'gavan', 'harbour-news', 'rogue', 'sahil'])
  })

  it('finds articles by whatever their filters say', async () => {
    const { gavan, sahil } = of
    expect(await found({ publisher: 'gavan' })).toEqual(['gavan'])
    expect(await found({ language: 'az' })).toEqual(['sahil'])
    expect(await found({ cites: 'tass' })).toEqual(['gavan', 'harbour-news'])
    expect(await found({ cites: 'azertac' })).toEqual(['sahil'])
    expect(await found({ subject: 'transport' })).toEqual(['harbour-news'])
    expect(await found({ subject: 'İQTİSADİYYAT' })).toEqual(['sahil'])
    expect(await found({ url: `${gavan!.url}?utm_source=feed` })).toEqual(['gavan'])
    expect(await found({ story: gavan!.storyId! })).toContain('gavan')
    expect(await found({ publishedAfter: '2026-03-11T00:00:00+04:00' })).toEqual(['closed-post', 'rogue'])
    expect(await found({ changedAfter: new Date(Date.parse(sahil!.versionCreated) + 86_400_000) })).toEqual([])
    expect(await found({ status: 'canceled' })).toEqual([])
    expect(await found({ availability: 'available', language: 'ru', q: 'порт' })).toEqual(['gavan'])
    const person = sahil!.mentions.find(({ type }) => type === 'person')!
    expect(await found({ entity: person.entityId! })).toContain('sahil')
  })

  it('searches in three languages, in any inflection, and names in any script', async () => {
    expect(await found({ q: 'паром канала' })).toEqual(['gavan'])
    expect(await found({ q: 'limanın işlər' })).toEqual(['sahil'])
    expect(await found({ q: 'derinlesdirme' })).toEqual(['sahil'])
    expect(await found({ q: 'səfirlik' })).toEqual(['sahil'])
    expect(await found({ q: 'harbours dredged' })).toEqual(['harbour-news'])
    expect(await found({ q: 'Мамедов' })).toEqual(['gavan', 'harbour-news', 'sahil'])
    expect(await found({ q: `'); DROP TABLE article; -- | & ! <-> :*` })).toEqual([])
    expect(await found({ q: '«»' })).toEqual([])
  })

  it('hands on what rights allow, and says so', () => {
    const { gavan, sahil } = of
    const closed = of['closed-post']!
    expect([gavan!.rights.redistribution, gavan!.body.text?.length]).toEqual(['full-text', gavan!.body.charCount])
    expect([sahil!.rights.redistribution, sahil!.body.text]).toEqual(['excerpt', null])
    expect(sahil!.citations[0]!.marker.exact).not.toBe('')
    expect([closed.rights.redistribution, closed.body.text, closed.quotes]).toEqual(['metadata', null, []])
    expect(JSON.stringify(closed)).not.toContain('waited so long')
    expect(closed.mentions.some(({ evidence }) => evidence.prefix + evidence.suffix !== '')).toBe(false)
  })

  it('hands on what the operator allows now, in versions that were made before too', async () => {
    const { sahil } = of
    const allow = (redistribution: string) =>
      stand.wire.db.query(
        `UPDATE publisher SET record = jsonb_set(record::jsonb, '{rights}', jsonb_build_object('redistribution', $1::text))::json
         WHERE id = 'sahil'`,
        [redistribution],
      )
    await allow('full-text')
    expect((await stand.client.article(sahil!.id)).body.text).toContain('Ələt')
    expect((await stand.client.version(sahil!.id, 1)).body.text).toContain('Ələt')
    await allow('metadata')
    expect((await stand.client.version(sahil!.id, 1)).quotes).toEqual([])
    await allow('excerpt')
  })

  it('trims records to the members asked for', async () => {
    const page = (await (
      await stand.get('/v1/articles?publisher=gavan&fields=headline,publisher.name,citations.cited.publisherId')
    ).json()) as {
      items: object[]
    }
    expect(page.items).toEqual([
      {
        id: of['gavan']!.id,
        headline: 'В порту Алят начали дноуглубление',
        publisher: { name: 'Гавань' },
        citations: of['gavan']!.citations.map(({ cited: { publisherId } }) => ({ cited: { publisherId } })),
      },
    ])
  })

  it('tells stories, their articles and who cites whom in them', async () => {
    const stories = await stand.client.stories().take(100)
    const story = stories.find(({ id }) => id === of['gavan']!.storyId)!
    expect(story.members.map(({ articleId }) => articleId)).toContain(of['gavan']!.id)
    expect(await stand.client.story(story.id)).toEqual(story)
    const told = await stand.client.storyArticles(story.id).take(100)
    expect(told.map(({ storyId }) => storyId)).toEqual(told.map(() => story.id))
    const edges = await stand.client.storyCitations(story.id).take(100)
    expect(edges.some(({ cited, publisherId }) => publisherId === 'gavan' && cited.publisherId === 'tass')).toBe(true)
    expect((await stand.client.citations({ cites: 'tass', publisher: 'gavan' }).take(10)).length).toBeGreaterThan(0)
    const cited = await stand.client.citing({ cites: 'tass' })
    expect(cited.pairs.map(({ publisherId, articles }) => [publisherId, articles])).toContainEqual(['gavan', 1])
    const profile = await stand.client.publisherCiting('gavan')
    expect(profile.cites.map(({ cited: { publisherId } }) => publisherId)).toContain('tass')
    expect((await stand.get('/v1/publishers/nobody/citing')).status).toBe(404)
    const sourcing = await stand.client.sourcing(story.id)
    expect(sourcing.edges.map(({ articleId }) => articleId)).toContain(of['gavan']!.id)
    expect((await stand.client.membership(of['gavan']!.id)).storyId).toBe(story.id)
    expect((await stand.client.origins({ minPublishers: 1 })).stories).toBe(stories.length)
    const byPublisher = await stand.client.stories({ publisher: 'gavan', language: 'ru', minPublishers: 1 }).take(10)
    expect(byPublisher.map(({ id }) => id)).toEqual([story.id])
  })

  it('tells what ended in a story, and sends who asks for that one to where it went on', async () => {
    const stories = await stand.client.stories().take(100)
    const [from, into] = stories.filter(({ members }) => members.length === 1)
    const answer = fetch(new URL(`/v1/stories/${from!.id}/merge`, stand.api.url), {
      method: 'POST',
      headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
      body: JSON.stringify({ into: into!.id, note: 'one harbour' }),
    })
    let given: Response | undefined
    void answer.then((response) => (given = response))
    while (given === undefined) {
      await stand.wire.run('stories')
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    const { ruling } = (await given.json()) as { ruling: { id: string } }
    const ended = await stand.client.mergedStories(into!.id, { limit: 1 }).take(10)
    expect(ended).toMatchObject([
      {
        storyId: from!.id,
        version: from!.version + 1,
        by: 'person',
        rulingId: ruling.id,
        reasons: [{ kind: 'ruling', detail: 'one harbour', weight: null }],
      },
    ])
    expect((await stand.client.story(from!.id)).id).toBe(into!.id)
    const redirected = await stand.get(`/v1/stories/${from!.id}/merged?limit=1`)
    expect([redirected.status, redirected.headers.get('location')]).toEqual([
      308,
      new URL(`/v1/stories/${into!.id}/merged?limit=1`, stand.api.url).href,
    ])
  })

  it('tells who publishes, which feeds are polled, and who is named', async () => {
    expect((await stand.client.publishers().take(100)).map(({ id, articles }) => `${id} ${articles}`)).toContain(
      'gavan 1',
    )
    expect((await stand.client.feeds({ publisher: 'gavan' }).take(10)).map(({ outcome }) => outcome)).toEqual(['read'])
    const [person] = await stand.client.entities({ name: 'Mammadov' }).take(5)
    expect(await stand.client.entity(person!.id)).toEqual(person)
    expect((await stand.client.entityCiting(person!.id)).cites).toEqual([])
    const captures = await stand.operator.captures(of['gavan']!.id).take(5)
    expect(captures.map(({ status }) => status)).toEqual([200])
  })

  it('keeps what an edit changed, version by version', async () => {
    const { id, versionId } = of['harbour-news']!
    const page = stand.pages.findIndex(({ host }) => host === 'harbour.test')
    const before = stand.pages[page]!
    stand.pages[page] = {
      ...before,
      headline: 'Dredging begins at Alat',
      body: [...before.body.slice(0, 2), 'The work was stopped on Wednesday, TASS said.'],
    }
    stand.wire.clock.skip(3 * 86_400_000)
    await stand.wire.db.query(`UPDATE page SET revisit_at = $1`, [stand.wire.clock.now()])
    await stand.publish()
    const now = await stand.client.article(id)
    expect([now.version, now.previousVersionId]).toEqual([2, versionId])
    expect((await stand.client.versions(id).take(10)).map(({ version, headline }) => [version, headline])).toEqual([
      [2, 'Dredging begins at Alat'],
      [1, 'Dredging begins in the harbour of Alat'],
    ])
    const diff = await stand.client.diff(id, 2)
    expect(diff.fields.map(({ field, before: old, after }) => [field, old, after])).toEqual([
      ['headline', 'Dredging begins in the harbour of Alat', 'Dredging begins at Alat'],
    ])
    expect(diff.blocks.map(({ kind }) => kind)).toEqual(['same', 'same', 'added', 'removed'])
    expect((await stand.client.diff(id, 1, 2)).after.version).toBe(1)
    expect((await stand.client.version(id, 1)).headline).toBe('Dredging begins in the harbour of Alat')
    stand.pages[page] = before
  })

  describe('says no', () => {
    it('with a code, and to every parameter that is wrong at once', async () => {
      const answer = await stand.get('/v1/articles?publisher=No%20Slug&limit=0&colour=red')
      expect([answer.status, answer.headers.get('content-type')]).toEqual([
        400,
        'application/problem+json; charset=utf-8',
      ])
      const problem = (await answer.json()) as { code: string; type: string; errors: { pointer: string }[] }
      expect(problem).toMatchObject({ code: 'invalid-parameter', type: '/problems/invalid-parameter' })
      expect(problem.errors.map(({ pointer }) => pointer).sort()).toEqual(['?colour', '?limit', '?publisher'])
    })

    it('to what is not there, and to who may not', async () => {
      const nobody = '00000000-0000-5000-8000-000000000000'
      expect(await code(stand.client.article(nobody))).toBe('not-found')
      expect(await code(stand.client.article('nonsense'))).toBe('not-found')
      expect(await code(stand.client.version(of['gavan']!.id, 99))).toBe('not-found')
      expect(await code(stand.client.story(nobody))).toBe('not-found')
      expect(await code(stand.client.entity(nobody))).toBe('not-found')
      expect(await code(stand.client.captures(of['gavan']!.id).take(1))).toBe('unauthorized')
      expect(await code(stand.client.webhooks.list().take(1))).toBe('unauthorized')
      expect((await stand.get('/v1/nothing')).status).toBe(404)
    })

    it('to a cursor of another query, or of none', async () => {
      const page = (await (await stand.get('/v1/articles?limit=1')).json()) as { next: string }
      const cursor = new URL(page.next).searchParams.get('cursor')!
      const answers = [
        `/v1/articles?limit=1&language=ru&cursor=${cursor}`,
        '/v1/articles?cursor=nonsense',
        '/v1/stories?cursor=e30',
      ].map(async (path) => ((await (await stand.get(path)).json()) as { code: string }).code)
      expect(await Promise.all(answers)).toEqual(['cursor-invalid', 'cursor-invalid', 'cursor-invalid'])
    })
  })
})
