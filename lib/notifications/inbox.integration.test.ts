import { beforeAll, expect, test } from 'vitest'
import { domains } from '#domains'
import type { Person } from '#lib/kernel/actor.ts'
import { ask, execute } from '#lib/kernel/execute.ts'
import { toInstant } from '#lib/kernel/instant.ts'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { newStaff } from '#tests/support/factories/actor.ts'
import type { TestKernel } from '#tests/support/kernel.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { archiveItem } from './commands/archive-item.ts'
import { markItem } from './commands/mark-item.ts'
import { markRead } from './commands/mark-read.ts'
import { readInbox } from './queries/read-inbox.ts'
import { unreadCount } from './queries/unread-count.ts'

describeEachDatabase('an inbox', (open) => {
  let kernel: TestKernel
  beforeAll(async () => {
    kernel = testKernel(await open(), [...domains])
  })

  async function told(actor: Person, count: number, topic = 'approvals.asked'): Promise<readonly string[]> {
    const items = Array.from({ length: count }, () => {
      kernel.clock.advance(1)
      return {
        id: kernel.newId(),
        person_id: actor.personId,
        topic,
        sentence_values: '{}',
        href: '/admin/approvals',
        created_at: toInstant(kernel.clock.now()),
        is_in_inbox: 1,
        digest: 'none',
      }
    })
    await kernel.database.write((db) => db.insertInto('notifications_item').values(items).execute())
    return items.map(({ id }) => id).toReversed()
  }

  const idsOf = async (actor: Person, wish: Parameters<typeof readInbox.run>[1] | object = {}) =>
    (await ask(kernel, readInbox, { show: 'all', ...wish }, { actor })).told.map(({ itemId }) => itemId)
  const unread = (actor: Person) => ask(kernel, unreadCount, {}, { actor })

  test('tells what is new from what was read, one by one and all at once', async () => {
    const staff = await newStaff(kernel)
    const [last = '', middle = '', first = ''] = await told(staff, 3)
    const mark = (itemId: string, isRead: boolean) =>
      execute(kernel, markItem, { itemId, isRead }, { actor: staff })
    await mark(middle, true)
    expect(await idsOf(staff, { show: 'new' })).toEqual([last, first])
    expect(await unread(staff)).toEqual({ count: 2, hasMore: false })
    await mark(middle, false)
    expect(await unread(staff)).toEqual({ count: 3, hasMore: false })
    await execute(kernel, markRead, { untilId: middle }, { actor: staff })
    expect(await idsOf(staff, { show: 'new' })).toEqual([last])
  })

  test('puts things away and takes them back as they were', async () => {
    const staff = await newStaff(kernel)
    const [last = '', first = ''] = await told(staff, 2)
    const archive = (isArchived: boolean) =>
      execute(kernel, archiveItem, { itemId: last, isArchived }, { actor: staff })
    await archive(true)
    expect(await idsOf(staff)).toEqual([first])
    expect(await idsOf(staff, { show: 'archived' })).toEqual([last])
    expect(await unread(staff)).toEqual({ count: 1, hasMore: false })
    await archive(false)
    expect(await idsOf(staff)).toEqual([last, first])
    expect(await unread(staff)).toEqual({ count: 2, hasMore: false })
  })

  test('is narrowed by what it is about, and goes on page by page without a gap', async () => {
    const staff = await newStaff(kernel)
    const late = await told(staff, 1, 'fulfillment.late')
    await told(staff, 35)
    expect(await idsOf(staff, { topic: 'fulfillment.late' })).toEqual(late)
    const first = await ask(kernel, readInbox, {}, { actor: staff })
    const rest = await idsOf(staff, { beforeId: first.olderThanId })
    expect(new Set([...first.told.map(({ itemId }) => itemId), ...rest]).size).toBe(36)
  })

  test('counts no further than a bell can show', async () => {
    const staff = await newStaff(kernel)
    await told(staff, 101)
    expect(await unread(staff)).toEqual({ count: 99, hasMore: true })
  })

  test('is nobody else’s to mark or to put away', async () => {
    const [owner, other] = [await newStaff(kernel), await newStaff(kernel)]
    const [itemId = ''] = await told(owner, 1)
    const gone = { code: 'kernel.not-found' }
    const as = { actor: other }
    await expect(execute(kernel, markItem, { itemId, isRead: true }, as)).rejects.toMatchObject(gone)
    await expect(execute(kernel, archiveItem, { itemId, isArchived: true }, as)).rejects.toMatchObject(gone)
    expect(await idsOf(owner, { show: 'new' })).toEqual([itemId])
  })
})
