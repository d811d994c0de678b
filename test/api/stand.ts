import { createClient, type CrosswireClient } from '@crosswire/client'
import { appendChanges } from '@crosswire/store'
import { startRecordApi, type RecordApi, type RecordApiOptions } from '../../services/record-api/src/index.ts'
import { createWebClient } from '../../packages/web/src/index.ts'
import { quiet } from '../setup/pipeline.ts'
import { openWire, type Wire } from '../setup/wire.ts'
import { createCheckedFetch } from './checked-fetch.ts'
import { OUTLETS, PAGES, serveOutlet, type OutletPage } from './outlets.ts'

export const TOKEN = 'a-token-for-tests'

/** A small newsroom that went through the real stages, and the API over it. */
export interface ApiStand {
  wire: Wire
  api: RecordApi
  /** Every answer that it gets is held to the OpenAPI document. */
  client: CrosswireClient
  /** The same, with the operator's token. */
  operator: CrosswireClient
  /** Pages as the sites serve them: edit and `publish`. */
  pages: OutletPage[]
  /** Polls, fetches, reads, links and appends to the log whatever is new. */
  publish: () => Promise<void>
  get: (path: string, headers?: Record<string, string>) => Promise<Response>
  close: () => Promise<void>
}

const absent = (): never => {
  throw new Error('this test has none')
}

/** What the API of a test is started with; without a way to the web and without a replayer. */
export const apiOptions = ({ db, clock }: Pick<RecordApiOptions, 'db' | 'clock'>): RecordApiOptions => ({
  db,
  clock,
  log: quiet,
  web: { fetch: absent },
  replayer: { preview: absent, open: absent, progress: absent },
  host: '127.0.0.1',
  port: 0,
})

export async function openApiStand(
  mode: 'pglite' | 'postgres',
  options: Partial<RecordApiOptions> = {},
): Promise<ApiStand> {
  const pages = [...PAGES]
  const wire = await openWire({ mode, publishers: OUTLETS, start: new Date('2026-03-11T10:00:00+04:00') })
  for (const { domain } of OUTLETS)
    wire.sites.set(
      domain,
      serveOutlet(domain, () => pages),
    )
  const web = createWebClient({ userAgent: 'Crosswire-test/1', allowPrivateNetwork: true })
  const api = await startRecordApi({ ...apiOptions(wire), web, operatorToken: TOKEN, ...options })
  const checked = await createCheckedFetch(api.url)
  const publish = async (): Promise<void> => {
    await wire.run('feeds', 'pages', 'articles', 'stories')
    while ((await appendChanges(wire.db, wire.clock.now())) > 0);
  }
  await publish()
  return {
    wire,
    api,
    pages,
    publish,
    client: createClient({ baseUrl: api.url, fetch: checked }),
    operator: createClient({ baseUrl: api.url, fetch: checked, token: TOKEN }),
    get: (path, headers = {}) => fetch(new URL(path, api.url), { headers, redirect: 'manual' }),
    async close() {
      await api.close()
      await web.close()
      await wire.close()
    },
  }
}
