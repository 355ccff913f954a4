import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { compose } from './compose.ts'
import type { Plugin } from './plugin.ts'
import { definePlugin } from './plugin.ts'
import type { NamesFact } from './token.ts'
import { event, on, onEach, port, slot, view } from './token.ts'

interface Fulfiller {
  readonly kind: string
}

const fulfiller = slot<Fulfiller>('orders.fulfiller', ({ kind }) => kind, {
  physical: 'Nothing delivers "physical" parts.',
  service: 'Nothing delivers "service" parts.',
})
const panel = view<{ readonly orderId: string }>('orders.panel')
const planReader = port<{ readonly plans: number }>('subscriptions.plan-reader')
const priceReader = port<{ readonly prices: number }>('pricing.price-reader')
const placed = event('orders.placed', z.strictObject({ orderId: z.string().max(32) }))

const never = () => Promise.reject(new Error('compose runs no code of plugins'))

function plugin(id: string, rest: Partial<Plugin> = {}): Plugin {
  return definePlugin({ id, title: id, contributes: [], ...rest })
}

describe('compose', () => {
  test('names every problem at once', () => {
    const plugins = [
      plugin('billing', { contributes: [fulfiller({ kind: 'subscription' }), planReader(never)] }),
      plugin('billing', { contributes: [fulfiller({ kind: 'subscription' })] }),
      plugin('plans', { contributes: [planReader(never), on(placed, never), on(placed, never)] }),
      plugin('receivables', { requires: [priceReader] }),
    ]

    expect(() => compose(plugins)).toThrow(
      new Error(
        [
          'The installed plugins do not fit together (5 problems):',
          '  • Two plugins call themselves "billing".',
          '  • billing and billing both fill "orders.fulfiller" for "subscription".',
          '  • billing and plans both answer "subscriptions.plan-reader".',
          '  • plans listens to "orders.placed" twice.',
          '  • receivables requires "pricing.price-reader", but no plugin provides it.',
        ].join('\n'),
      ),
    )
  })

  test('prints plugins that wait for one another as a path', () => {
    const circle = [
      plugin('pricing', { requires: [planReader], contributes: [priceReader(never)] }),
      plugin('subscriptions', { requires: [priceReader], contributes: [planReader(never)] }),
    ]

    expect(() => compose(circle)).toThrow(
      '(1 problem):\n  • pricing → subscriptions → pricing: these plugins wait for one another.',
    )
  })

  test('starts who is asked before who asks, and keeps the order of the list otherwise', () => {
    const registry = compose([
      plugin('crm'),
      plugin('orders', { requires: [priceReader, planReader] }),
      plugin('subscriptions', { requires: [priceReader], contributes: [planReader(never)] }),
      plugin('pricing', { contributes: [priceReader(never)] }),
      plugin('reports'),
    ])

    expect(registry.plugins.map(({ id }) => id)).toEqual([
      'crm',
      'pricing',
      'subscriptions',
      'orders',
      'reports',
    ])
  })

  test('says what nobody fills, in the sentence of the slot', () => {
    const orders = plugin('orders', { opens: [fulfiller] })
    const shipping = plugin('shipping', { contributes: [fulfiller({ kind: 'physical' })] })

    expect(compose([orders, shipping]).notices).toEqual(['Nothing delivers "service" parts.'])
    expect(compose([shipping]).notices).toEqual([])
  })

  test('lets two plugins listen to one event and fill one view', () => {
    const registry = compose([
      plugin('crm', { contributes: [on(placed, never), panel({ id: 'crm.notes', file: 'ui/notes.tsx' })] }),
      plugin('shipping', { contributes: [on(placed, never), panel({ id: 'shipping.a', file: 'ui/a.tsx' })] }),
    ])

    expect(registry.handlers(placed).map(({ id }) => id)).toEqual([
      'crm/orders.placed',
      'shipping/orders.placed',
    ])
    expect(registry.subscriber('crm/orders.placed')?.event).toBe(placed)
    expect(registry.subscriber('nobody/orders.placed')).toBeUndefined()
    expect(registry.views(panel)).toEqual([
      { id: 'crm.notes', file: 'ui/notes.tsx', owner: 'crm' },
      { id: 'shipping.a', file: 'ui/a.tsx', owner: 'shipping' },
    ])
  })

  test('has a plugin listen to every fact that fills a slot, once to each', () => {
    const outgoing = slot<NamesFact & { readonly type: string }>('hooks.outgoing', ({ type }) => type)
    const registry = compose([
      plugin('hooks', { contributes: [onEach(outgoing, never)] }),
      plugin('orders', {
        contributes: [
          outgoing({ type: 'order.placed', event: placed }),
          outgoing({ type: 'new', event: placed }),
        ],
      }),
    ])

    expect(registry.handlers(placed).map(({ id }) => id)).toEqual(['hooks/orders.placed'])
    expect(registry.subscriber('hooks/orders.placed')?.event).toBe(placed)
  })

  test('finds what fills a slot by its key, and says so when nothing does', () => {
    const physical = { kind: 'physical' }
    const registry = compose([plugin('shipping', { contributes: [fulfiller(physical)] })])

    expect(registry.one(fulfiller, 'physical')).toBe(physical)
    expect(registry.all(fulfiller)).toEqual([physical])
    expect(registry.provider(planReader)).toBeUndefined()
    expect(() => registry.one(fulfiller, 'service')).toThrow(
      'Nothing fills "orders.fulfiller" for "service". Add a plugin that does to plugins/index.ts.',
    )
  })

  test('compares tokens by id, because Next.js may load one module twice', () => {
    const twin = slot<Fulfiller>('orders.fulfiller', ({ kind }) => kind)
    const registry = compose([plugin('shipping', { contributes: [fulfiller({ kind: 'physical' })] })])

    expect(registry.all(twin)).toEqual([{ kind: 'physical' }])
  })
})
