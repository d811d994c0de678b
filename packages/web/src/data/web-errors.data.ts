/**
 * Every way in which an exchange fails. `next` is what the queue does with the item:
 * - `permanent`: the same request will fail again; settle the item and keep the reason,
 * - `throttled`: the server asked for time; wait until `retryAt`, which costs the item no attempt,
 * - `retry`: it may work later; wait longer each time, counting attempts.
 * A feed is never disabled by any of them: its schedule backs off on its own.
 */
export const WEB_ERRORS = {
  'bad-url': {
    next: 'permanent',
    means: 'The address is not an absolute http or https URL.',
    action: 'Correct the address in the catalogue, or drop the link.',
  },
  'port-refused': {
    next: 'permanent',
    means: 'The address names a port that no publisher serves pages on.',
    action: 'If the port is right, add it to the allowed ports.',
  },
  'private-address': {
    next: 'permanent',
    means: 'The host is, or resolves to, an address that is not on the public internet.',
    action: 'For a host of your own, allow its network, or pass --allow-private-network while testing.',
  },
  'dns-failed': {
    next: 'retry',
    means: 'The host name did not resolve.',
    action: 'Look the name up by hand; a publisher that moved needs a new address in the catalogue.',
  },
  'connect-refused': {
    next: 'retry',
    means: 'Nothing accepts connections at that address and port, or there is no route to it.',
    action: 'Nothing, unless it lasts: then see whether the publisher can be reached from another region.',
  },
  'connect-timeout': {
    next: 'retry',
    means: 'No connection came about in time.',
    action: 'Nothing, unless it lasts: some publishers drop packets from foreign networks.',
  },
  'tls-failed': {
    next: 'retry',
    means: 'The TLS handshake or the certificate check failed.',
    action: 'Read the reason in the message: an expired certificate mends itself, a missing issuer needs extraCa.',
  },
  'connection-reset': {
    next: 'retry',
    means: 'The connection broke before an answer began.',
    action: 'Nothing, unless it lasts: some firewalls answer unknown agents so.',
  },
  'headers-timeout': {
    next: 'retry',
    means: 'The server accepted the request and then said nothing.',
    action: 'Nothing, unless it lasts.',
  },
  'body-stalled': {
    next: 'retry',
    means: 'The body stopped coming in the middle.',
    action: 'Nothing, unless it lasts.',
  },
  'deadline-exceeded': {
    next: 'retry',
    means: 'The whole exchange, redirects and body included, took longer than it may.',
    action: 'If the publisher is honest but slow, give it a longer deadline.',
  },
  aborted: {
    next: 'retry',
    means: 'We ended the exchange ourselves, as at shutdown.',
    action: 'Nothing: the item is taken up again.',
  },
  'bad-response': {
    next: 'retry',
    means: 'What came back is not HTTP, or its head is larger than 64 KiB.',
    action: 'Look at the answer with curl -v; the port may belong to another protocol.',
  },
  'redirect-loop': {
    next: 'retry',
    means: 'A redirect led back to an address already asked.',
    action: 'Open the address in a private window: a site that redirects until a cookie is set cannot be read.',
  },
  'too-many-redirects': {
    next: 'retry',
    means: 'More redirects than we follow.',
    action: 'Store the address at which the chain ends.',
  },
  'bad-redirect': {
    next: 'retry',
    means: 'A redirect without a usable http or https target, or one out of https where that is not allowed.',
    action: 'Look at the Location header with curl -v.',
  },
  'body-too-large': {
    next: 'permanent',
    means: 'The body is larger than allowed.',
    action: 'If the document is honest, raise the limit for it.',
  },
  'decompression-bomb': {
    next: 'permanent',
    means: 'The body unpacks to more than a hundred times its size and past the limit.',
    action: 'Treat the host as hostile.',
  },
  'truncated-body': {
    next: 'retry',
    means: 'The body ended before its announced length, its last chunk or the end of its compression.',
    action: 'Nothing, unless it lasts: then the server announces a wrong length.',
  },
  'bad-encoding': {
    next: 'retry',
    means: 'The body cannot be unpacked as its Content-Encoding says, or names one that we do not know.',
    action: 'Look at the answer with curl --raw; tell the publisher.',
  },
  'challenge-page': {
    next: 'retry',
    means: 'A bot check answered instead of the publisher.',
    action: 'Ask the publisher to let the user agent pass; never try to solve the check.',
  },
  'http-3xx': {
    next: 'permanent',
    means: 'A 3xx status that leads nowhere: 300, 304 to an unconditional request, a redirected POST.',
    action: 'Look at the answer with curl -v.',
  },
  'http-401': {
    next: 'permanent',
    means: 'The address wants a login.',
    action: 'Put user and password into the address if you have them, else drop it.',
  },
  'http-403': {
    next: 'permanent',
    means: 'The publisher refuses us, here or altogether.',
    action: 'Try from another region; ask the publisher; set a user agent for it if it asks for one.',
  },
  'http-404': {
    next: 'permanent',
    means: 'There is no such page now. It may come back.',
    action: 'Nothing for a page. For a feed, look for its new address with publishers add.',
  },
  'http-410': {
    next: 'permanent',
    means: 'The page is gone, and the publisher says so.',
    action: 'Nothing for a page. A feed is muted: remove it from the catalogue or find another.',
  },
  'http-429': {
    next: 'throttled',
    means: 'We ask too often.',
    action: 'Nothing: the time that the server asks for is kept. If it lasts, lengthen the host delay.',
  },
  'http-451': {
    next: 'permanent',
    means: 'The page is withheld for legal reasons.',
    action: 'Nothing.',
  },
  'http-4xx': {
    next: 'permanent',
    means: 'The server calls our request wrong.',
    action: 'Read the status in the message. Some servers answer 400 to agents that they do not know.',
  },
  'http-503': {
    next: 'throttled',
    means: 'The server is overloaded or under repair.',
    action: 'Nothing: the time that the server asks for is kept, half an hour if it names none.',
  },
  'http-5xx': {
    next: 'retry',
    means: 'The server failed.',
    action: 'Nothing, unless it lasts.',
  },
  'blocked-by-robots': {
    next: 'permanent',
    means: 'robots.txt asks us not to fetch this address.',
    action: 'Nothing: it is the publisher’s word. Ask the publisher if you need the page.',
  },
  'host-resting': {
    next: 'throttled',
    means: 'Its host asked for time, is out, or has its next free moment too far off to wait for.',
    action: 'Nothing: it is asked when its turn comes.',
  },
  'robots-unreachable': {
    next: 'throttled',
    means: 'robots.txt answers with a server error or not at all, so that nothing may be fetched for now.',
    action: 'Nothing: it is asked again within the hour.',
  },
} as const satisfies Record<string, WebErrorEntry>

interface WebErrorEntry {
  next: 'permanent' | 'throttled' | 'retry'
  means: string
  action: string
}
