import { domains } from '#domains'
import { plugins } from '#installed'
import { defaultRules } from '#lib/kernel/outbound/judge-address.ts'
import { readPrivateHosts } from '#lib/kernel/outbound/private-hosts.ts'
import { testClock } from '../../support/clock.ts'
import { newStaff } from '../../support/factories/actor.ts'
import { testKernel } from '../../support/kernel.ts'
import type { WebhookReceiver } from '../../support/webhook-receiver.ts'
import { isSignedBy, openReceiver } from '../../support/webhook-receiver.ts'
import { addReceiver, placeAnOrder, sendAll } from '../../support/webhook-scene.ts'
import type { Rig } from '../rig.ts'
import type { OutboundFault } from './faulty-outbound.ts'
import { outboundWith } from './faulty-outbound.ts'

const stepMilliseconds = 20 * 60_000
const downMilliseconds = 72 * 3_600_000
const longestMilliseconds = 96 * 3_600_000
const allowed = 'OUTBOUND_PRIVATE_HOSTS'

/** What the outage came to. */
export interface OutageResult {
  readonly sendingCount: number
  readonly processedCount: number
  readonly breaches: readonly string[]
}

/** A receiver is down for three days, then up; the shop's clock runs, nobody waits. */
export async function outage(rig: Rig<OutboundFault>, orders: number): Promise<OutageResult> {
  const receiver = await openReceiver()
  rig.atEnd(() => receiver.close())
  const before = process.env[allowed]
  process.env[allowed] = `webhooks=${receiver.host}`
  rig.atEnd(async () => {
    if (before === undefined) delete process.env[allowed]
    else process.env[allowed] = before
  })
  const { database } = await rig.openDatabase('sqlite')
  const rules = defaultRules(readPrivateHosts(process.env[allowed]))
  const outbound = outboundWith(rules, async () => [], rig.fault === 'asked-twice' ? undefined : rig.fault)
  rig.atEnd(() => outbound.close())
  const clock = testClock()
  const kernel = testKernel(database, [...domains, ...plugins], { clock, outbound })
  const { secret } = await addReceiver({ kernel, staff: await newStaff(kernel) }, receiver.url)
  const began = clock.now().getTime()
  const elapsed = (): number => clock.now().getTime() - began
  const processed = answerAsTold(receiver, rig, secret, () => elapsed() < downMilliseconds)

  for (let index = 0; index < orders; index += 1) await placeAnOrder(kernel)
  while (elapsed() < longestMilliseconds && processed.size < orders) {
    await sendAll(kernel)
    clock.advance(stepMilliseconds)
  }
  // Whoever processed a message without the shop hearing of it gets it again.
  clock.advance(longestMilliseconds)
  await sendAll(kernel)
  return judge(receiver, secret, processed, orders)
}

/** Processes each message once, by its id, when it is signed; now and then the answer is lost. */
function answerAsTold(
  receiver: WebhookReceiver,
  { random }: Pick<Rig, 'random'>,
  secret: string,
  isDown: () => boolean,
): Map<string, number> {
  const processed = new Map<string, number>()
  receiver.answerBy((response, call) => {
    if (isDown()) {
      if (random.below(3) === 0) response.destroy()
      else response.writeHead(random.pick([500, 502, 503, 404])).end('down')
      return
    }
    if (!isSignedBy(secret, call)) return void response.writeHead(400).end()
    const isNew = !processed.has(call.id)
    if (isNew) processed.set(call.id, 1)
    if (isNew && random.below(4) === 0) response.destroy()
    else response.writeHead(204).end()
  })
  return processed
}

function judge(
  receiver: WebhookReceiver,
  secret: string,
  processed: ReadonlyMap<string, number>,
  orders: number,
): OutageResult {
  const unsigned = receiver.calls.filter((call) => !isSignedBy(secret, call)).length
  const ids = new Set(receiver.calls.map(({ id }) => id))
  const placed = new Set(receiver.calls.map(({ body }) => body))
  return {
    sendingCount: receiver.calls.length,
    processedCount: processed.size,
    breaches: [
      ...(processed.size === orders ? [] : [`${processed.size} of ${orders} messages arrived.`]),
      ...(unsigned === 0 ? [] : [`${unsigned} sendings bore no valid signature.`]),
      ...(ids.size === placed.size ? [] : [`${placed.size} bodies came under ${ids.size} ids.`]),
    ],
  }
}
