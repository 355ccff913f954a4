import { setTimeout as wait } from 'node:timers/promises'
import { addToCart } from '#lib/cart/commands/add-to-cart.ts'
import type { Kernel } from '#lib/kernel/kernel.ts'
import { placeOrder } from '#lib/orders/commands/place-order.ts'
import { keyField } from '#lib/web/form-state.ts'
import { encodeActionCall, encodeForm } from '../../support/form-client.ts'
import type { HtmlForm } from '../../support/html-form.ts'
import { findForm } from '../../support/html-form.ts'
import { createProduct } from '../../support/factories/product.ts'
import type { BenchShop } from '../bench-shop.ts'
import { onceEach } from '../bench-shop.ts'
import type { BenchBuyer } from '../buyers.ts'
import { createBuyers, createBuyersWithCart, repeat } from '../buyers.ts'
import type { BenchRequest } from '../measure/load.ts'
import type { Figures } from '../measure/measure-case.ts'
import { measureCase, requestsNeeded } from '../measure/measure-case.ts'

const orderCount = 150
const additionCount = 300
const buyerCount = 40
const productCount = 6
const lookEveryMilliseconds = 20

interface AddForm {
  readonly path: string
  readonly form: HtmlForm
}

/** An addition to the cart, by the form of a product's page: many buyers, each with few lines. */
export async function measureAdd({ stage, kernel }: BenchShop): Promise<readonly Figures[]> {
  const buyers = await createBuyers(kernel, buyerCount)
  const products = await repeat(productCount, async () => {
    const path = `/products/${(await createProduct(kernel)).slug}`
    return { path, form: findForm(await readPage(stage.url, path), 'productId') }
  })
  const figures: Figures[] = []
  for (const { name, encode, redirectStatus } of waysToSend) {
    const requests = await repeat(requestsNeeded(additionCount), async (index) => {
      const { path, form } = products[index % products.length] as AddForm
      const { cookie } = buyers[index % buyers.length] as BenchBuyer
      // A prerendered form gets its key in the browser.
      return formRequest(stage.url, path, cookie, await encode(form, { [keyField]: kernel.newId() }))
    })
    figures.push(
      ...(await measureCase(stage, {
        name,
        status: redirectStatus,
        requests: additionCount,
        next: onceEach(requests),
      })),
    )
  }
  await expectDone(kernel, addToCart.id, waysToSend.length * requestsNeeded(additionCount))
  return figures
}

/** An order of three lines, one of each kind; every order by another buyer. Filling the cart is not measured. */
export async function measureOrder({ stage, kernel }: BenchShop): Promise<readonly Figures[]> {
  const figures: Figures[] = []
  for (const { name, encode, redirectStatus } of waysToSend) {
    const buyers = await createBuyersWithCart(kernel, requestsNeeded(orderCount))
    const requests = await repeat(buyers.length, async (index) => {
      const { cookie } = buyers[index] as BenchBuyer
      const form = findForm(await readPage(stage.url, '/checkout', cookie), 'cartVersion')
      return formRequest(stage.url, '/checkout', cookie, await encode(form, { poNumber: `PO-${index}` }))
    })
    figures.push(
      ...(await measureCase(stage, {
        name,
        status: redirectStatus,
        requests: orderCount,
        finish: () => factsDelivered(kernel),
        next: onceEach(requests),
      })),
    )
  }
  await expectDone(kernel, placeOrder.id, waysToSend.length * requestsNeeded(orderCount))
  return figures
}

/** Waits until every fact of the orders has reached its listeners. */
async function factsDelivered({ database }: Kernel): Promise<void> {
  const findWaiting = () =>
    database.read((reader) =>
      reader
        .selectFrom('kernel_delivery')
        .select('fact_id')
        .where('state', '=', 'waiting')
        .limit(1)
        .executeTakeFirst(),
    )
  while (await findWaiting()) await wait(lookEveryMilliseconds)
}

/** A refused form is answered with a page too, so what was done is counted. */
async function expectDone({ database }: Kernel, commandId: string, count: number): Promise<void> {
  const { done } = await database.read((reader) =>
    reader
      .selectFrom('kernel_answer')
      .select((eb) => eb.fn.countAll<bigint>().as('done'))
      .where('command', '=', commandId)
      .executeTakeFirstOrThrow(),
  )
  if (Number(done) !== count) throw new Error(`${count} times ${commandId} was sent, but ${done} were done.`)
}

const waysToSend = [
  { name: 'without scripts', encode: encodeForm, redirectStatus: 303 },
  // The page that follows comes with the answer.
  { name: 'with scripts', encode: encodeActionCall, redirectStatus: 200 },
] as const

async function readPage(url: string, path: string, cookie = ''): Promise<string> {
  const response = await fetch(new URL(path, url), { headers: { cookie, accept: 'text/html' } })
  if (!response.ok) throw new Error(`${path} answered ${response.status}.`)
  return response.text()
}

function formRequest(
  url: string,
  path: string,
  cookie: string,
  { headers, body }: { readonly headers: Readonly<Record<string, string>>; readonly body: Buffer },
): BenchRequest {
  return { method: 'POST', path, headers: { accept: 'text/html', origin: url, cookie, ...headers }, body }
}
