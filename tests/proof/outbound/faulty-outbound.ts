import { get } from 'node:http'
import { Agent } from 'undici'
import { checkedAddresses } from '#lib/kernel/outbound/checked-lookup.ts'
import type { Resolve } from '#lib/kernel/outbound/checked-lookup.ts'
import { isPublicAddress } from '#lib/kernel/outbound/is-public-address.ts'
import type { OutboundRules } from '#lib/kernel/outbound/judge-address.ts'
import { judgeAddress } from '#lib/kernel/outbound/judge-address.ts'
import { openOutbound } from '#lib/kernel/outbound/open-outbound.ts'
import type { Outbound } from '#lib/kernel/outbound/outbound.ts'
import { honestAddress } from './hostile-calls.ts'

export const outboundFaults = {
  'mapped-let-through': 'The guard takes IPv4 addresses within IPv6 ones for public.',
  'redirects-followed': 'The client goes where a redirect points.',
  'asked-twice': 'The guard judges the first answer of the resolver, the connection goes by the second.',
  'body-changed': 'A message is changed after it was signed.',
  'never-sent': 'Every third message is taken for received without being sent.',
} as const

/** Faults that only an outage shows; the others only an attack does. */
export const faultsOfOutages: ReadonlySet<string> = new Set(['body-changed', 'never-sent'])

export type OutboundFault = keyof typeof outboundFaults

const mappedForm = /^::ffff:([\d.]+|[\da-f]+:[\da-f]+)$/i

/** The rules of the proof: those of the shop, but for a port and an address that stand for public ones. */
export function proofRules(port: number, fault: OutboundFault | undefined): OutboundRules {
  return {
    privateHosts: [],
    isPlainAllowed: true,
    publicPorts: [port],
    isPublic: (address) =>
      address === honestAddress ||
      isPublicAddress(address) ||
      (fault === 'mapped-let-through' && mappedForm.test(address)),
  }
}

/** The shop's own client, or one with a fault. */
export function outboundWith(
  rules: OutboundRules,
  resolve: Resolve,
  fault: OutboundFault | undefined,
): Outbound {
  if (fault === 'asked-twice') return askingTwice(rules, resolve)
  const outbound = openOutbound(rules, resolve)
  let count = 0
  return {
    close: () => outbound.close(),
    send: async (request) => {
      count += 1
      if (fault === 'never-sent' && count % 3 === 0) {
        return { status: 204, headers: {}, body: '', isCut: false, milliseconds: 1 }
      }
      const body = fault === 'body-changed' ? `${request.body ?? ''} ` : request.body
      const answer = await outbound.send({ ...request, ...(body !== undefined && { body }) })
      if (fault === 'redirects-followed' && answer.headers['location'])
        await follow(answer.headers['location'])
      return answer
    },
  }
}

function askingTwice(rules: OutboundRules, resolve: Resolve): Outbound {
  const agent = new Agent({
    connect: {
      lookup: (hostname, _options, done) => {
        void resolve(hostname).then((addresses) =>
          done(
            null,
            addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
          ),
        )
      },
    },
  })
  return {
    close: () => agent.destroy(),
    send: async ({ url, purpose, method }) => {
      const target = judgeAddress(url, purpose, rules)
      await checkedAddresses(target.url.hostname, resolve, rules.isPublic)
      const { statusCode, body } = await agent.request({ origin: target.url.origin, path: '/', method })
      await body.dump()
      return { status: statusCode, headers: {}, body: '', isCut: false, milliseconds: 1 }
    },
  }
}

async function follow(location: string): Promise<void> {
  await new Promise<void>((resolve) => {
    get(location, (answer) => answer.resume().on('end', resolve)).on('error', () => resolve())
  })
}
