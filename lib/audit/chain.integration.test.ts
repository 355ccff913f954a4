import type { Transaction } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import type { EntryRow, SealRow } from '#lib/kernel/audit/hash-entry.ts'
import { command } from '#lib/kernel/command.ts'
import type { DB } from '#lib/kernel/database/schema.generated.ts'
import { ask, execute } from '#lib/kernel/execute.ts'
import type { Kernel } from '#lib/kernel/kernel.ts'
import { runJobs } from '#lib/kernel/run-jobs.ts'
import { dropTriggers } from '#tests/support/drop-triggers.ts'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { system } from '#tests/support/factories/actor.ts'
import type { TestKernel } from '#tests/support/kernel.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { checkChain } from './commands/check-chain.ts'
import { sealEntries } from './commands/seal-entries.ts'
import audit from './domain.ts'
import { verifyChain } from './queries/verify-chain.ts'

const paint = command({
  id: 'test.paint',
  needs: 'anyone',
  input: z.strictObject({ colour: z.string().max(20) }),
  run: async (ctx, { colour }) => ctx.changed({ subject: 'test.wall', id: 'wall-1', after: { colour } }),
})

const asSystem = { actor: system }

describeEachDatabase('the chain of the audit trail', (open) => {
  let kernel: TestKernel
  beforeEach(async () => {
    kernel = testKernel(await open(), [audit])
  })

  const verify = (head?: { position: bigint; hash: string }) =>
    ask(kernel, verifyChain, head ? { head } : {}, asSystem)
  const seal = () => execute(kernel, sealEntries, {}, asSystem)

  async function paintWalls(count: number): Promise<void> {
    for (let index = 1; index <= count; index += 1) {
      await execute(kernel, paint, { colour: `colour ${index}` }, asSystem)
      kernel.clock.advance(1)
    }
  }

  test('holds every entry once, in the order in which they happened', async () => {
    await paintWalls(5)
    const { end } = await seal()
    expect(end.position).toBe(5n)
    const ids = (await seals(kernel)).map((row) => row.entry_id)
    expect(ids).toEqual((await entries(kernel)).slice(0, 5).map((entry) => entry.id))
    expect(await verify(end)).toEqual({ end, problem: null })
  })

  test('goes on where it ended, batch after batch', async () => {
    await paintWalls(260)
    expect(await seal()).toMatchObject({ hasMore: true, end: { position: 250n } })
    expect(await seal()).toMatchObject({ hasMore: false, end: { position: 261n } })
    expect(await verify()).toMatchObject({ problem: null, end: { position: 261n } })
  })

  test('an entry that commits late is sealed next time, and so is a backlog of hours', async () => {
    await paintWalls(2)
    const early = kernel.clock.now().toISOString()
    kernel.clock.advance(20_000)
    await paintWalls(1)
    await seal()
    const late = kernel.clock.now().toISOString()
    kernel.clock.set(early)
    await paintWalls(1)
    kernel.clock.set(late)
    for (let hour = 1; hour <= 5; hour += 1) {
      kernel.clock.advance(3_600_000)
      await paintWalls(60)
    }
    while ((await seal()).hasMore);
    expect(await verify()).toMatchObject({ problem: null })
    const sealed = new Set((await seals(kernel)).map((row) => row.entry_id))
    const open = (await entries(kernel)).filter((entry) => !sealed.has(entry.id))
    expect(open).toMatchObject([{ action: 'audit.seal-entries' }])
  })

  test('of rivals one seals, and no entry has two seals', async () => {
    await paintWalls(20)
    await Promise.all(Array.from({ length: 8 }, seal))
    await seal()
    const found = await seals(kernel)
    expect(new Set(found.map((row) => row.entry_id)).size).toBe(found.length)
    expect(await verify()).toMatchObject({ problem: null })
  })

  test('grows while the shop works, and rests while it is idle', async () => {
    await paintWalls(3)
    const counts: number[] = []
    for (let minute = 1; minute <= 4; minute += 1) {
      await runJobs(kernel)
      counts.push((await entries(kernel)).length)
      kernel.clock.advance(60_000)
    }
    // Three walls, the hour's check and its own entry.
    expect(counts).toEqual([5, 5, 5, 5])
    expect(await seals(kernel)).toHaveLength(4)
  })

  test('is checked part by part, and what is broken stays known', async () => {
    const check = () => execute(kernel, checkChain, {}, asSystem)
    await paintWalls(3)
    await seal()
    expect(await check()).toEqual({ problem: null, isWhole: true })
    await dropTriggers(kernel.database)
    await changeEntry(kernel)
    for (const round of [1, 2]) {
      expect((await check()).problem, `round ${round}`).toContain('was changed after it was sealed at 3')
    }
  })

  test('that was cut since the last check is found without an end that was written down', async () => {
    const check = () => execute(kernel, checkChain, {}, asSystem)
    await paintWalls(3)
    await seal()
    await check()
    await dropTriggers(kernel.database)
    await kernel.database.write((db) =>
      db.deleteFrom('kernel_audit_seal').where('position', '=', 3n).execute(),
    )
    for (const round of [1, 2]) expect((await check()).problem, `round ${round}`).toContain('was cut')
  })

  test.each(['kernel_audit_entry', 'kernel_audit_seal'] as const)('%s cannot be changed', async (table) => {
    await paintWalls(1)
    await seal()
    const attempts: readonly ((db: Transaction<DB>) => Promise<unknown>)[] = [
      (db) => db.deleteFrom(table).execute(),
      (db) =>
        table === 'kernel_audit_seal'
          ? db.updateTable(table).set({ hash: 'x' }).execute()
          : db.updateTable(table).set({ input: 'x' }).execute(),
    ]
    for (const attempt of attempts) {
      await expect(kernel.database.write(attempt)).rejects.toThrow(`${table} keeps every row`)
    }
  })

  test.each([
    ['an entry that was changed', /entry .* was changed/, changeEntry],
    ['an entry that was removed', /entry .* was removed/, removeEntry],
    ['an entry that was put in between', /was put in later/, putEntryBetween],
    ['two seals that changed places', /seal 2 was changed/, swapSeals],
    ['a seal that was removed', /seal 2 was removed/, removeSeal],
    ['a seal that was written anew', /seal 3 does not follow/, forgeSeal],
  ] as const)('finds %s', async (_, problem, tamper) => {
    await paintWalls(5)
    const { end } = await seal()
    await dropTriggers(kernel.database)
    await tamper(kernel)
    const found = await verify()
    expect(found.problem).toMatch(problem)
    expect(found.end.position).toBeLessThanOrEqual(end.position)
  })

  test('finds an end that was cut off, against an end that was written down', async () => {
    await paintWalls(5)
    const { end } = await seal()
    await dropTriggers(kernel.database)
    const [last] = (await seals(kernel)).slice(-1)
    await kernel.database.write(async (db) => {
      await db.deleteFrom('kernel_audit_seal').where('position', '=', 5n).execute()
      await db
        .deleteFrom('kernel_audit_entry')
        .where('id', '=', last?.entry_id ?? '')
        .execute()
    })
    expect(await verify()).toMatchObject({ problem: null, end: { position: 4n } })
    expect(await verify(end)).toMatchObject({
      problem: 'The chain was cut: it once reached 5, and seal 5 is gone.',
    })
    const other = { position: 4n, hash: end.hash }
    expect((await verify(other)).problem).toContain('was written anew')
  })
})

