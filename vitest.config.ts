import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['packages/*/src/**/*.test.ts', 'services/*/src/**/*.test.ts', 'test/**/*.test.ts', 'bench/**/*.test.ts'],
    // Files with servers and processes of their own wait more than they work: one more than there are cores.
    maxWorkers: availableParallelism() + 1,
    globalSetup: ['test/setup/global.ts'],
    // Real servers and real processes share the machine with the other test files.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    env: { TZ: 'UTC' },
  },
})
