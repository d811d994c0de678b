import { z } from 'zod'
import { Sequence } from '../change.ts'

/** Of records in an export; it grows only where a reader of older ones could go wrong. */
export const EXPORT_SCHEMA_VERSION = 1

/** Everything at a position of the log, as files of NDJSON: one record a line. */
export const ExportManifest = z
  .object({
    schemaVersion: z.int().positive(),
    asOf: Sequence.meta({ description: 'The files hold everything up to here: read the changes after it.' }),
    files: z.array(
      z.object({
        name: z.string(),
        url: z.url().nullable().meta({ description: 'Where it is to be had; null: beside this manifest.' }),
        rows: z.int().nonnegative().nullable().meta({ description: 'Null where it is made while it is sent.' }),
        bytes: z.int().nonnegative().nullable(),
        sha256: z.string().nullable().meta({ description: 'Of the file, in hexadecimal.' }),
      }),
    ),
  })
  .meta({ id: 'ExportManifest' })

export type ExportManifest = z.infer<typeof ExportManifest>