function changeEntry(kernel: Kernel): Promise<unknown> {
  return kernel.database.write((db) =>
    db
      .updateTable('kernel_audit_entry')
      .set({ changes: '[]' })
      .where('input', 'like', '%colour 3%')
      .execute(),
  )
}

function removeEntry(kernel: Kernel): Promise<unknown> {
  return kernel.database.write((db) =>
    db.deleteFrom('kernel_audit_entry').where('input', 'like', '%colour 3%').execute(),
  )
}

async function putEntryBetween(kernel: Kernel): Promise<unknown> {
  const [entry] = await entries(kernel)
  if (!entry) throw new Error('There is no entry.')
  const forged = { ...entry, id: 'forged', occurred_at: '2026-01-01 00:00:00.000' }
  return kernel.database.write((db) => db.insertInto('kernel_audit_entry').values(forged).execute())
}

function swapSeals(kernel: Kernel): Promise<unknown> {
  return kernel.database.write(async (db) => {
    for (const [from, to] of [
      [2n, 99n],
      [3n, 2n],
      [99n, 3n],
    ] as const) {
      await db.updateTable('kernel_audit_seal').set({ position: to }).where('position', '=', from).execute()
    }
    const rows = await db.selectFrom('kernel_audit_seal').selectAll().orderBy('position').execute()
    for (const [index, row] of rows.entries()) {
      await db
        .updateTable('kernel_audit_seal')
        .set({ previous_hash: rows[index - 1]?.hash ?? '0'.repeat(64) })
        .where('position', '=', row.position)
        .execute()
    }
  })
}

function removeSeal(kernel: Kernel): Promise<unknown> {
  return kernel.database.write((db) =>
    db.deleteFrom('kernel_audit_seal').where('position', '=', 2n).execute(),
  )
}

function forgeSeal(kernel: Kernel): Promise<unknown> {
  return kernel.database.write((db) =>
    db
      .updateTable('kernel_audit_seal')
      .set({ previous_hash: 'f'.repeat(64) })
      .where('position', '=', 3n)
      .execute(),
  )
}

function entries(kernel: Kernel): Promise<readonly EntryRow[]> {
  return kernel.database.read((reader) =>
    reader.selectFrom('kernel_audit_entry').selectAll().orderBy('occurred_at').orderBy('id').execute(),
  )
}

function seals(kernel: Kernel): Promise<readonly SealRow[]> {
  return kernel.database.read((reader) =>
    reader.selectFrom('kernel_audit_seal').selectAll().orderBy('position').execute(),
  )
}
