import { setTimeout as wait } from 'node:timers/promises'
import type { Kernel } from '#lib/kernel/kernel.ts'
import { newStaff } from '../../support/factories/actor.ts'
import { createProduct, createTaxRate } from '../../support/factories/product.ts'
import { createSeller } from '../../support/factories/seller.ts'
import { findBrokenInvariants } from '../invariants.ts'
import type { Rig } from '../rig.ts'
import { defineRow } from '../row.ts'
import type { StartedImport } from '../oracle/imports.ts'
import { forEach } from '../shop/at-once.ts'
import type { CartLines } from '../shop/buyer.ts'
import { newProofBuyer } from '../shop/buyer.ts'
import type { Load } from '../shop/clients.ts'
import { buyAgainAndAgain, shipAgainAndAgain } from '../shop/clients.ts'
import type { Drained } from '../shop/drain.ts'
import { drain } from '../shop/drain.ts'
import { failpoints } from '../shop/failpoints.ts'
import { openFleet } from '../shop/fleet.ts'
import { importAgainAndAgain } from '../shop/import-clerk.ts'
import type { KillFault } from '../shop/kill-faults.ts'
import { killFaults, seedAfter, seedBefore } from '../shop/kill-faults.ts'
import { openNeighbours } from '../shop/neighbours.ts'
import { proofKernel } from '../shop/proof-kernel.ts'

const stockMilli = 1_000_000_000n
const lookEveryMilliseconds = 200
const jobsDueEveryMilliseconds = 500

export default defineRow({
  id: 'R3',
  title: 'Killed processes',
  claim:
    'Whenever a process is killed by -9, no order that a buyer was told of is lost, nothing happens twice, and within 60 seconds every fact is delivered, every document archived, every webhook and mail sent and every import done.',
  gate: { kills: 40, clients: 8 },
  full: { kills: 1000, clients: 8 },
  probe: { kills: 0, clients: 2 },
  faults: killFaults,
  async run(rig: Rig<KillFault>, { kills = 0, clients = 0 }) {
    const { url, database } = await rig.openDatabase('mysql')
    const kernel = proofKernel(database)
    const lines = await stockUp(kernel)
    await seedBefore(rig.fault, url)
    const neighbours = await openNeighbours(rig, kernel)
    const fleet = await openFleet(rig, url, neighbours.environment)
    const imports: StartedImport[] = []
    const load: Load = {
      kernel,
      fleet,
      lines,
      state: { isOver: false },
      acknowledged: [],
      shipped: [],
      errorPages: [],
      surprises: [],
    }
    const buyers = await forEach(Array.from({ length: clients }), () => newProofBuyer(kernel))
    const working = Promise.all([
      ...buyers.map((buyer) => buyAgainAndAgain(load, buyer)),
      shipAgainAndAgain(load, await newStaff(kernel)),
      importAgainAndAgain(kernel, load.state, imports),
    ])
    const atFailpoints = await killAgainAndAgain(rig, load, kills)
    await somebodyWasTold(load)
    load.state.isOver = true
    await working
    const drained = await drain(kernel)
    await seedAfter(rig.fault, url, load.acknowledged)
    if (rig.fault !== undefined) await drain(kernel)
    const pump = lines[0]?.productId ?? ''
    const breaches = [
      ...load.surprises,
      ...(await findBrokenInvariants(database, {
        initialStockMilli: new Map([[pump, stockMilli]]),
        acknowledged: load.acknowledged,
        deliveredUntil: kernel.clock.now(),
        settled: { heard: neighbours.heard(), mails: neighbours.mails(), imports },
      })),
      ...(await brokenShipments(kernel, load.shipped)),
    ]
    return {
      figure: `${breaches.length === 0 ? '0 lost, 0 twice' : 'lost or twice'} among ${load.acknowledged.length} orders, ${load.shipped.length} shipments of ${clients} buyers and ${imports.length} imports, ${kills} processes killed by -9 (${atFailpoints} at a failpoint), ${load.errorPages.length} error pages, ${neighbours.heard().length} webhook calls, ${neighbours.mails().length} mails; nothing waited any more after ${sayDrained(drained)}`,
      breaches,
    }
  },
})

async function stockUp(kernel: Kernel): Promise<CartLines> {
  await createSeller(kernel)
  await createTaxRate(kernel)
  const pump = await createProduct(kernel, { stockMilli })
  const visit = await createProduct(kernel, { kind: 'service', unit: 'visit', durationMinutes: 60 })
  const care = await createProduct(kernel, {
    kind: 'subscription',
    unit: 'plan',
    billingIntervalMonths: 1,
    termMonths: 12,
  })
  return [pump, visit, care].map(({ productId }) => ({ productId, quantityMilli: 1000n }))
}

/**
 * Kills three of four at a failpoint, one after the other from where the seed says, so that every seed begins at others.
 *
 * @returns how many processes came to their failpoint
 */
async function killAgainAndAgain(rig: Rig, load: Load, kills: number): Promise<number> {
  const deaths = Array.from({ length: kills }, (_, kill) =>
    kill % 4 === 3 ? undefined : failpoints[(rig.seed + kill - Math.floor(kill / 4)) % failpoints.length],
  )
  let count = 0
  let atFailpoints = 0
  const jobs = setInterval(() => void makeJobsDue(load.kernel), jobsDueEveryMilliseconds)
  await load.fleet.killEach(deaths, ({ at, isAtFailpoint }) => {
    count += 1
    if (isAtFailpoint) atFailpoints += 1
    const where = at ? `${isAtFailpoint ? 'at' : 'waiting for'} ${at}` : 'at a random moment'
    rig.progress(`Kill ${count} of ${kills}, ${where}; ${load.acknowledged.length} orders acknowledged.`)
  })
  clearInterval(jobs)
  return atFailpoints
}

/** What a killed process held is free again only when its lease ends, which is minutes for a job. */
async function makeJobsDue({ database }: Kernel): Promise<void> {
  await database.write((transaction) =>
    transaction
      .updateTable('kernel_job')
      .set({ next_run_at: '2020-01-01 00:00:00.000', lease_owner: null, lease_until: null })
      .execute(),
  )
}

/** Waits until somebody was told something, whatever it was. */
async function somebodyWasTold({ acknowledged, surprises }: Load): Promise<void> {
  while (acknowledged.length + surprises.length === 0) await wait(lookEveryMilliseconds)
}

/** The longest in all, and the rest beside it. */
function sayDrained(drained: Drained): string {
  const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`
  const each = Object.entries(drained).map(([queue, milliseconds]) => `${queue} ${seconds(milliseconds)}`)
  return `${seconds(Math.max(...Object.values(drained)))} (${each.join(', ')})`
}

async function brokenShipments({ database }: Kernel, shipped: readonly string[]): Promise<readonly string[]> {
  const rows = await database.read((reader) =>
    reader.selectFrom('fulfillment_shipment').select('id').where('state', '=', 'shipped').execute(),
  )
  const stored = new Set(rows.map(({ id }) => id))
  return shipped
    .filter((shipmentId) => !stored.has(shipmentId))
    .map((shipmentId) => `The shipment ${shipmentId} was acknowledged as shipped and is not.`)
}
