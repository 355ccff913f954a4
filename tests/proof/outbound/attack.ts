import { OutboundRefused } from '#lib/kernel/outbound/outbound.ts'
import type { Outbound } from '#lib/kernel/outbound/outbound.ts'
import type { Rig } from '../rig.ts'
import type { OutboundFault } from './faulty-outbound.ts'
import { outboundWith, proofRules } from './faulty-outbound.ts'
import type { HostileCall } from './hostile-calls.ts'
import { honestAddress, hostileCalls } from './hostile-calls.ts'
import type { Neighbours } from './inside.ts'
import { openNeighbours } from './inside.ts'

const redirects = [301, 302, 303, 307, 308]
const honestHosts = ['hooks.example', 'xn--bcher-kva.example', 'bücher.example', honestAddress, '2130706434']

/** What the attacks came to. */
export interface AttackResult {
  readonly callCount: number
  readonly insideCount: number
  readonly breaches: readonly string[]
}

/** Tries every way in, and that honest calls still get out. */
export async function attack(rig: Rig<OutboundFault>): Promise<AttackResult> {
  const neighbours = await openNeighbours()
  rig.atEnd(() => neighbours.close())
  const calls = rig.random.shuffle(hostileCalls(neighbours.port))
  const breaches: string[] = []
  for (const call of calls) {
    const breach = await breachOf(rig, neighbours, call)
    if (breach) breaches.push(breach)
  }
  breaches.push(...(await redirectBreaches(rig.fault, neighbours)))
  if (rig.fault === undefined) breaches.push(...(await honestBreaches(neighbours)))
  return {
    callCount: calls.length + redirects.length,
    insideCount: neighbours.insideCount(),
    breaches,
  }
}

/** A rebinding call may go out, to the address that was judged; everything else must be refused. */
async function breachOf(
  { fault, atEnd }: Rig<OutboundFault>,
  neighbours: Neighbours,
  { url, answers }: HostileCall,
): Promise<string | undefined> {
  const before = neighbours.insideCount()
  const asked = { count: 0 }
  const outbound = outboundWith(
    proofRules(neighbours.port, fault),
    async () => answers[Math.min(asked.count++, answers.length - 1)] ?? [],
    fault,
  )
  const isRebinding = answers.length > 1
  const result = await tryOut(outbound, url)
  // Later: a connection that nobody answers takes its time to be given up.
  atEnd(() => outbound.close())
  const call = `${JSON.stringify(url)} answered by ${answers.map((answer) => answer.join(' and ')).join(', then ')}`
  if (neighbours.insideCount() > before) return `A call got inside: ${call}.`
  if (result === 'refused' || (isRebinding && result === 'sent')) return undefined
  return `A call was not refused but ${result}: ${call}.`
}

async function redirectBreaches(
  fault: OutboundFault | undefined,
  neighbours: Neighbours,
): Promise<readonly string[]> {
  const before = neighbours.insideCount()
  const outbound = honestOutbound(fault, neighbours)
  for (const status of redirects) {
    await tryOut(outbound, `http://hooks.example:${neighbours.port}/to-inside/${status}`)
  }
  await outbound.close()
  const count = neighbours.insideCount() - before
  return count === 0 ? [] : [`${count} redirects were followed inside.`]
}

async function honestBreaches(neighbours: Neighbours): Promise<readonly string[]> {
  const before = neighbours.honestCount()
  const outbound = honestOutbound(undefined, neighbours)
  for (const host of honestHosts) await tryOut(outbound, `http://${host}:${neighbours.port}/`)
  await outbound.close()
  const lost = honestHosts.length - (neighbours.honestCount() - before)
  return lost === 0 ? [] : [`${lost} of ${honestHosts.length} honest calls did not get out.`]
}

function honestOutbound(fault: OutboundFault | undefined, { port }: Neighbours): Outbound {
  return outboundWith(proofRules(port, fault), async () => [honestAddress], fault)
}

async function tryOut(outbound: Outbound, url: string): Promise<'sent' | 'refused' | 'failed'> {
  try {
    await outbound.send({ purpose: 'webhooks', method: 'POST', url, body: '', timeoutMilliseconds: 250 })
    return 'sent'
  } catch (error) {
    return error instanceof OutboundRefused ? 'refused' : 'failed'
  }
}
