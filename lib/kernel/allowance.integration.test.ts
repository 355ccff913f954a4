import { beforeAll, expect, test } from 'vitest'
import { describeEachDatabase } from '#tests/support/databases.ts'
import type { TestKernel } from '#tests/support/kernel.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { takeAllowance } from './allowance.ts'

const windowMilliseconds = 60_000

describeEachDatabase('an allowance', (open) => {
  let kernel: TestKernel
  let rival: TestKernel
  beforeAll(async () => {
    const database = await open()
    kernel = testKernel(database)
    rival = testKernel(database, undefined, { clock: kernel.clock, processName: 'rival' })
  })

  test('lets five of a hundred through that come at once, to two processes', async () => {
    const allowance = { name: 'test.five', most: 5, windowMilliseconds }
    const wishes = Array.from({ length: 100 }, (_, index) =>
      takeAllowance(index % 2 === 0 ? kernel : rival, allowance),
    )
    const taken = await Promise.all(wishes)
    expect(taken.filter(({ isAllowed }) => isAllowed)).toHaveLength(5)
  })

  test('is given out in shares, and never more than there is', async () => {
    const allowance = { name: 'test.many', most: 230, windowMilliseconds }
    const allowed = { kernel: 0, rival: 0 }
    for (let round = 0; round < 200; round += 1) {
      if ((await takeAllowance(kernel, allowance)).isAllowed) allowed.kernel += 1
      if ((await takeAllowance(rival, allowance)).isAllowed) allowed.rival += 1
    }
    expect(allowed.kernel + allowed.rival).toBe(230)
    expect(Math.abs(allowed.kernel - allowed.rival)).toBeLessThan(10)
  })

  test('comes back with the next window, and says when', async () => {
    const allowance = { name: 'test.back', most: 1, windowMilliseconds }
    expect((await takeAllowance(kernel, allowance)).isAllowed).toBe(true)
    const refused = await takeAllowance(kernel, allowance)
    expect(refused).toMatchObject({ isAllowed: false, left: 0 })
    kernel.clock.advance(refused.resetsInSeconds * 1000)
    expect((await takeAllowance(kernel, allowance)).isAllowed).toBe(true)
  })
})
