import { read, type Settings } from '@crosswire/service'

export const consoleSettings = {
  CONSOLE_HOST: {
    schema: read.text.default('127.0.0.1'),
    about: 'Where the console listens. Beyond loopback it is read-only until it has a password. Default 127.0.0.1.',
  },
  CONSOLE_PORT: {
    schema: read.integer(0, 65_535).default(8081),
    about: 'Port of the console; 0: any free one. Default 8081.',
  },
  CONSOLE_PUBLIC_URL: {
    schema: read.url(/^https?:$/, 'https://console.example.org').optional(),
    about: 'How people reach the console where a proxy stands in front. Default: as each request says.',
  },
  CONSOLE_PASSWORD: {
    schema: read.text.optional(),
    about: 'What people log in with. Default: no login, and only this machine is let in.',
    secret: true,
  },
  CONSOLE_READ_ONLY: {
    schema: read.yesOrNo.default(false),
    about: 'Shows everything and changes nothing. Default false.',
  },
} satisfies Settings
