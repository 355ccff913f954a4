import { beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { ask, execute } from '#lib/kernel/execute.ts'
import { toInstant } from '#lib/kernel/instant.ts'
import { flipToNoText } from '#tests/support/broken-text.ts'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { dropTriggers } from '#tests/support/drop-triggers.ts'
import { newStaff, system } from '#tests/support/factories/actor.ts'
import type { TestKernel } from '#tests/support/kernel.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { checkChain } from './commands/check-chain.ts'
import { sealEntries } from './commands/seal-entries.ts'
import { listEntries } from './queries/list-entries.ts'
import { verifyChain } from './queries/verify-chain.ts'

const paint = command({
  id: 'test.paint',
  needs: 'anyone',
  input: z.strictObject({ colour: z.string().max(20) }),
  run: async (ctx, { colour }) => ctx.changed({ subject: 'test.wall', id: 'wall-1', after: { colour } }),
})

const asSystem = { actor: system }

describeEachDatabase('whoever has the password of the database', (open, dialect) => {
  let kernel: TestKernel
  beforeEach(async () => {
    kernel = testKernel(await open())
    await dropTriggers(kernel.database)
  })

  const check = async () => (await execute(kernel, checkChain, {}, asSystem)).problem
  const verify = async () => (await ask(kernel, verifyChain, {}, asSystem)).problem

  async function paintWalls(count: number, millisecondsApart = 1): Promise<void> {
    for (let index = 1; index <= count; index += 1) {
      await execute(kernel, paint, { colour: `colour ${index}` }, asSystem)
      kernel.clock.advance(millisecondsApart)
    }
  }

  async function sealAll(): Promise<void> {
    while ((await execute(kernel, sealEntries, {}, asSystem)).hasMore);
  }

  const entries = () =>
    kernel.database.read((reader) =>
      reader.selectFrom('kernel_audit_entry').selectAll().orderBy('occurred_at').orderBy('id').execute(),
    )

  /** Puts an entry in as if it had been written at an instant. */
  async function forge(occurredAt: string): Promise<void> {
    const [entry] = await entries()
    if (!entry) throw new Error('There is no entry.')
    const forged = { ...entry, id: 'forged', occurred_at: occurredAt }
    await kernel.database.write((db) => db.insertInto('kernel_audit_entry').values(forged).execute())
  }

  /** Takes the last seal and its entry away, as if it had never been. */
  async function cutTail(): Promise<void> {
    await kernel.database.write(async (db) => {
      const last = await db
        .selectFrom('kernel_audit_seal')
        .select(['position', 'entry_id as entryId'])
        .orderBy('position', 'desc')
        .executeTakeFirstOrThrow()
      await db.deleteFrom('kernel_audit_seal').where('position', '=', last.position).execute()
      await db.deleteFrom('kernel_audit_entry').where('id', '=', last.entryId).execute()
    })
  }

  test('puts no entry in between unseen: the hourly check names it each time', async () => {
    const began = kernel.clock.now()
    await paintWalls(5, 3_600_000)
    await sealAll()
    expect(await check()).toBeNull()
    await forge(toInstant(new Date(began.getTime() + 1000)))
    for (const round of [1, 2]) {
      expect(await check(), `round ${round}`).toBe(
        'The entry forged is not part of the chain: it was put in later.',
      )
    }
  })

  test('puts none before all others, and none between two parts of a long chain', async () => {
    const began = kernel.clock.now()
    await paintWalls(2100)
    kernel.clock.advance(2 * 3_600_000)
    await paintWalls(1)
    await sealAll()
    for (const instant of ['2020-01-01 00:00:00.000', toInstant(new Date(began.getTime() + 1999))]) {
      await forge(instant)
      const found = [await check(), await check(), await check()]
      expect(found.join(), `at ${instant}`).toContain('forged')
      await kernel.database.write((db) =>
        db.deleteFrom('kernel_audit_entry').where('id', '=', 'forged').execute(),
      )
      await check()
    }
    expect(await check()).toBeNull()
  }, 60_000)

  test('an entry that still may come late is none that was put in', async () => {
    await paintWalls(3)
    await sealAll()
    const [first] = await entries()
    await forge(first?.occurred_at ?? '')
    expect(await check()).toBeNull()
    expect(await verify()).toBeNull()
  })

  test('cuts nothing off unseen that was sealed since the last check', async () => {
    await check()
    await paintWalls(3)
    await sealAll()
    await paintWalls(3)
    await sealAll()
    expect(await verify()).toBeNull()
    await cutTail()
    expect(await verify()).toMatch(/^The chain was cut: it once reached \d+, and seal \d+ is gone\.$/)
    await paintWalls(3)
    await sealAll()
    expect(await verify()).toContain('was written anew')
    expect(await check()).toContain('was written anew')
  })

  const breakText = async (column: string): Promise<string> => {
    const [, entry] = await entries()
    await flipToNoText(kernel.database, 'kernel_audit_entry', column, entry?.id ?? '')
    return entry?.id ?? ''
  }

  test.runIf(dialect === 'sqlite').each([
    ['input', 'was changed: it holds bytes that are no text'],
    ['id', 'was removed'],
    ['occurred_at', 'was changed: it holds bytes that are no text'],
  ] as const)(
    'leaves no bytes that are no text in %s unseen, and ends no process',
    async (column, problem) => {
      await paintWalls(3)
      await sealAll()
      await breakText(column)
      expect(await verify()).toContain(problem)
      expect(await check()).toContain(problem)
      await paintWalls(1)
      await sealAll()
    },
  )

  test.runIf(dialect === 'sqlite')(
    'stops no check by an instant that is none',
    { timeout: 60_000 },
    async () => {
      await paintWalls(2100)
      await sealAll()
      await kernel.database.write(async (db) => {
        const { entryId } = await db
          .selectFrom('kernel_audit_seal')
          .select('entry_id as entryId')
          .orderBy('position', 'desc')
          .executeTakeFirstOrThrow()
        await db
          .updateTable('kernel_audit_entry')
          .set({ occurred_at: 'never' })
          .where('id', '=', entryId)
          .execute()
      })
      expect(await check()).toBeNull()
      expect(await check()).toContain('was changed after it was sealed')
      expect(await verify()).toContain('was changed after it was sealed')
      await paintWalls(1)
      await sealAll()
    },
  )

  test.runIf(dialect === 'sqlite')('keeps nobody from reading the trail by such bytes', async () => {
    const staff = { actor: await newStaff(kernel) }
    await paintWalls(3)
    const entryId = await breakText('input')
    const { rows: shown } = await ask(kernel, listEntries, { asked: [] }, staff)
    expect(shown.map((entry) => entry.entryId)).toContain(entryId)
  })

  test.runIf(dialect === 'mysql')('can put no such bytes into MySQL, which refuses them', async () => {
    await paintWalls(3)
    await expect(breakText('input')).rejects.toThrow(/Incorrect|Invalid/)
  })

  test.runIf(dialect === 'sqlite')('leaves none in an entry that is not sealed yet', async () => {
    await paintWalls(2)
    const [first] = await entries()
    await flipToNoText(kernel.database, 'kernel_audit_entry', 'input', first?.id ?? '')
    await sealAll()
    expect(await verify()).toContain('it holds bytes that are no text')
  })
})
