import ipaddr from 'ipaddr.js'

type Address = ipaddr.IPv4 | ipaddr.IPv6

export type AddressDecision =
  | { kind: 'public' }
  /** Not public, but the operator said that it may be reached. */
  | { kind: 'allowed'; range: string }
  | { kind: 'refused'; range: string }

export interface AddressRules {
  allowPrivateNetwork: boolean
  /** Parsed CIDR ranges. */
  allowNetworks: readonly [Address, number][]
}

/** Reads `10.0.0.0/8`, `fd00::/8` or a single address; throws a TypeError that quotes what is neither. */
export function parseNetwork(text: string): [Address, number] {
  if (ipaddr.isValidCIDR(text)) return ipaddr.parseCIDR(text)
  if (ipaddr.isValid(text)) {
    const address = ipaddr.parse(text)
    return [address, address.kind() === 'ipv4' ? 32 : 128]
  }
  throw new TypeError(`"${text}" is not an address or a CIDR range such as 10.1.0.0/16`)
}

/**
 * May this address be connected to? Accepts every literal form that a system resolver accepts (`0x7f.1`, `2130706433`),
 * with or without brackets and zone. What is no address at all is refused: callers resolve names first.
 */
export function decideAddress(literal: string, rules: AddressRules): AddressDecision {
  const address = parseAddress(literal)
  if (!address) return { kind: 'refused', range: 'unreadable' }
  const range = rangeOf(address)
  if (range === 'unicast') return { kind: 'public' }
  const allowed =
    rules.allowPrivateNetwork ||
    rules.allowNetworks.some(([network, bits]) => network.kind() === address.kind() && address.match(network, bits))
  return { kind: allowed ? 'allowed' : 'refused', range }
}

/** The address in a host name that is a literal; null where it is a name to resolve. */
export function parseAddress(host: string): Address | null {
  const bare = host.replace(/^\[|\]$/g, '').replace(/%.*$/s, '')
  if (!ipaddr.isValid(bare)) return null
  const address = ipaddr.parse(bare)
  return address instanceof ipaddr.IPv6 && address.isIPv4MappedAddress() ? address.toIPv4Address() : address
}

const GLOBAL_UNICAST = ipaddr.IPv6.parse('2000::')

/** The name of its special range, or `unicast`. An address that embeds an IPv4 address is as public as that one. */
function rangeOf(address: Address): string {
  const range = address.range()
  if (address instanceof ipaddr.IPv4) return range
  if (range === 'rfc6052' && address.match(ipaddr.IPv6.parse('64:ff9b::'), 96))
    return new ipaddr.IPv4(address.toByteArray().slice(12)).range()
  // IPv6 hands out addresses under 2000::/3 only; what ipaddr.js has no name for elsewhere is not public either.
  return range === 'unicast' && !address.match(GLOBAL_UNICAST, 3) ? 'unassigned' : range
}
