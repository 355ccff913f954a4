import { expect, onTestFinished, test, vi } from 'vitest'
import { domains } from '#domains'
import { deliverFacts } from '#lib/kernel/deliver-facts.ts'
import { ask, execute } from '#lib/kernel/execute.ts'
import type { Kernel } from '#lib/kernel/kernel.ts'
import { dayInZone } from '#lib/dates/day-in-zone.ts'
import { definePlugin } from '#lib/kernel/plugin.ts'
import { runJobs } from '#lib/kernel/run-jobs.ts'
import type { JobRun } from '#lib/kernel/shell.ts'
import { handler, on } from '#lib/kernel/token.ts'
import { placeOrder } from '#lib/orders/commands/place-order.ts'
import { describeEachDatabase } from '#tests/support/databases.ts'
import type { Agreement } from '#tests/support/expected-course.ts'
import { expectedCourse } from '#tests/support/expected-course.ts'
import { newStaff } from '#tests/support/factories/actor.ts'
import { createProduct } from '#tests/support/factories/product.ts'
import type { TestKernel } from '#tests/support/kernel.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { fillCart, readyToOrder } from '#tests/support/ready-to-order.ts'
import { rivalKernels } from '#tests/support/rival-kernels.ts'
import { seededRandom } from '#tests/support/seeded-random.ts'
import { activate } from '../commands/activate.ts'
import { renew } from '../commands/renew.ts'
import { periodBegun } from '../contract.ts'
import subscriptionsPlugin from '../plugin.ts'
import { dueSubscriptions } from '../queries/due-subscriptions.ts'
import { subscriptionsOfAnyOrder } from '../queries/subscriptions-of-order.ts'
import renewSubscriptions from './renew.ts'

const installed = [...domains, subscriptionsPlugin]
const hour = 3_600_000
const day = 24 * hour

describeEachDatabase('the renewal job', (open, dialect) => {
  test('that was down for any time catches up, each period once', async () => {
    const told: string[] = []
    const kernel = testKernel(await open(), [...installed, listenTo(told)])
    const random = seededRandom(20_270_131)
    const running = await activateMany(kernel, 20, (index) => ({
      anchorOn: index === 0 ? '2026-01-31' : `2026-0${1 + random.below(9)}-${10 + random.below(19)}`,
      intervalMonths: random.pick([1, 3, 12]),
      termMonths: random.pick([0, 6, 12, 24]),
    }))
    for (let look = 0; look < 8; look += 1) {
      kernel.clock.advance(random.pick([hour, day, 20 * day, 45 * day, 200 * day, 420 * day]))
      expect(await runJobs(kernel)).toContain('subscriptions.renew')
      while ((await deliverFacts(kernel)) > 0);
      expect(await coursesOf(kernel)).toEqual(expectedOf(kernel, running))
    }
    expect(told).toHaveLength(periodCount(expectedOf(kernel, running)))
    expect(new Set(told).size).toBe(told.length)
  })

  test('the proof catches a job that takes one step per look', async () => {
    const kernel = testKernel(await open(), installed)
    const running = await activateMany(kernel, 1, () => monthly)
    kernel.clock.advance(100 * day)
    const run = jobRun(kernel)
    const { due } = await run.ask(dueSubscriptions, { afterId: '' })
    for (const { subscriptionId } of due) await run.execute(renew, { subscriptionId, sequence: 2 }, 'once')
    expect(await coursesOf(kernel)).not.toEqual(expectedOf(kernel, running))
    await renewSubscriptions(run)
    expect(await coursesOf(kernel)).toEqual(expectedOf(kernel, running))
  })

  test('in two processes at the same moment begins each period once', async () => {
    const { first, second, clock } = await rivalKernels(dialect, installed)
    const running = await activateMany(first, 5, () => monthly)
    clock.advance(300 * day)
    await Promise.allSettled([
      renewSubscriptions(jobRun(first, 'same')),
      renewSubscriptions(jobRun(second, 'same')),
      renewSubscriptions(jobRun(second, 'other')),
    ])
    await renewSubscriptions(jobRun(first))
    expect(await coursesOf(first)).toEqual(expectedOf(first, running))
    expect(await countPeriodFacts(first)).toBe(periodCount(expectedOf(first, running)))
  })

  test('that breaks on the way goes on where it was', async () => {
    const kernel = testKernel(await open(), installed)
    const running = await activateMany(kernel, 3, () => monthly)
    kernel.clock.advance(100 * day)
    const before = await coursesOf(kernel)
    vi.stubEnv('FAILPOINTS', 'subscriptions.renew.before-commit=throw')
    onTestFinished(() => {
      vi.unstubAllEnvs()
    })
    await expect(renewSubscriptions(jobRun(kernel))).rejects.toThrow('3 subscriptions could not be renewed')
    expect(await coursesOf(kernel)).toEqual(before)
    vi.unstubAllEnvs()
    await renewSubscriptions(jobRun(kernel))
    expect(await coursesOf(kernel)).toEqual(expectedOf(kernel, running))
  })
})

