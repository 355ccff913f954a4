import ipaddr from 'ipaddr.js'

/** Addresses in public ranges where clouds answer their own machines with secrets: Azure's wire server. */
const metadataAddresses = new Set(['168.63.129.16'])
const globalUnicast = ipaddr.IPv6.parse('2000::')
const globalUnicastBits = 3
const wellKnownNat64 = ipaddr.IPv6.parse('64:ff9b::')
const nat64Bits = 96

/**
 * Whether an IP address belongs to the public internet. Everything else is somebody's inside: private, loopback,
 * link-local, shared by a carrier, multicast, reserved, for documentation, metadata of a cloud.
 *
 * An IPv4 address within an IPv6 one is judged itself where networks really carry it that way (mapped, and NAT64's
 * well-known prefix); 6to4, Teredo and the like are refused, whatever is in them.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.parse(address)
  return parsed instanceof ipaddr.IPv4 ? isPublicIpv4(parsed) : isPublicIpv6(parsed)
}

function isPublicIpv4(address: ipaddr.IPv4): boolean {
  return address.range() === 'unicast' && !metadataAddresses.has(address.toString())
}

function isPublicIpv6(address: ipaddr.IPv6): boolean {
  if (address.isIPv4MappedAddress()) return isPublicIpv4(address.toIPv4Address())
  if (address.match(wellKnownNat64, nat64Bits)) return isPublicIpv4(embeddedIpv4(address))
  return address.range() === 'unicast' && address.match(globalUnicast, globalUnicastBits)
}

function embeddedIpv4(address: ipaddr.IPv6): ipaddr.IPv4 {
  return new ipaddr.IPv4(address.toByteArray().slice(-4))
}
