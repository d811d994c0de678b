import { Command, CommanderError } from 'commander'
import { loadCommands } from './commands/index.ts'
import { UsageError } from './errors.ts'

const program = new Command('crosswire')
  .description('The open news wire that knows where every story came from.')
  .configureOutput({ writeOut: (text) => process.stdout.write(text), writeErr: (text) => process.stderr.write(text) })
  .showHelpAfterError('(crosswire --help lists the commands)')
  .exitOverride()
for (const add of await loadCommands(process.argv.slice(2))) add(program)

// A reader that has seen enough (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else if (error instanceof UsageError) {
    process.stderr.write(`crosswire: ${error.message}\n`)
    process.exitCode = 2
  } else {
    process.stderr.write(
      `crosswire: ${error instanceof Error ? (process.env['CROSSWIRE_DEBUG'] ? error.stack : error.message) : String(error)}\n`,
    )
    process.exitCode = 1
  }
}
