import type { Catalogue } from '@crosswire/record'
import type { SoloConfig } from '@crosswire/solo'

/** The servers that a process of the proofs is put on. */
export interface Standing {
  databaseUrl?: string
  redisUrl?: string
  /** For PGlite. */
  folder?: string
  /** Where the sites of the catalogue answer on loopback. */
  originPort: number
  catalogue: Catalogue
  /** Where the hub of some feeds answers, and where it reaches us. */
  hubPort?: number
  callbackPort?: number
}

/** How such a process runs: without waits that prove nothing. */
export const soloConfig = ({
  databaseUrl,
  redisUrl,
  folder,
  catalogue,
  originPort,
  hubPort,
  callbackPort,
}: Standing): SoloConfig => ({
  databaseUrl,
  redisUrl,
  dataFolder: folder ?? '',
  catalogue,
  allowPrivateNetwork: true,
  resolve: [...(hubPort ? [`hub.test=127.0.0.1:${hubPort}`] : []), `*.test=127.0.0.1:${originPort}`],
  ...(callbackPort && {
    websub: {
      callbackUrl: `http://127.0.0.1:${callbackPort}/websub/`,
      host: '127.0.0.1',
      port: callbackPort,
      everyMs: 300,
    },
  }),
  hostDelayMs: 0,
  linkHoldbackMs: 300,
})
