import type { Citation } from '@crosswire/record'

export type CitationRelation = Citation['relation']
