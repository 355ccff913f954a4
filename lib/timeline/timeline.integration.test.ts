import { beforeAll, expect, test } from 'vitest'
import type { Person } from '#lib/kernel/actor.ts'
import { domains } from '#domains'
import { ask, execute } from '#lib/kernel/execute.ts'
import { placeOrder } from '#lib/orders/commands/place-order.ts'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { newBuyer, newStaff } from '#tests/support/factories/actor.ts'
import type { TestKernel } from '#tests/support/kernel.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { fillCart, readyToOrder } from '#tests/support/ready-to-order.ts'
import { testDelivery } from '#tests/support/test-delivery.ts'
import { writeComment } from './commands/write-comment.ts'
import { readTimeline } from './queries/read-timeline.ts'

describeEachDatabase('the timeline of an order', (open) => {
  let kernel: TestKernel
  beforeAll(async () => {
    kernel = testKernel(await open(), [...domains, testDelivery])
  })

  async function anOrder() {
    const ready = await readyToOrder(kernel)
    const input = await fillCart(kernel, ready, [ready.pump])
    const { orderId } = await execute(kernel, placeOrder, input, { actor: ready.buyer })
    return {
      buyer: ready.buyer,
      staff: await newStaff(kernel),
      subject: { subjectKind: 'orders.order', subjectId: orderId },
    }
  }

  test('begins with what happened, said to both sides', async () => {
    const { buyer, staff, subject } = await anOrder()
    for (const actor of [buyer, staff]) {
      const { entries } = await ask(kernel, readTimeline, subject, { actor })
      expect(entries.map(({ says }) => says)).toEqual(['orders.timeline.placed'])
      expect(entries[0]).toMatchObject({ personName: buyer.name, isStaff: false, comment: null })
    }
  })

  test('keeps among staff what staff keep, whatever a customer asks for', async () => {
    const { buyer, staff, subject } = await anOrder()
    const write = (actor: Person, comment: string, isInternal: boolean) =>
      execute(kernel, writeComment, { ...subject, comment, isInternal }, { actor })
    await write(staff, 'Check their credit.', true)
    await write(staff, 'It leaves tomorrow.', false)
    await write(buyer, 'Please ring twice.', true)
    const commentsFor = async (actor: Person) =>
      (await ask(kernel, readTimeline, subject, { actor })).entries
        .flatMap(({ comment }) => comment ?? [])
        .sort()
    expect(await commentsFor(buyer)).toEqual(['It leaves tomorrow.', 'Please ring twice.'])
    expect(await commentsFor(staff)).toEqual([
      'Check their credit.',
      'It leaves tomorrow.',
      'Please ring twice.',
    ])
  })

  test('of another company, of nothing and of no known kind look alike', async () => {
    const { subject } = await anOrder()
    const stranger = await newBuyer(kernel)
    for (const asked of [
      subject,
      { ...subject, subjectId: 'gone' },
      { ...subject, subjectKind: 'orders.secret' },
    ]) {
      const gone = { code: 'kernel.not-found' }
      await expect(ask(kernel, readTimeline, asked, { actor: stranger })).rejects.toMatchObject(gone)
      const comment = { ...asked, comment: 'Hello' }
      await expect(execute(kernel, writeComment, comment, { actor: stranger })).rejects.toMatchObject(gone)
    }
  })

  test('goes on page by page without a gap', async () => {
    const { buyer, subject } = await anOrder()
    for (let count = 1; count <= 35; count += 1) {
      await execute(kernel, writeComment, { ...subject, comment: `No. ${count}` }, { actor: buyer })
    }
    const first = await ask(kernel, readTimeline, subject, { actor: buyer })
    const { olderThanId: beforeId } = first
    if (beforeId === undefined) throw new Error('There is no second page.')
    const second = await ask(kernel, readTimeline, { ...subject, beforeId }, { actor: buyer })
    const ids = [...first.entries, ...second.entries].map(({ entryId }) => entryId)
    expect(new Set(ids).size).toBe(36)
    expect(second.olderThanId).toBeUndefined()
  })

  test('says nothing of an order that was refused', async () => {
    const { buyer, subject } = await anOrder()
    const comment = { ...subject, comment: '   ' }
    await expect(execute(kernel, writeComment, comment, { actor: buyer })).rejects.toMatchObject({
      code: 'kernel.invalid-input',
    })
    const { entries } = await ask(kernel, readTimeline, subject, { actor: buyer })
    expect(entries).toHaveLength(1)
  })
})
