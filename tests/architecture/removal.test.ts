import { describe, expect, test } from 'vitest'
import { domains } from '#domains'
import { readSources } from '#lib/cli/sources/read-sources.ts'
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

  test.each(plugins.map(({ id }) => id))('builds without %s: no file that stays needs its code', (id) => {
    expect(staying(id).filter(({ imports }) => imports.some(reachesInto(id)))).toEqual([])
  })

  test('would be caught by that: the list of plugins, which changes with them, needs them all', () => {
    const list = sources.find(({ path }) => path === 'plugins/index.ts')
    for (const { id } of plugins) expect(list?.imports.some(reachesInto(id))).toBe(true)
  })
})

const sources = [...readSources(process.cwd(), ['app', 'lib', 'plugins']).values()]

/** What `npm run plugins` leaves as it is, and nobody changes by hand, when a plugin is taken out. */
function staying(id: string) {
  return sources.filter(
    ({ path }) =>
      path !== 'plugins/index.ts' &&
      !path.startsWith(`plugins/${id}/`) &&
      !path.includes('.generated.') &&
      !path.includes(`/(plugins)/${id}/`),
  )
}

function reachesInto(id: string) {
  return ({ target }: { readonly target: string }) => target.startsWith(`plugins/${id}/`)
}
