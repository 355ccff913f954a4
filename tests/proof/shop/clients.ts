import { setTimeout as wait } from 'node:timers/promises'
import type { Kernel } from '#lib/kernel/kernel.ts'
import { ask } from '#lib/kernel/execute.ts'
import type { Person } from '#lib/kernel/actor.ts'
import { keyField } from '#lib/web/form-state.ts'
import { listShipments } from '#plugins/fulfillment/queries/list-shipments.ts'
import { mintSession } from '../../support/mint-session.ts'
import type { Acknowledged } from '../oracle/acknowledgements.ts'
import type { CartLines, ProofBuyer } from './buyer.ts'
import { putIntoCart } from './buyer.ts'
import type { Fleet } from './fleet.ts'
import { placeByForm, placedOrderId, readCheckoutForm } from './place-by-form.ts'
import type { FoundForm, Told } from './post-form.ts'
import { postForm, readForm } from './post-form.ts'

/** What clients share: whom they ask, and until when. */
export interface Load {
  readonly kernel: Kernel
  readonly fleet: Fleet
  readonly lines: CartLines
  /** Set when clients finish what they are at and stop. */
  readonly state: { isOver: boolean }
  /** What they were told. */
  readonly acknowledged: Acknowledged[]
  readonly shipped: string[]
  /** Answers that said nothing, such as that of a database without a free connection. */
  readonly errorPages: string[]
  /** What they were told and should not have been. */
  readonly surprises: string[]
}

const pauseMilliseconds = 100
const thinkingMilliseconds = 150
const mostTries = 100

/** Orders, and asks again with the same key until it is told what became of the order. */
export async function buyAgainAndAgain(load: Load, buyer: ProofBuyer): Promise<void> {
  let form: FoundForm | undefined
  for (let count = 1; !load.state.isOver; count += 1) {
    const cartVersion = await putIntoCart(load.kernel, buyer, load.lines)
    const key = `${buyer.person.personId}.${count}`
    const told = await askUntilTold(load, count, async (url) => {
      form ??= await readCheckoutForm(url, buyer)
      return placeByForm(url, form, buyer, { key, cartVersion, poNumber: key.slice(-20) })
    })
    const orderId = placedOrderId(told)
    if (orderId !== undefined) load.acknowledged.push({ key, orderId })
    else load.surprises.push(`A buyer ordered under ${key} and was told: ${JSON.stringify(told)}`)
    await wait(thinkingMilliseconds)
  }
}

/** Ships what waits, in the same way. */
export async function shipAgainAndAgain(load: Load, staff: Person): Promise<void> {
  const cookie = await mintSession(load.kernel, staff.personId)
  for (let count = 1; !load.state.isOver; count += 1) {
    const waiting = { asked: [['state', 'waiting'] as [string, string]], most: 1 }
    const { rows } = await ask(load.kernel, listShipments, waiting, { actor: staff })
    const [next] = rows
    if (!next) {
      await wait(pauseMilliseconds)
      continue
    }
    const { shipmentId } = next
    const key = `ship.${shipmentId}`
    let form: FoundForm | undefined
    const told = await askUntilTold(load, count, async (url) => {
      form ??= await readForm(url, `/admin/fulfillment?shipment=${shipmentId}`, cookie, 'carrier')
      return postForm(url, form, cookie, { [keyField]: key, shipmentId, carrier: 'DPD' })
    })
    if (told.type === 'done') load.shipped.push(shipmentId)
    else load.surprises.push(`Staff shipped ${shipmentId} and were told: ${JSON.stringify(told)}`)
  }
}

/**
 * Asks one process after the other. A connection that fails says nothing, an error page neither, and who reads that the
 * shop is too busy tries again: always with the same key.
 */
async function askUntilTold(
  { fleet, errorPages }: Load,
  first: number,
  send: (url: string) => Promise<Told>,
): Promise<Told> {
  for (let attempt = 0; attempt < mostTries; attempt += 1) {
    const url = fleet.urls[(first + attempt) % fleet.urls.length] ?? ''
    const told = await send(url).catch(() => undefined)
    if (told?.type === 'broken') errorPages.push(told.text)
    else if (told && !isTooBusy(told)) return told
    await wait(pauseMilliseconds)
  }
  return { type: 'broken', status: 0, text: 'Nobody answered.' }
}

/** Whether somebody was told that nothing was begun, and to come back. */
export function isTooBusy(told: Told): boolean {
  return told.type === 'refused' && told.sentence.endsWith('Try again in a minute.')
}
