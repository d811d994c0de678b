/** Functions that call a port and that no life comes to, with why. Any other that none comes to fails, and so does one here that is reached. */
export const UNREACHED: Readonly<Record<string, string>> = {
  'packages/store/src/pages/captures.ts readCaptureBytes': 'only read, for one who looks at a page in the console',
  'packages/store/src/work/settings.ts writeSetting':
    'only proofs call it: each setting is written by a statement of its own',
}
