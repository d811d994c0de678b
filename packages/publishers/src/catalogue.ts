import type { Catalogue, CitedOutlet } from '@crosswire/record'
import { offices } from './data/offices.ts'
import { citedOutlets } from './data/outlets.ts'
import { publishersOfAzerbaijan } from './data/publishers-azerbaijan.ts'
import { publishersOfTheNeighbours } from './data/publishers-neighbours.ts'
import { publishersOfRussia } from './data/publishers-russia.ts'
import { buildInstitutions } from './institutions.ts'
import { buildNames } from './names.ts'
import { readTable } from './table.ts'

function buildOutlets(): CitedOutlet[] {
  return readTable(citedOutlets, 7).map(({ country, cells, line }) => {
    const [[id], [kind], ru, az, en, ambiguous, [domain]] = cells as [
      string[],
      string[],
      string[],
      string[],
      string[],
      string[],
      string[],
    ]
    if (id === undefined || kind === undefined) throw new Error(`outlets, line ${line}: no id or no kind`)
    return {
      id,
      kind: kind as CitedOutlet['kind'],
      country,
      ...buildNames({ ru, az, en, ambiguous }),
      ...(domain === undefined ? {} : { domain }),
    }
  })
}

/** The project's own catalogue; its test holds it to the schema, so nothing is checked again at start. */
export const catalogue: Catalogue = {
  publishers: [...publishersOfAzerbaijan, ...publishersOfRussia, ...publishersOfTheNeighbours],
  outlets: buildOutlets(),
  institutions: buildInstitutions(),
  offices,
}
