import { beforeEach, describe, expect, test } from 'vitest'
import type { Person } from '#lib/kernel/actor.ts'
import { ask, execute } from '#lib/kernel/execute.ts'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { newBuyer, newStaff } from '#tests/support/factories/actor.ts'
import type { TestKernel } from '#tests/support/kernel.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { keepOpening } from './commands/keep-opening.ts'
import { removeView } from './commands/remove-view.ts'
import { renameView } from './commands/rename-view.ts'
import { saveView } from './commands/save-view.ts'
import { readViews } from './queries/read-views.ts'
import { mostViews } from './view-input.ts'

const listId = 'orders.all-orders'

describeEachDatabase('views of a list', (open) => {
  let kernel: TestKernel
  let staff: Person
  beforeEach(async () => {
    kernel ??= testKernel(await open())
    staff = await newStaff(kernel)
  })

  const save = (name: string, given: object = {}, actor = staff) =>
    execute(kernel, saveView, { listId, name, query: 'delivered=no', ...given }, { actor })
  const read = (actor = staff, id = listId) => ask(kernel, readViews, { listId: id }, { actor })
  const ownOf = async (actor: Person) => (await read(actor)).views.filter(({ isOwn }) => isOwn)
  const namesOf = async (actor: Person) => (await ownOf(actor)).map(({ name }) => name)

  test('are kept for whoever saves them, and saved again under the same name', async () => {
    const { viewId } = await save('Open')
    expect(await save('Open', { query: 'delivered=yes' })).toEqual({ viewId })
    expect(await ownOf(staff)).toEqual([
      { viewId, name: 'Open', query: 'delivered=yes', isShared: false, isOwn: true },
    ])
    const others = (await read(await newStaff(kernel))).views
    expect(others.map((view) => view.viewId)).not.toContain(viewId)
  })

  test('are shared among staff, and nobody else changes them', async () => {
    const { viewId } = await save('For all of us', { isShared: true })
    const colleague = await newStaff(kernel)
    expect((await read(colleague)).views).toContainEqual(
      expect.objectContaining({ viewId, isShared: true, isOwn: false }),
    )
    for (const steal of [
      () => execute(kernel, removeView, { viewId }, { actor: colleague }),
      () => execute(kernel, renameView, { viewId, name: 'Mine' }, { actor: colleague }),
    ]) {
      await expect(steal()).rejects.toMatchObject({ code: 'kernel.not-found' })
    }
    await execute(kernel, removeView, { viewId }, { actor: staff })
    expect((await read(colleague)).views.map(({ name }) => name)).not.toContain('For all of us')
  })

  test('are not shared by buyers, nor read by them', async () => {
    const buyer = await newBuyer(kernel)
    await save('Staff only', { isShared: true })
    const own = { listId: 'orders.own-orders' }
    await expect(save('Ours', { ...own, isShared: true }, buyer)).rejects.toMatchObject({
      code: 'index-page.not-shared',
    })
    await save('Mine', own, buyer)
    expect((await read(buyer, own.listId)).views.map(({ name }) => name)).toEqual(['Mine'])
  })

  test('are kept only of lists that one may read', async () => {
    const buyer = await newBuyer(kernel)
    for (const id of [listId, 'orders.none', '']) {
      await expect(save('Mine', { listId: id }, buyer)).rejects.toMatchObject({
        code: expect.stringMatching(/kernel\.(not-found|invalid-input)/),
      })
    }
    await expect(read(buyer)).rejects.toMatchObject({ code: 'kernel.not-found' })
  })

  test('have one name each', async () => {
    const { viewId } = await save('First')
    await save('Second')
    await expect(
      execute(kernel, renameView, { viewId, name: 'Second' }, { actor: staff }),
    ).rejects.toMatchObject({ code: 'index-page.name-taken' })
    await execute(kernel, renameView, { viewId, name: 'Third' }, { actor: staff })
    expect(await namesOf(staff)).toEqual(['Third', 'Second'])
  })

  test('are at most thirty, also when many are saved at once; a removed one makes room', async () => {
    for (let index = 0; index < mostViews - 1; index += 1) await save(`View ${index}`)
    const last = await Promise.allSettled([save('One'), save('Two'), save('Three')])
    expect(last.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    await expect(save('Four')).rejects.toMatchObject({ code: 'index-page.too-many-views' })
    const [first] = await ownOf(staff)
    await execute(kernel, removeView, { viewId: first?.viewId ?? '' }, { actor: staff })
    await save('Five')
    expect(await ownOf(staff)).toHaveLength(mostViews)
  })

  test('do not stand where the list opens, which is kept once', async () => {
    for (const query of ['view=open', 'view=delivered&columns=number']) {
      await execute(kernel, keepOpening, { listId, query }, { actor: staff })
    }
    const kept = await read()
    expect(kept.opening).toBe('view=delivered&columns=number')
    expect(await ownOf(staff)).toEqual([])
  })

  describe('a name', () => {
    test.each(['', '   ', 'x'.repeat(61)])('%j is refused', async (name) => {
      await expect(save(name)).rejects.toMatchObject({ code: 'kernel.invalid-input' })
    })
  })
})
