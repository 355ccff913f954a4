import { expect, test } from 'vitest'
import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import type { CommandContext } from '#lib/kernel/context.ts'
import type { Dialect } from '#lib/kernel/database/contract.ts'
import { execute } from '#lib/kernel/execute.ts'
import { Refused } from '#lib/kernel/refused.ts'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { system } from '#tests/support/factories/actor.ts'
import { rivalKernels } from '#tests/support/rival-kernels.ts'
import { numberKeeper } from './contract.ts'
import numbering from './domain.ts'

const rivals = 20

type TakeNumber = (ctx: CommandContext, series: string) => Promise<bigint>

const keeper: TakeNumber = async (ctx, id) => (await ctx.port(numberKeeper)).next(ctx, id)

/** What the keeper must not do: count in the memory of each process. */
function memoryKeeper(): TakeNumber {
  let last = 0n
  return async () => (last += 1n)
}

const takeNumber = (take: TakeNumber) =>
  command({
    id: 'test.take-number',
    needs: 'anyone',
    input: z.strictObject({ series: z.string().max(60), isRefused: z.boolean() }),
    async run(ctx, input) {
      const number = await take(ctx, input.series)
      if (input.isRefused) throw new Refused('test.refused', 'Try again.')
      return number
    },
  })

const never = () => false
const everySecond = (rival: number) => rival % 2 === 0

describeEachDatabase('numberKeeper', (_open, dialect) => {
  test('numbers of a new series begin at one and have no gap, under 20 rivals in two processes', async () => {
    expect(await race(dialect, [keeper, keeper], never)).toEqual(oneTo(20))
  })

  test('a refused command gives its number back: no gap under 20 rivals of which half are refused', async () => {
    expect(await race(dialect, [keeper, keeper], everySecond)).toEqual(oneTo(10))
  })

  test('the race would show a number that comes twice, and a gap', async () => {
    const twice = await race(dialect, [memoryKeeper(), memoryKeeper()], never)
    expect(new Set(twice).size).toBeLessThan(20)
    const shared = memoryKeeper()
    const withGaps = await race(dialect, [shared, shared], everySecond)
    expect(new Set(withGaps).size).toBe(10)
    expect(withGaps).not.toEqual(oneTo(10))
  })

  test('two series count apart', async () => {
    const { first } = await rivalKernels(dialect, [numbering])
    const take = (series: string) =>
      execute(first, takeNumber(keeper), { series, isRefused: false }, { actor: system })
    expect([await take('a'), await take('b'), await take('a'), await take('b')]).toEqual([1n, 1n, 2n, 2n])
  })
})

function oneTo(last: number): readonly bigint[] {
  return Array.from({ length: last }, (_, index) => BigInt(index + 1))
}

/** Lets rivals in two processes take numbers of one series at once; answers the numbers that were kept. */
async function race(
  dialect: Dialect,
  takes: readonly [TakeNumber, TakeNumber],
  isRefused: (rival: number) => boolean,
): Promise<readonly bigint[]> {
  const { first, second } = await rivalKernels(dialect, [numbering])
  const commands = [takeNumber(takes[0]), takeNumber(takes[1])] as const
  const results = await Promise.allSettled(
    Array.from({ length: rivals }, (_, rival) => {
      const input = { series: 'test.number', isRefused: isRefused(rival) }
      return rival % 3 === 0
        ? execute(second, commands[1], input, { actor: system })
        : execute(first, commands[0], input, { actor: system })
    }),
  )
  const broken = results.filter(
    (result) => result.status === 'rejected' && !(result.reason instanceof Refused),
  )
  expect(broken).toEqual([])
  return results
    .flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
    .sort((left, right) => Number(left - right))
}
