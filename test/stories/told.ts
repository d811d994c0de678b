/** The stories of the newsroom, each article with its role and of whom it has its words. */
export const TOLD = [
  [
    'valley-rescue/releases/17 origin',
    'khazar-wire/ru/2201 rewrite of valley-rescue/releases/17',
    'steppe-post/world/lavina-sarvan reprint of khazar-wire/ru/2201',
    'khazar-wire/en/2204 translation of khazar-wire/ru/2201',
    'sahil-sesi/xeber/lavin rewrite of khazar-wire/ru/2201',
    'coast-times/valley/sarvan-school independent',
  ],
  ['coast-times/sport/swimming origin'],
]
