import { lookup } from 'node:dns/promises'
import { Agent } from 'undici'
import { checkedLookup } from './checked-lookup.ts'
import type { Resolve } from './checked-lookup.ts'
import { failureOf } from './failure-of.ts'
import type { OutboundRules, OutboundTarget } from './judge-address.ts'
import { judgeAddress } from './judge-address.ts'
import type { Outbound, OutboundAnswer, OutboundRequest } from './outbound.ts'
import { OutboundFailed } from './outbound.ts'
import { readAnswerBody } from './read-answer-body.ts'
import { stopwatch } from '../stopwatch.ts'

const defaultTimeoutMilliseconds = 15_000
const longestTimeoutMilliseconds = 60_000
const connectTimeoutMilliseconds = 5_000
const defaultAnswerBytes = 65_536
const connectionsPerHost = 8
const mostHeaderBytes = 16_384

/**
 * Opens the way out.
 *
 * @param resolve asks the machine's resolver; tests answer themselves
 */
export function openOutbound(rules: OutboundRules, resolve: Resolve = askResolver): Outbound {
  // Two, because a connection to a private host must never serve an address that somebody typed.
  const agents = {
    public: newAgent(resolve, rules.isPublic),
    private: newAgent(resolve, () => true),
  }
  return {
    send: async (request) => {
      const target = judgeAddress(request.url, request.purpose, rules)
      return sendTo(target.isPrivateHost ? agents.private : agents.public, target, request)
    },
    close: async () => {
      await Promise.all([agents.public.destroy(), agents.private.destroy()])
    },
  }
}

function newAgent(resolve: Resolve, isAllowed: (address: string) => boolean): Agent {
  return new Agent({
    connect: { lookup: checkedLookup(resolve, isAllowed), timeout: connectTimeoutMilliseconds },
    connections: connectionsPerHost,
    maxHeaderSize: mostHeaderBytes,
    pipelining: 1,
  })
}

async function sendTo(
  agent: Agent,
  { url }: OutboundTarget,
  request: OutboundRequest,
): Promise<OutboundAnswer> {
  const milliseconds = Math.min(
    request.timeoutMilliseconds ?? defaultTimeoutMilliseconds,
    longestTimeoutMilliseconds,
  )
  const elapsed = stopwatch()
  const signal = AbortSignal.timeout(milliseconds)
  try {
    const answer = await agent.request({
      origin: url.origin,
      path: url.pathname + url.search,
      method: request.method,
      headers: { 'user-agent': 'Portico', ...request.headers, 'accept-encoding': 'identity' },
      body: request.body ?? null,
      headersTimeout: milliseconds,
      bodyTimeout: milliseconds,
      signal,
    })
    const headers = singleHeaders(answer.headers)
    const body = await readAnswerBody(
      answer.body,
      headers['content-encoding'],
      request.mostAnswerBytes ?? defaultAnswerBytes,
    )
    return { status: answer.statusCode, headers, ...body, milliseconds: Math.round(elapsed()) }
  } catch (error) {
    throw signal.aborted ? new OutboundFailed('timeout', { cause: error }) : failureOf(error)
  }
}

function singleHeaders(
  headers: Readonly<Record<string, string | string[] | undefined>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => {
      const last = Array.isArray(value) ? value.at(-1) : value
      return last === undefined ? [] : [[name.toLowerCase(), last] as const]
    }),
  )
}

async function askResolver(hostname: string): Promise<readonly string[]> {
  const found = await lookup(hostname, { all: true, verbatim: true })
  return found.map(({ address }) => address)
}
