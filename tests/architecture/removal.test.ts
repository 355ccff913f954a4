import { describe, expect, test } from 'vitest'
import { domains } from '#domains'
import { compose } from '#lib/kernel/compose.ts'
import { fulfiller } from '#lib/orders/contract.ts'
import { plugins } from '#plugins/index.ts'

describe('A shop without one of its plugins', () => {
  test('has nothing to say while all are there', () => {
    expect(compose([...domains, ...plugins]).notices).toEqual([])
  })

  test.each([
    ['fulfillment', 'physical'],
    ['field-service', 'service'],
    ['subscriptions', 'subscription'],
  ])('without %s it still starts, and says that nothing delivers "%s" parts', (id, kind) => {
    const rest = plugins.filter((plugin) => plugin.id !== id)
    expect(rest).toHaveLength(plugins.length - 1)
    const { notices } = compose([...domains, ...rest])
    expect(notices).toEqual([fulfiller.requiredKeys[kind]])
    expect(notices[0]).toContain(`Nothing delivers "${kind}" parts`)
  })

  test('starts without any plugin, and names every kind', () => {
    expect(compose(domains).notices).toEqual(Object.values(fulfiller.requiredKeys))
  })
})
