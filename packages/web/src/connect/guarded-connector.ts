import { lookup as systemLookup, type LookupAddress } from 'node:dns'
import type { LookupFunction, Socket } from 'node:net'
import { rootCertificates } from 'node:tls'
import { buildConnector } from 'undici'
import { WebError } from '../errors.ts'
import { decideAddress, parseAddress, type AddressRules } from './address.ts'
import { findOverride, type ResolveOverride } from './resolve-overrides.ts'

export interface GuardOptions extends AddressRules {
  overrides: readonly ResolveOverride[]
  connectTimeoutMs: number
  lookup?: LookupFunction | undefined
  extraCa?: string | undefined
  /** Told of every connection: the origin, and the address at its other end. */
  onConnect?: (origin: string, remoteAddress: string) => void
}

/**
 * Opens connections to public addresses only. It runs once per connection, so redirects and answers of a name server
 * that change come by here too. A lookup function alone would not do: for an address literal none is called. What was
 * connected to in the end is checked once more.
 */
export function createGuardedConnector(options: GuardOptions): buildConnector.connector {
  const settings = {
    timeout: options.connectTimeoutMs,
    lookup: guardLookup(options.lookup ?? systemLookup, options),
    autoSelectFamily: true,
    ...(options.extraCa === undefined ? {} : { ca: [...rootCertificates, options.extraCa] }),
  }
  const connect = buildConnector(settings)
  return (request, callback) => {
    const override = findOverride(options.overrides, request.hostname)
    const target = override
      ? { ...request, hostname: override.address, port: override.port === null ? request.port : String(override.port) }
      : request
    if (parseAddress(target.hostname)) {
      const decision = decideAddress(target.hostname, options)
      if (decision.kind === 'refused') {
        callback(refusal(request.hostname, target.hostname, decision.range), null)
        return
      }
    }
    connect(target, (...[error, socket]) => {
      if (error) {
        callback(error, null)
        return
      }
      const refused = checkRemote(socket, request.hostname, options)
      if (refused) {
        socket.destroy()
        callback(refused, null)
        return
      }
      options.onConnect?.(`${request.protocol}//${request.host ?? request.hostname}`, socket.remoteAddress ?? '')
      callback(null, socket)
    })
  }
}

function checkRemote(socket: Socket, host: string, rules: AddressRules): WebError | null {
  const remote = socket.remoteAddress
  if (remote === undefined)
    return new WebError('connection-reset', `${host} closed the connection as soon as it was open`)
  const decision = decideAddress(remote, rules)
  return decision.kind === 'refused' ? refusal(host, remote, decision.range) : null
}

function refusal(host: string, address: string, range: string): WebError {
  const where = host === address ? host : `${host} is ${address}, which`
  return new WebError('private-address', `${where} is not a public address (${range})`)
}

/** Drops what may not be connected to; a name of which nothing is left does not resolve. */
function guardLookup(lookup: LookupFunction, rules: AddressRules): LookupFunction {
  return (host, options, callback) => {
    lookup(host, { ...options, all: true }, (error, found, family) => {
      if (error) {
        callback(error, '', 0)
        return
      }
      const addresses: LookupAddress[] = typeof found === 'string' ? [{ address: found, family: family ?? 4 }] : found
      const allowed = addresses.filter(({ address }) => decideAddress(address, rules).kind !== 'refused')
      const [first] = allowed
      if (!first) {
        const refused = addresses[0]?.address
        const decision = refused === undefined ? null : decideAddress(refused, rules)
        callback(
          refused === undefined || decision?.kind !== 'refused'
            ? new WebError('dns-failed', `${host} resolves to no address`)
            : refusal(host, refused, decision.range),
          '',
          0,
        )
        return
      }
      if (options.all) callback(null, allowed)
      else callback(null, first.address, first.family)
    })
  }
}
