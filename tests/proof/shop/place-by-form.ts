import { keyField } from '#lib/web/form-state.ts'
import { encodeForm } from '../../support/form-client.ts'
import type { HtmlForm } from '../../support/html-form.ts'
import { findForm } from '../../support/html-form.ts'
import type { ProofBuyer } from './buyer.ts'

/** What a buyer was told of an order. */
export type Told =
  | { readonly type: 'placed'; readonly orderId: string }
  | { readonly type: 'refused'; readonly sentence: string }
  /** Neither: an error page, or an answer that makes no sense. */
  | { readonly type: 'broken'; readonly status: number; readonly text: string }

export interface FormOrder {
  /** The idempotency key that the form carries. */
  readonly key: string
  readonly cartVersion: number
  readonly poNumber: string
}

const patienceMilliseconds = 60_000

/** The checkout's form, as a buyer with something in the cart is shown it. It serves for every buyer. */
export async function readCheckoutForm(url: string, { cookie }: ProofBuyer): Promise<HtmlForm> {
  const response = await fetch(`${url}/checkout`, { headers: { cookie, accept: 'text/html' } })
  if (!response.ok) throw new Error(`/checkout answered ${response.status}.`)
  return findForm(await response.text(), 'cartVersion')
}

/**
 * Orders as a browser without scripts does: sends the checkout's form.
 *
 * @throws when the connection fails, and nobody knows what became of the order
 */
export async function placeByForm(
  url: string,
  form: HtmlForm,
  { cookie, addressId }: ProofBuyer,
  { key, cartVersion, poNumber }: FormOrder,
): Promise<Told> {
  const { headers, body } = await encodeForm(form, {
    [keyField]: key,
    cartVersion: String(cartVersion),
    addressId,
    poNumber,
  })
  const response = await fetch(`${url}/checkout`, {
    method: 'POST',
    redirect: 'manual',
    headers: { accept: 'text/html', origin: url, cookie, ...headers },
    body: new Uint8Array(body),
    signal: AbortSignal.timeout(patienceMilliseconds),
  })
  return readAnswer(response.status, response.headers.get('location') ?? '', await response.text())
}

function readAnswer(status: number, location: string, page: string): Told {
  const orderId = /\/account\/orders\/(\w+)/.exec(location)?.[1]
  if (status === 303 && orderId !== undefined) return { type: 'placed', orderId }
  const alert = /role="alert"[^>]*>.*?<p[^>]*>(.*?)<\/p>/s.exec(page)?.[1]
  if (status === 200 && alert !== undefined) return { type: 'refused', sentence: alert.trim() }
  return { type: 'broken', status, text: page.slice(0, 200) }
}
