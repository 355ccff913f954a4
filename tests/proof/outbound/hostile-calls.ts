/** A call that must not get inside. */
export interface HostileCall {
  readonly url: string
  /** What the resolver answers when it is asked for the first time, for the second ... The last one stays. */
  readonly answers: readonly (readonly string[])[]
}

/** Where honest hosts of the proof are: an address that its rules take for public. */
export const honestAddress = '127.0.0.2'

const inside = [
  '127.0.0.1',
  '127.1.2.3',
  '0.0.0.0',
  '10.0.0.1',
  '172.16.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '100.100.100.200',
  '192.0.0.192',
  '168.63.129.16',
  '198.18.0.1',
  '224.0.0.1',
  '240.0.0.1',
  '255.255.255.255',
  '192.0.2.1',
]

const insideIpv6 = [
  '::',
  '::1',
  '0:0:0:0:0:0:0:1',
  '0000:0000:0000:0000:0000:0000:0000:0001',
  'fe80::1',
  'fc00::1',
  'fd00:ec2::254',
  'fec0::1',
  'ff02::1',
  '2001:db8::1',
  '3fff::1',
  '100::1',
  '64:ff9b:1::7f00:1',
  '5f00::1',
]

const insideNames = [
  'localhost',
  'localhost.',
  'LOCALHOST',
  'shop.localhost',
  'shop.local',
  'metadata.google.internal',
  'erp',
  'erp.internal.',
  'router.home.arpa',
]

/** Every way in that we know of, to a listener at a port. */
export function hostileCalls(port: number): readonly HostileCall[] {
  const to = (host: string): HostileCall => ({ url: `http://${host}:${port}/`, answers: [['127.0.0.1']] })
  const answered = (...answers: readonly (readonly string[])[]): HostileCall => ({
    url: `http://hooks.example:${port}/`,
    answers,
  })
  return [
    ...inside.flatMap((address) => [...ipv4Forms(address), ...ipv6Forms(address).map(bracketed)].map(to)),
    ...insideIpv6.map(bracketed).map(to),
    ...insideNames.map(to),
    ...[...inside, ...insideIpv6, ...inside.flatMap(ipv6Forms)].map((address) => answered([address])),
    ...inside.map((address) => answered([honestAddress, address])),
    ...inside.map((address) => answered([honestAddress], [address])),
    ...oddAddresses(port).map((url) => ({ url, answers: [['127.0.0.1']] })),
  ]
}

function ipv4Forms(address: string): readonly string[] {
  const [a = 0, b = 0, c = 0, d = 0] = bytesOf(address)
  const whole = ((a * 256 + b) * 256 + c) * 256 + d
  const last24 = (b * 256 + c) * 256 + d
  const hex = (value: number): string => `0x${value.toString(16)}`
  const octal = (value: number): string => `0${value.toString(8)}`
  return [
    address,
    `${address}.`,
    String(whole),
    hex(whole),
    octal(whole),
    [a, b, c, d].map(hex).join('.'),
    [a, b, c, d].map(octal).join('.'),
    `${a}.${last24}`,
    `${a}.${b}.${c * 256 + d}`,
    `${hex(a)}.${octal(b)}.${c}.${d}`,
    [...address].map((letter) => `%${letter.charCodeAt(0).toString(16)}`).join(''),
    address.replaceAll(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
    address.replaceAll('.', '。'),
  ]
}

function ipv6Forms(address: string): readonly string[] {
  const [a = 0, b = 0, c = 0, d = 0] = bytesOf(address)
  const pair = (high: number, low: number): string => (high * 256 + low).toString(16)
  const turned = [a, b, c, d].map((byte) => 255 - byte)
  const [e = 0, f = 0, g = 0, h = 0] = turned
  return [
    `::ffff:${address}`,
    `::ffff:${pair(a, b)}:${pair(c, d)}`,
    `::${address}`,
    `::ffff:0:${address}`,
    `64:ff9b::${address}`,
    `2002:${pair(a, b)}:${pair(c, d)}::`,
    `2001:0:4136:e378:8000:63bf:${pair(e, f)}:${pair(g, h)}`,
  ]
}

/** Addresses that read differently to people, to parsers and to sockets. */
function oddAddresses(port: number): readonly string[] {
  return [
    `http://hooks.example@127.0.0.1:${port}/`,
    `http://127.0.0.1:${port}@hooks.example:${port}/`,
    `http://hooks.example:word@hooks.example:${port}/`,
    `http://127.0.0.1:${port}\\@hooks.example/`,
    `http:\\\\127.0.0.1:${port}\\`,
    `http:127.0.0.1:${port}/`,
    `http:/127.0.0.1:${port}/`,
    `http://127.0.0\t.1:${port}/`,
    `http://127.0.0\n.1:${port}/`,
    `  http://127.0.0.1:${port}/  `,
    `HTTP://LocalHost:${port}/`,
    `http://⑫⑦.⓪.⓪.①:${port}/`,
    `http://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ:${port}/`,
    `http://127.0.0.1.:${port}/`,
    `http://[::ffff:7f00:1]:${port}/`,
    `http://[::1%25lo]:${port}/`,
    `http://hooks.example:22/`,
    `http://hooks.example:0/`,
    `http://hooks.example:65536/`,
    `http://hooks.example:3306/`,
    'http://:80/',
    '//127.0.0.1/',
    'file:///etc/passwd',
    'ftp://127.0.0.1/',
    'gopher://127.0.0.1/',
    'data:text/plain,inside',
    'javascript:fetch("//127.0.0.1")',
    `ws://127.0.0.1:${port}/`,
    'unix:/var/run/docker.sock',
    '',
  ]
}

function bytesOf(address: string): readonly number[] {
  return address.split('.').map(Number)
}

function bracketed(address: string): string {
  return `[${address}]`
}
