import type { Command } from 'commander'
import { addMigrate } from './migrate.ts'
import { addUp } from './up.ts'
import { addWork } from './work.ts'
import { addAnnotate } from './annotate.ts'
import { addCompare } from './compare.ts'
import { addDemo } from './demo.ts'
import { addLink } from './link.ts'
import { addPublishers } from './publishers.ts'
import { addReadFeed } from './read-feed.ts'
import { addReadPage } from './read-page.ts'

/** Every command of `crosswire`: a function that adds itself to the program, a file each. */
export const commands: readonly ((program: Command) => void)[] = [
  addUp,
  addDemo,
  addWork,
  addMigrate,
  addReadFeed,
  addReadPage,
  addAnnotate,
  addLink,
  addCompare,
  addPublishers,
]
