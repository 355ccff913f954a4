import { beforeAll, expect, test } from 'vitest'
import { domains } from '#domains'
import type { Person } from '#lib/kernel/actor.ts'
import { deliverFacts } from '#lib/kernel/deliver-facts.ts'
import { ask, execute } from '#lib/kernel/execute.ts'
import { readInbox } from '#lib/notifications/queries/read-inbox.ts'
import { placeOrder } from '#lib/orders/commands/place-order.ts'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { newBuyer, newStaff } from '#tests/support/factories/actor.ts'
import { createBuyer } from '#tests/support/factories/person.ts'
import type { TestKernel } from '#tests/support/kernel.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { fillCart, readyToOrder } from '#tests/support/ready-to-order.ts'
import { testDelivery } from '#tests/support/test-delivery.ts'
import { editComment } from './commands/edit-comment.ts'
import { removeComment } from './commands/remove-comment.ts'
import { writeComment } from './commands/write-comment.ts'
import { readTimeline } from './queries/read-timeline.ts'

const gone = { code: 'kernel.not-found' }

describeEachDatabase('comments', (open) => {
  let kernel: TestKernel
  let names = 0
  beforeAll(async () => {
    kernel = testKernel(await open(), [...domains, testDelivery])
  })

  const named = (first: string) => `${first} Test${(names += 1)}er`
  const settle = async () => {
    while ((await deliverFacts(kernel)) > 0);
  }

  async function anOrder() {
    const ready = await readyToOrder(kernel)
    const input = await fillCart(kernel, ready, [ready.pump])
    const { orderId } = await execute(kernel, placeOrder, input, { actor: ready.buyer })
    await settle()
    const subject = { subjectKind: 'orders.order', subjectId: orderId }
    const colleague = await createBuyer(kernel, ready.buyer.companyId, { name: named('Cora') })
    return {
      buyer: ready.buyer,
      colleague: { ...ready.buyer, personId: colleague.personId, name: colleague.name },
      staff: await newStaff(kernel, { name: named('Sven') }),
      write: (actor: Person, comment: string, isInternal?: boolean) => {
        // Entries of one millisecond stand in no order.
        kernel.clock.advance(10)
        const said = { ...subject, comment, ...(isInternal !== undefined && { isInternal }) }
        return execute(kernel, writeComment, said, { actor })
      },
      read: async (actor: Person) => (await ask(kernel, readTimeline, subject, { actor })).entries,
    }
  }

  /** What somebody was told by the timeline, the latest first. */
  async function toldOf(actor: Person): Promise<readonly string[]> {
    await settle()
    const { told } = await ask(kernel, readInbox, {}, { actor })
    return told.map(({ topic }) => topic).filter((topic) => topic.startsWith('timeline.'))
  }

  test('of staff stay among staff unless they say otherwise', async () => {
    const { buyer, staff, write, read } = await anOrder()
    await write(staff, 'Check their credit.')
    await write(staff, 'It leaves tomorrow.', false)
    expect((await read(buyer)).flatMap(({ comment }) => comment ?? [])).toEqual(['It leaves tomorrow.'])
    expect(await toldOf(buyer)).toEqual(['timeline.commented'])
  })

  test('of a customer reach staff who can answer, and afterwards those who did', async () => {
    const { buyer, staff, write } = await anOrder()
    const other = await newStaff(kernel, { name: named('Otto') })
    await write(buyer, 'When does it leave?')
    expect(await toldOf(staff)).toEqual(['timeline.staff-commented'])
    expect(await toldOf(other)).toEqual(['timeline.staff-commented'])
    await write(staff, 'Tomorrow.', false)
    await write(buyer, 'Thank you.')
    expect(await toldOf(staff)).toEqual(['timeline.staff-commented', 'timeline.staff-commented'])
    expect(await toldOf(other)).toEqual(['timeline.staff-commented'])
    expect(await toldOf(buyer)).toEqual(['timeline.commented'])
  })

  test('tell a colleague whom they name, once, and nobody what was written', async () => {
    const { buyer, colleague, write, read } = await anOrder()
    await write(buyer, `@${colleague.name}, is this the right pump? @${colleague.name.toUpperCase()}`)
    expect(await toldOf(colleague)).toEqual(['timeline.mentioned'])
    expect((await read(buyer))[0]?.names).toEqual([colleague.name])
    const { told } = await ask(kernel, readInbox, {}, { actor: colleague })
    expect(JSON.stringify(told)).not.toContain('right pump')
  })

  test('tell nobody who may not see the subject, whatever they are called', async () => {
    const { buyer, staff, colleague, write, read } = await anOrder()
    const stranger = await newBuyer(kernel, { name: named('Strange') })
    await write(staff, `@${stranger.name} @${colleague.name} hear of this?`, false)
    await write(buyer, `@${stranger.name} and you?`)
    await write(staff, `@${colleague.name} must not know.`)
    expect(await toldOf(stranger)).toEqual([])
    expect(await toldOf(colleague)).toEqual(['timeline.mentioned'])
    expect((await read(staff)).map((entry) => entry.names)).toEqual([[], [], [colleague.name], []])
  })

  test('can be changed for a quarter of an hour by whoever wrote them, and by nobody else', async () => {
    const { buyer, colleague, staff, write, read } = await anOrder()
    const { entryId } = await write(buyer, 'Deliver to gate 3.')
    const edit = (actor: Person, comment: string) =>
      execute(kernel, editComment, { entryId, comment }, { actor })
    for (const other of [colleague, staff, await newBuyer(kernel)]) {
      await expect(edit(other, 'Deliver to me.')).rejects.toMatchObject(gone)
    }
    kernel.clock.advance(14 * 60_000)
    await edit(buyer, `Deliver to gate 4, @${colleague.name}.`)
    expect(await toldOf(colleague)).toEqual(['timeline.mentioned'])
    await edit(buyer, `Deliver to gate 5, @${colleague.name}.`)
    expect(await toldOf(colleague)).toEqual(['timeline.mentioned'])
    const [entry] = await read(buyer)
    expect(entry).toMatchObject({ isOwn: true, isEditable: true })
    expect(entry?.editedAt).not.toBeNull()
    kernel.clock.advance(61_000)
    await expect(edit(buyer, 'Too late.')).rejects.toMatchObject({ code: 'timeline.too-late' })
    expect((await read(buyer))[0]).toMatchObject({ isEditable: false })
    expect((await read(colleague))[0]).toMatchObject({
      isOwn: false,
      comment: expect.stringContaining('gate 5'),
    })
  })

  test('that are removed leave a trace and no word, and only their author removes them', async () => {
    const { buyer, staff, write, read } = await anOrder()
    const { entryId } = await write(buyer, 'Our password is swordfish.')
    const remove = (actor: Person) => execute(kernel, removeComment, { entryId }, { actor })
    await expect(remove(staff)).rejects.toMatchObject(gone)
    await expect(remove(await newBuyer(kernel))).rejects.toMatchObject(gone)
    await remove(buyer)
    const [entry] = await read(staff)
    expect(entry).toMatchObject({ comment: null, personName: buyer.name, names: [] })
    expect(entry?.removedAt).not.toBeNull()
    await expect(remove(buyer)).rejects.toMatchObject(gone)
    await settle()
    const { told } = await ask(kernel, readInbox, {}, { actor: staff })
    expect(JSON.stringify(told)).not.toContain('swordfish')
  })

  test('removed before anybody heard of them tell nobody', async () => {
    const { buyer, staff, write } = await anOrder()
    const { entryId } = await write(staff, 'Wrong order.', false)
    await execute(kernel, removeComment, { entryId }, { actor: staff })
    expect(await toldOf(buyer)).toEqual([])
  })

  test('of rivals end as one of them said: changed and removed at once is one of both', async () => {
    const { buyer, write, read } = await anOrder()
    const { entryId } = await write(buyer, 'First.')
    const rivals = [
      execute(kernel, editComment, { entryId, comment: 'Second.' }, { actor: buyer }),
      execute(kernel, removeComment, { entryId }, { actor: buyer }),
      execute(kernel, removeComment, { entryId }, { actor: buyer }),
    ]
    const outcomes = await Promise.allSettled(rivals)
    expect(outcomes.slice(1).filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect((await read(buyer))[0]).toMatchObject({ comment: null, names: [] })
  })

  test.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '{person} {{x}} ${y}',
    "'; drop table x; --",
  ])('are kept as they were written: %s', async (comment) => {
    const { buyer, write, read } = await anOrder()
    await write(buyer, comment)
    expect((await read(buyer))[0]?.comment).toBe(comment)
    await settle()
  })

  test('are bounded and say something', async () => {
    const { buyer, write } = await anOrder()
    for (const comment of ['  \n ', 'x'.repeat(2001)]) {
      await expect(write(buyer, comment)).rejects.toMatchObject({ code: 'kernel.invalid-input' })
    }
  })
})
