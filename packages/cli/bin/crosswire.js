#!/usr/bin/env node
import process from 'node:process'

// Newer Node.js strips types by itself, in a fraction of the time.
if (!process.features.typescript) (await import('tsx/esm/api')).register()
await import('../src/main.ts')
