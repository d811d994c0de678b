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
}

/** How such a process runs: without waits that prove nothing. */
export const soloConfig = ({ databaseUrl, redisUrl, folder, catalogue, originPort }: Standing): SoloConfig => ({
  databaseUrl,
  redisUrl,
  dataFolder: folder ?? '',
  catalogue,
  allowPrivateNetwork: true,
  resolve: [`*.test=127.0.0.1:${originPort}`],
  hostDelayMs: 0,
  linkHoldbackMs: 300,
})
