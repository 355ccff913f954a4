import ipaddr from 'ipaddr.js'

/** What counts as one place: an IPv4 address, or the /64 of IPv6 that one house has. */
export function placeOf(address: string | undefined): string {
  if (address === undefined || !ipaddr.isValid(address)) return 'unknown'
  const parsed = ipaddr.process(address)
  return parsed instanceof ipaddr.IPv4
    ? parsed.toString()
    : parsed.parts
        .slice(0, 4)
        .map((part) => part.toString(16))
        .join(':')
}
