export { startConsole, type Console, type ConsoleOptions } from './start-console.ts'
export { consoleSettings } from './config.ts'
