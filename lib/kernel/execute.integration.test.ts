import { afterEach, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { countEffects, leaveEffect } from '#tests/support/effects.ts'
import { system } from '#tests/support/factories/actor.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { somePerson } from '#tests/support/factories/some-person.ts'
import type { Person } from './actor.ts'
import { command } from './command.ts'
import type { Database } from './database/contract.ts'
import { OutcomeUnknown } from './database/outcome-unknown.ts'
import { execute } from './execute.ts'
import type { Kernel } from './kernel.ts'
import { definePlugin } from './plugin.ts'
import { Refused } from './refused.ts'
import { event, on } from './token.ts'

const counted = event('test.counted', z.strictObject({ effectId: z.string().max(32) }))

const count = command({
  id: 'test.count',
  needs: 'anyone',
  input: z.strictObject({ amountMinor: z.bigint() }),
  async run(ctx, { amountMinor }) {
    const effectId = await leaveEffect(ctx)
    ctx.emit(counted, { effectId })
    if (amountMinor < 0n) throw new Refused('test.negative', 'Enter an amount above zero.')
    return { effectId, doubleMinor: amountMinor * 2n, nothing: null }
  },
})

const recount = command({
  id: 'test.recount',
  needs: 'anyone',
  input: count.input,
  run: (ctx, input) => ctx.run(count, input),
})

const listener = definePlugin({
  id: 'test',
  title: 'Test',
  contributes: [on(counted, async () => ({ default: async () => {} }))],
})

const ada: Person = somePerson({
  personId: 'ada',
  name: 'Ada',
})
const bob: Person = { ...ada, personId: 'bob', name: 'Bob' }
const largeInput = { amountMinor: 2n ** 53n + 1n }

afterEach(() => {
  vi.unstubAllEnvs()
})

describeEachDatabase('execute', (open) => {
  const newKernel = async () => testKernel(await open(), [listener])

  test('20 parallel replays have one effect, one fact and equal answers', async () => {
    const kernel = await newKernel()
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => execute(kernel, count, largeInput, { actor: ada, key: 'replay' })),
    )
    expect(answers[0]?.doubleMinor).toBe(2n ** 54n + 2n)
    for (const answer of answers) expect(answer).toStrictEqual(answers[0])
    expect(await traces(kernel)).toEqual({ effects: 1, facts: 1, deliveries: 1, answers: 1 })
  })

  test('a command that answers nothing answers a replay the same', async () => {
    const kernel = await newKernel()
    const silent = command({
      id: 'test.silent',
      needs: 'anyone',
      input: z.strictObject({}),
      run: async () => undefined,
    })
    const ask = () => execute(kernel, silent, {}, { actor: ada, key: 'silent' })
    expect([await ask()]).toStrictEqual([await ask()])
  })

  test.each(['cut\0off', 'blank at the end ', 'x'.repeat(121), 'Ü'])('refuses %j as a key', async (key) => {
    const kernel = await newKernel()
    const run = execute(kernel, count, largeInput, { actor: ada, key })
    await expect(run).rejects.toMatchObject({ code: 'kernel.bad-key' })
    expect(await traces(kernel)).toEqual({ effects: 0, facts: 0, deliveries: 0, answers: 0 })
  })

  test('reports what caused a refusal, and no refusal that has no cause', async () => {
    const kernel = testKernel(await open(), [listener])
    const cause = new TypeError('a bug')
    const cover = command({
      id: 'test.cover',
      needs: 'anyone',
      input: z.strictObject({}),
      run: async () => {
        throw new Refused('test.broken', 'Try again in a minute.', {}, { cause })
      },
    })
    const covered = execute(kernel, cover, {}, { actor: ada })
    await expect(covered).rejects.toMatchObject({ code: 'test.broken' })
    const negative = execute(kernel, count, { amountMinor: -1n }, { actor: ada })
    await expect(negative).rejects.toMatchObject({ code: 'test.negative' })
    expect(kernel.reports).toEqual([cause])
  })

  test('without a key the same 20 requests have 20 effects', async () => {
    const kernel = await newKernel()
    await Promise.all(Array.from({ length: 20 }, () => execute(kernel, count, largeInput, { actor: ada })))
    expect(await traces(kernel)).toEqual({ effects: 20, facts: 20, deliveries: 20, answers: 0 })
  })

  test('a key that comes back with another input or command is refused', async () => {
    const kernel = await newKernel()
    const options = { actor: ada, key: 'reused' }
    await execute(kernel, count, largeInput, options)
    const refusal = { code: 'kernel.key-reused' }
    await expect(execute(kernel, count, { amountMinor: 1n }, options)).rejects.toMatchObject(refusal)
    await expect(execute(kernel, recount, largeInput, options)).rejects.toMatchObject(refusal)
    expect(await countEffects(kernel)).toBe(1)
  })

  test('what a command runs in turn is refused as a promise, so that it can be caught', async () => {
    const kernel = await newKernel()
    const forgiving = command({
      id: 'test.forgiving',
      needs: 'anyone',
      input: z.strictObject({}),
      run: (ctx) => ctx.run(count, JSON.parse('{}')).catch(() => 'caught'),
    })
    expect(await execute(kernel, forgiving, {}, { actor: ada })).toBe('caught')
  })

  test('equal keys of two people, and of the system, are different requests', async () => {
    const kernel = await newKernel()
    const answers = [
      await execute(kernel, count, largeInput, { actor: ada, key: 'shared' }),
      await execute(kernel, count, largeInput, { actor: bob, key: 'shared' }),
      await execute(kernel, count, largeInput, { actor: system, key: 'shared' }),
    ]
    expect(new Set(answers.map((answer) => answer.effectId)).size).toBe(3)
    expect(await countEffects(kernel)).toBe(3)
  })

  test('a refused command leaves no trace, and its key may be tried again', async () => {
    const kernel = await newKernel()
    const options = { actor: ada, key: 'second-try' }
    await expect(execute(kernel, count, { amountMinor: -1n }, options)).rejects.toMatchObject({
      code: 'test.negative',
    })
    expect(await traces(kernel)).toEqual({ effects: 0, facts: 0, deliveries: 0, answers: 0 })
    await execute(kernel, count, largeInput, options)
    expect(await traces(kernel)).toEqual({ effects: 1, facts: 1, deliveries: 1, answers: 1 })
  })

  test('of 20 parallel requests that are all refused none leaves a trace', async () => {
    const kernel = await newKernel()
    const results = await Promise.allSettled(
      Array.from({ length: 20 }, () =>
        execute(kernel, count, { amountMinor: -1n }, { actor: ada, key: 'refused' }),
      ),
    )
    for (const result of results) {
      expect(result).toMatchObject({ status: 'rejected', reason: { code: 'test.negative' } })
    }
    expect(await traces(kernel)).toEqual({ effects: 0, facts: 0, deliveries: 0, answers: 0 })
  })

  test('a crash before the commit keeps neither effect nor answer', async () => {
    const kernel = await newKernel()
    const options = { actor: ada, key: 'crash-before' }
    vi.stubEnv('FAILPOINTS', 'test.count.before-commit=throw')
    await expect(execute(kernel, count, largeInput, options)).rejects.toThrow('Failpoint')
    expect(await traces(kernel)).toEqual({ effects: 0, facts: 0, deliveries: 0, answers: 0 })
  })

  test('a crash after the commit keeps both: the replay answers and does nothing', async () => {
    const kernel = await newKernel()
    const options = { actor: ada, key: 'crash-after' }
    vi.stubEnv('FAILPOINTS', 'test.count.after-commit=throw')
    await expect(execute(kernel, count, largeInput, options)).rejects.toThrow('Failpoint')
    vi.unstubAllEnvs()
    const answer = await execute(kernel, count, largeInput, options)
    expect(answer.doubleMinor).toBe(2n ** 54n + 2n)
    expect(await traces(kernel)).toEqual({ effects: 1, facts: 1, deliveries: 1, answers: 1 })
  })

  test('a commit whose outcome is unknown has one effect, whether it was stored or not', async () => {
    for (const database of [losesTheWord(await open()), losesTheWork(await open())]) {
      const kernel = testKernel(database, [listener])
      const answer = await execute(kernel, count, largeInput, { actor: ada, key: 'unknown' })
      expect(answer.doubleMinor).toBe(2n ** 54n + 2n)
      expect(await traces(kernel)).toEqual({ effects: 1, facts: 1, deliveries: 1, answers: 1 })
    }
  })

  test('without a key a commit whose outcome is unknown is not run again', async () => {
    const kernel = testKernel(losesTheWork(await open()), [listener])
    await expect(execute(kernel, count, largeInput, { actor: ada })).rejects.toThrow(OutcomeUnknown)
    expect(await countEffects(kernel)).toBe(0)
  })
})

