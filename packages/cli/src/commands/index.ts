import type { Command } from 'commander'
import { addReadPage } from './read-page.ts'

/** Every command of `crosswire`: a function that adds itself to the program, a file each. */
export const commands: readonly ((program: Command) => void)[] = [addReadPage]
