import { beforeAll, expect, test } from 'vitest'
import { describeEachDatabase } from '#tests/support/databases.ts'
import type { TestKernel } from '#tests/support/kernel.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { countRolling } from './rolling-limit.ts'

const minute = 60_000
const spanMilliseconds = 60 * minute

describeEachDatabase('a rolling limit', (open) => {
  let kernel: TestKernel
  let rival: TestKernel
  beforeAll(async () => {
    const database = await open()
    kernel = testKernel(database)
    rival = testKernel(database, undefined, { clock: kernel.clock, processName: 'rival' })
  })

  const allowedOf = async (wishes: readonly Promise<{ readonly isAllowed: boolean }>[]) =>
    (await Promise.all(wishes)).filter(({ isAllowed }) => isAllowed).length

  test('lets five of a hundred through that come at once, to two processes', async () => {
    const limits = [{ name: 'test.five', most: 5, spanMilliseconds }]
    const wishes = Array.from({ length: 100 }, (_, index) =>
      countRolling(index % 2 === 0 ? kernel : rival, limits),
    )
    expect(await allowedOf(wishes)).toBe(5)
  })

  test('holds in every span, also in one that the full hour cuts in two', async () => {
    const limits = [{ name: 'test.span', most: 10, spanMilliseconds }]
    const allowed: number[] = []
    const millisecondsToHour = spanMilliseconds - (kernel.clock.now().getTime() % spanMilliseconds)
    kernel.clock.advance(millisecondsToHour - 5 * minute)
    for (let index = 0; index < 60; index += 1) {
      if ((await countRolling(kernel, limits)).isAllowed) allowed.push(kernel.clock.now().getTime())
      kernel.clock.advance(2.5 * minute)
    }
    const mostInASpan = Math.max(
      ...allowed.map((from) => allowed.filter((at) => at >= from && at < from + spanMilliseconds).length),
    )
    expect([mostInASpan, allowed.length]).toEqual([10, 30])
  })

  test('says when the next is let through, and keeps to it', async () => {
    const limits = [{ name: 'test.when', most: 2, spanMilliseconds }]
    await countRolling(kernel, limits)
    kernel.clock.advance(20 * minute)
    await countRolling(kernel, limits)
    const { isAllowed, freeInSeconds } = await countRolling(kernel, limits)
    expect({ isAllowed, freeInSeconds }).toEqual({ isAllowed: false, freeInSeconds: 40 * 60 })
    kernel.clock.advance(freeInSeconds * 1000 - 1)
    expect((await countRolling(rival, limits)).isAllowed).toBe(false)
    kernel.clock.advance(1)
    expect((await countRolling(kernel, limits)).isAllowed).toBe(true)
  })

  test('of several that are counted together none is where one is full', async () => {
    const wide = { name: 'test.wide', most: 3, spanMilliseconds }
    const narrow = { name: 'test.narrow', most: 1, spanMilliseconds }
    expect((await countRolling(kernel, [wide, narrow])).isAllowed).toBe(true)
    expect((await countRolling(kernel, [wide, narrow])).isAllowed).toBe(false)
    expect(await allowedOf(Array.from({ length: 4 }, () => countRolling(kernel, [wide])))).toBe(2)
  })

  test('what was given back is there once more, for all processes', async () => {
    const limits = [{ name: 'test.given-back', most: 1, spanMilliseconds }]
    const first = await countRolling(kernel, limits)
    expect((await countRolling(kernel, limits)).isAllowed).toBe(false)
    await first.giveBack()
    expect(await allowedOf([countRolling(kernel, limits), countRolling(rival, limits)])).toBe(1)
  })
})
