import ipaddr from 'ipaddr.js'

/** From where somebody tries to sign in. */
export interface Visit {
  /** Where the request came from; undefined where it is not known. */
  readonly address: string | undefined
  readonly userAgent: string
  /** What this browser remembers of whom it signed in before. */
  readonly known: readonly KnownDevice[]
}

/** That somebody signed in from a browser before. */
export interface KnownDevice {
  /** Of {@link accountMark}. */
  readonly account: string
  readonly deviceId: string
}

/** Codes; the words for them are in the messages. In this order, because most browsers name others too. */
const browsers = [
  ['edge', /\bEdg(?:e|A|iOS)?\//],
  ['opera', /\b(?:OPR|Opera)\//],
  ['samsung', /\bSamsungBrowser\//],
  ['firefox', /\b(?:Firefox|FxiOS)\//],
  ['chrome', /\b(?:Chrome|CriOS|HeadlessChrome)\//],
  ['safari', /\bSafari\//],
] as const
const systems = [
  ['iphone', /\biPhone\b/],
  ['ipad', /\biPad\b/],
  ['android', /\bAndroid\b/],
  ['windows', /\bWindows\b/],
  ['macos', /\bMac OS X\b|\bMacintosh\b/],
  ['chromeos', /\bCrOS\b/],
  ['linux', /\bLinux\b/],
] as const
const longestUserAgent = 500

/** What a browser calls itself, shortened to two codes. */
export function deviceOf(userAgent: string): { readonly browser: string; readonly system: string } {
  const text = userAgent.slice(0, longestUserAgent)
  return {
    browser: browsers.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other',
    system: systems.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other',
  }
}

/** The network that an address is of: enough to recognise one's own, too little to find a machine. */
export function networkOf(address: string | undefined): string {
  if (address === undefined || !ipaddr.isValid(address)) return ''
  const parsed = ipaddr.process(address)
  return parsed instanceof ipaddr.IPv4
    ? `${parsed.octets.slice(0, 3).join('.')}.x`
    : `${parsed.parts
        .slice(0, 3)
        .map((part) => part.toString(16))
        .join(':')}::x`
}
