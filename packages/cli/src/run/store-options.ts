import { Option, type Command } from 'commander'
import { parseTime } from './duration.ts'

const collect = (value: string, before: string[]): string[] => [...before, value]

/** Which database a command works on. */
export const addStoreOptions = (command: Command): Command =>
  command
    .option('--publishers <file>', 'publishers instead of the catalogue, JSON or YAML')
    .option('--data <dir>', 'data folder, where no DATABASE_URL is given (default: ./data)')
    .addOption(new Option('--now <time>', 'take this for the present, for recorded newsrooms').argParser(parseTime))

/** How publishers are reached. */
export const addReachOptions = (command: Command): Command =>
  command
    .option('--allow-private-network', 'reach loopback and private addresses, and any port')
    .addOption(
      new Option(
        '--resolve <host=address:port>',
        'connect elsewhere, the Host header kept; HOST may be *.suffix; repeatable',
      )
        .argParser(collect)
        .default([]),
    )