/** A database whose first commit is stored, but nobody hears of it. */
function losesTheWord(database: Database): Database {
  let isBroken = true
  return {
    ...database,
    async write(work) {
      const result = await database.write(work)
      if (!isBroken) return result
      isBroken = false
      throw new OutcomeUnknown(new Error('The connection was reset.'))
    },
  }
}

/** A database whose first commit is not stored, and nobody hears of it. */
function losesTheWork(database: Database): Database {
  let isBroken = true
  return {
    ...database,
    write: (work) =>
      database.write(async (transaction) => {
        const result = await work(transaction)
        if (!isBroken) return result
        isBroken = false
        throw new OutcomeUnknown(new Error('The connection was reset.'))
      }),
  }
}

async function traces(kernel: Kernel) {
  const count = (table: 'kernel_fact' | 'kernel_delivery' | 'kernel_answer') =>
    kernel.database.read((reader) =>
      reader
        .selectFrom(table)
        .select((eb) => eb.fn.countAll<bigint | number>().as('rows'))
        .executeTakeFirstOrThrow(),
    )
  const [facts, deliveries, answers] = await Promise.all([
    count('kernel_fact'),
    count('kernel_delivery'),
    count('kernel_answer'),
  ])
  return {
    effects: await countEffects(kernel),
    facts: Number(facts.rows),
    deliveries: Number(deliveries.rows),
    answers: Number(answers.rows),
  }
}
