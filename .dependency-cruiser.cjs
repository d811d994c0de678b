/** The dependency rules of the rooms: who may import whom, and which room owns which library. */
const only = (name, library, room) => ({
  name,
  comment: `Only ${room} talks to ${library}: the rest of the code meets it behind a port.`,
  severity: 'error',
  from: { pathNot: `^(${room})/|\\.test\\.ts$|^test/|^bench/` },
  to: { path: `node_modules/(${library})/` },
})
const room = (name, allowed) => ({
  name: `${name}-imports`,
  comment: `packages/${name} may import ${allowed.length ? allowed.join(', ') : 'nothing of ours'}.`,
  severity: 'error',
  from: { path: `^packages/${name}/`, pathNot: '\\.test\\.ts$' },
  to: { path: '^(packages|services)/', pathNot: `^packages/(${[name, ...allowed].join('|')})/` },
})
const pure = '^packages/(text|record|feed|article|evidence|story|formats)/'

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    room('text', []),
    room('record', ['text']),
    room('feed', ['record', 'text']),
    room('article', ['record', 'text']),
    room('evidence', ['record', 'text']),
    room('story', ['record', 'text']),
    room('formats', ['record']),
    room('publishers', ['record']),
    room('web', ['record']),
    room('store', ['record']),
    room('pipeline', ['record']),
    room('service', []),
    room('client', ['record']),
    {
      name: 'services-stand-alone',
      comment: 'A service never imports a service; solo composes them all in one process.',
      severity: 'error',
      from: { path: '^services/([^/]+)/', pathNot: '^services/solo/' },
      to: { path: '^services/', pathNot: '^services/$1/' },
    },
    {
      name: 'packages-below-services',
      severity: 'error',
      from: { path: '^packages/', pathNot: '^packages/cli/|\\.test\\.ts$' },
      to: { path: '^services/' },
    },
    {
      name: 'pure-does-no-io',
      comment: 'Pure packages take bytes and give values: no files, sockets, processes or timers.',
      severity: 'error',
      from: { path: pure, pathNot: '\\.test\\.ts$|/main\\.ts$' },
      to: {
        dependencyTypes: ['core'],
        path: '^(node:)?(fs|fs/promises|net|http|https|http2|tls|dns|dgram|child_process|cluster|worker_threads)$',
      },
    },
    only('bullmq-in-pipeline', 'bullmq|ioredis', 'packages/pipeline'),
    only('undici-in-web', 'undici', 'packages/web'),
    only('rss-parser-in-feed', 'rss-parser', 'packages/feed'),
    only('cheerio-in-article', 'cheerio', 'packages/article'),
    only('drivers-in-store', 'pg|@electric-sql/pglite', 'packages/store'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/fixtures/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
}
