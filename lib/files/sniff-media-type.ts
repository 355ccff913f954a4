import type { MediaType } from './contract.ts'

interface Signature {
  readonly mediaType: MediaType
  readonly at: number
  readonly bytes: readonly number[]
}

/** How files of each kind begin, by https://mimesniff.spec.whatwg.org and the formats' own papers. */
const signatures: readonly Signature[] = [
  { mediaType: 'application/pdf', at: 0, bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { mediaType: 'image/png', at: 0, bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { mediaType: 'image/jpeg', at: 0, bytes: [0xff, 0xd8, 0xff] },
  { mediaType: 'image/webp', at: 8, bytes: [0x57, 0x45, 0x42, 0x50] },
  { mediaType: 'application/zip', at: 0, bytes: [0x50, 0x4b, 0x03, 0x04] },
]

const lookAtBytes = 1024

/** What a file is by its first bytes; what it says of itself does not count. */
export function sniffMediaType(start: Uint8Array): MediaType {
  const known = signatures.find(({ at, bytes }) => bytes.every((byte, index) => start[at + index] === byte))
  if (known) return known.mediaType
  return isText(start.subarray(0, lookAtBytes)) ? 'text/plain' : 'application/octet-stream'
}

/** Text has no control characters but tab and the ends of lines. An empty file is none. */
function isText(start: Uint8Array): boolean {
  return start.length > 0 && start.every((byte) => byte >= 0x20 || [0x09, 0x0a, 0x0d].includes(byte))
}