const monthly: Agreement = { anchorOn: '2026-03-02', intervalMonths: 1, termMonths: 0 }

/** Facts are forgotten after a while, so they are counted as they are told. */
function listenTo(told: string[]) {
  const run = handler(periodBegun, async (_ctx, { subscriptionId, sequence }) =>
    told.push(`${subscriptionId} ${sequence}`),
  )
  return definePlugin({
    id: 'listener',
    title: 'Listener',
    contributes: [on(periodBegun, async () => ({ default: run }))],
  })
}

type Course = ReturnType<typeof expectedCourse>

/** Orders so many subscriptions at once and activates them; answers what was agreed, by number. */
async function activateMany(
  kernel: TestKernel,
  count: number,
  agree: (index: number) => Agreement,
): Promise<ReadonlyMap<string, Agreement>> {
  const staff = await newStaff(kernel)
  const ready = await readyToOrder(kernel)
  const agreements = Array.from({ length: count }, (_, index) => agree(index))
  const products = []
  for (const { intervalMonths, termMonths } of agreements) {
    const given = { kind: 'subscription', billingIntervalMonths: intervalMonths, termMonths } as const
    products.push(await createProduct(kernel, given))
    kernel.clock.advance(1)
  }
  const input = await fillCart(kernel, ready, products)
  const { orderId } = await execute(kernel, placeOrder, input, { actor: ready.buyer })
  while ((await deliverFacts(kernel)) > 0);
  const pending = await ask(kernel, subscriptionsOfAnyOrder, { orderId }, { actor: staff })
  const running = new Map<string, Agreement>()
  for (const { subscriptionId, intervalMonths, termMonths } of pending) {
    const { anchorOn } = agreements[running.size] ?? monthly
    await execute(kernel, activate, { subscriptionId, startsOn: anchorOn }, { actor: staff })
    running.set(subscriptionId, { anchorOn, intervalMonths, termMonths })
  }
  expect(running.size).toBe(count)
  return running
}

function jobRun(kernel: Kernel, name = 'subscriptions.renew'): JobRun {
  const actor = { type: 'system', name } as const
  return {
    now: kernel.clock.now(),
    execute: (command, input, key) => execute(kernel, command, input, { actor, key }),
    ask: (query, input) => ask(kernel, query, input, { actor }),
    one: (slot, key) => kernel.registry.one(slot, key),
  }
}

function expectedOf(
  kernel: Kernel,
  running: ReadonlyMap<string, Agreement>,
): Readonly<Record<string, Course>> {
  const today = dayInZone(kernel.clock.now(), kernel.timeZone)
  return Object.fromEntries([...running].map(([id, agreement]) => [id, expectedCourse(agreement, today)]))
}

async function coursesOf(kernel: Kernel): Promise<Readonly<Record<string, Course>>> {
  const rows = await kernel.database.read((reader) =>
    reader
      .selectFrom('subscriptions_subscription as subscription')
      .innerJoin('subscriptions_period as period', 'period.subscription_id', 'subscription.id')
      .select(['subscription.id', 'state', 'starts_on as startsOn', 'ends_on as endsOn'])
      .orderBy('subscription.id')
      .orderBy('sequence')
      .execute(),
  )
  const courses: Record<string, Course> = {}
  for (const { id, state, startsOn, endsOn } of rows) {
    const periods = [...(courses[id]?.periods ?? []), { startsOn, endsOn }]
    courses[id] = { periods, isEnded: state === 'ended' }
  }
  return courses
}

function periodCount(courses: Readonly<Record<string, Course>>): number {
  return Object.values(courses).reduce((sum, { periods }) => sum + periods.length, 0)
}

async function countPeriodFacts(kernel: Kernel): Promise<number> {
  const rows = await kernel.database.read((reader) =>
    reader.selectFrom('kernel_fact').select('id').where('event', '=', 'subscriptions.period-begun').execute(),
  )
  return rows.length
}
