import { expect, test } from 'vitest'
import { z } from 'zod'
import { event, handler, on, port, slot, view } from './token.ts'

interface Carrier {
  readonly code: string
}

test('calling a slot makes a contribution under the key of its value', () => {
  const carrier = slot<Carrier>('shipping.carrier', ({ code }) => code)
  expect(carrier({ code: 'post' })).toEqual({ to: 'shipping.carrier', key: 'post', value: { code: 'post' } })
})

test('calling a view makes a contribution under its own id, by file name', () => {
  const panel = view<{ readonly orderId: string }>('orders.panel')
  const entry = { id: 'shipping.parcels', file: 'ui/parcels.tsx' }
  expect(panel(entry)).toEqual({ to: 'orders.panel', key: 'shipping.parcels', value: entry })
})

test('calling a port makes a contribution without a key, and loads nothing', () => {
  let isLoaded = false
  const load = () => {
    isLoaded = true
    return Promise.resolve({ default: { code: 'post' } })
  }
  expect(port<Carrier>('shipping.reader')(load)).toEqual({ to: 'shipping.reader', value: load })
  expect(isLoaded).toBe(false)
})

test('listening makes a contribution to the event that carries the event itself', () => {
  const shipped = event('shipping.shipped', z.strictObject({ code: z.string().max(9) }))
  const run = handler(shipped, (_ctx, { code }) => Promise.resolve(code))
  const load = () => Promise.resolve({ default: run })
  expect(on(shipped, load)).toEqual({ to: 'shipping.shipped', value: { event: shipped, load } })
})

test('every token says what it is', () => {
  const kinds = [
    slot<Carrier>('a.slot', ({ code }) => code),
    view<Carrier>('a.view'),
    port<Carrier>('a.port'),
    event('a.event', z.null()),
  ].map(({ kind }) => kind)
  expect(kinds).toEqual(['slot', 'view', 'port', 'event'])
})
