import type { Kernel } from '#lib/kernel/kernel.ts'
import { createProduct, createTaxRate } from '../../support/factories/product.ts'
import { createSeller } from '../../support/factories/seller.ts'
import { tellMaria } from '../../support/maria.ts'
import { findBrokenInvariants } from '../invariants.ts'
import type { Rig } from '../rig.ts'
import { defineRow } from '../row.ts'
import { forEach } from '../shop/at-once.ts'
import type { ProofBuyer } from '../shop/buyer.ts'
import { newProofBuyer, putIntoCart } from '../shop/buyer.ts'
import { isTooBusy } from '../shop/clients.ts'
import { placeByForm, placedOrderId, readCheckoutForm } from '../shop/place-by-form.ts'
import type { FoundForm, Told } from '../shop/post-form.ts'
import { proofKernel } from '../shop/proof-kernel.ts'

const faults = {
  'stock-put-back': 'A trigger undoes what the guarded write takes from the stock.',
  'held-twice': 'A trigger doubles what each reservation says.',
  'order-breaks': 'A trigger breaks every order at its last moment.',
} as const

type Fault = keyof typeof faults

const triggers: Readonly<Record<Fault, string>> = {
  'stock-put-back':
    'create trigger proof before update on inventory_stock for each row set new.available_milli = old.available_milli',
  'held-twice':
    'create trigger proof before insert on inventory_reservation for each row set new.quantity_milli = 2 * new.quantity_milli',
  'order-breaks':
    "create trigger proof before insert on orders_order for each row signal sqlstate '45000' set message_text = 'seeded'",
}

/** Two processes on one database, and buyers who want the same. */
interface Scene {
  readonly kernel: Kernel
  readonly urls: readonly [string, string]
  readonly buyers: readonly ProofBuyer[]
  readonly initialStockMilli: Map<string, bigint>
}

/** What a round came to. */
interface Round {
  readonly sold: number
  readonly wanted: number
  readonly breaches: readonly string[]
}

export default defineRow({
  id: 'R1',
  title: 'The last unit',
  claim:
    'Of many who order the last units at once through two processes exactly as many succeed as there are units; the others read why.',
  gate: { rounds: 20, buyers: 50 },
  full: { rounds: 200, buyers: 100 },
  probe: { rounds: 1, buyers: 12 },
  faults,
  async run(rig: Rig<Fault>, { rounds = 0, buyers = 0 }) {
    const scene = await openScene(rig, buyers)
    const done: Round[] = []
    for (let round = 1; round <= rounds; round += 1) {
      done.push(await playRound(scene, rig, round))
      rig.progress(`Round ${round} of ${rounds}: ${done.at(-1)?.sold} sold.`)
    }
    const { database } = scene.kernel
    const breaches = [
      ...done.flatMap((round) => round.breaches),
      ...(await findBrokenInvariants(database, { initialStockMilli: scene.initialStockMilli })),
    ]
    const oversold = done.reduce((sum, { sold, wanted }) => sum + Math.max(0, sold - wanted), 0)
    const sold = done.reduce((sum, round) => sum + round.sold, 0)
    return {
      figure: `${oversold} oversold in ${rounds} rounds of ${buyers} buyers over two processes, ${sold} units sold, ${rounds * buyers - sold} buyers told why not`,
      breaches,
    }
  },
})

async function openScene(rig: Rig<Fault>, count: number): Promise<Scene> {
  const { url, database } = await rig.openDatabase('mysql')
  const kernel = proofKernel(database)
  await createSeller(kernel)
  await createTaxRate(kernel)
  const buyers = await forEach(Array.from({ length: count }), () => newProofBuyer(kernel))
  const [first, second] = await Promise.all([rig.startShop(url), rig.startShop(url)])
  if (rig.fault) await tellMaria(url, triggers[rig.fault])
  return { kernel, urls: [first.url, second.url], buyers, initialStockMilli: new Map() }
}

/** Everybody wants one piece of each of two products; every second cart holds them the other way round. */
async function playRound(scene: Scene, rig: Rig<Fault>, round: number): Promise<Round> {
  const { kernel, urls, buyers, initialStockMilli } = scene
  const units = rig.random.pick([1, 1, 2, 5])
  const products = await Promise.all(
    [units, units + rig.random.below(3)].map(async (pieces) => {
      const stockMilli = BigInt(pieces) * 1000n
      const { productId } = await createProduct(kernel, { stockMilli })
      initialStockMilli.set(productId, stockMilli)
      return { productId, quantityMilli: 1000n }
    }),
  )
  const versions = await forEach(buyers, (buyer, index) =>
    putIntoCart(kernel, buyer, index % 2 === 0 ? products : products.toReversed()),
  )
  const form = await readCheckoutForm(urls[0], buyers[0] as ProofBuyer)
  const answers = await Promise.all(
    buyers.map((buyer, index) =>
      order(urls[index % 2] as string, form, buyer, versions[index] ?? 0, `R${round}-${index}`),
    ),
  )
  return judge(answers, Math.min(units, buyers.length), round)
}

/** Whoever reads that the shop is too busy sends the same form again, as people do. */
async function order(
  url: string,
  form: FoundForm,
  buyer: ProofBuyer,
  cartVersion: number,
  poNumber: string,
): Promise<Told> {
  const fields = { key: `${buyer.person.personId}.${poNumber}`, cartVersion, poNumber }
  let told = await placeByForm(url, form, buyer, fields)
  for (let attempt = 1; isTooBusy(told) && attempt < mostTries; attempt += 1) {
    told = await placeByForm(url, form, buyer, fields)
  }
  return told
}

function judge(answers: readonly Told[], wanted: number, round: number): Round {
  const sold = answers.filter((told) => placedOrderId(told) !== undefined).length
  const breaches = answers.flatMap((answer) => {
    if (answer.type === 'broken') return [`A buyer was answered ${answer.status}: ${answer.text}`]
    if (answer.type === 'refused' && !isOutOfStock(answer.sentence)) {
      return [`A buyer was refused for another reason: ${answer.sentence}`]
    }
    return []
  })
  if (sold !== wanted) breaches.push(`In round ${round} ${sold} orders succeeded for ${wanted} units.`)
  return { sold, wanted, breaches }
}

const mostTries = 10

function isOutOfStock(sentence: string): boolean {
  return /is out of stock|can be delivered/.test(sentence)
}
