import { checkChain } from '#lib/audit/commands/check-chain.ts'
import { verifyChain } from '#lib/audit/queries/verify-chain.ts'
import { ask, execute } from '#lib/kernel/execute.ts'
import type { Kernel } from '#lib/kernel/kernel.ts'
import { system } from '../../support/factories/actor.ts'

/** A way to look whether a trail is as it was written; gives what it found. */
export type Look = (kernel: Kernel) => Promise<string | null>

const asSystem = { actor: system }

/** The two looks that the shop has: every hour by itself, and at anybody's word. */
export const looks: Readonly<Record<string, Look>> = {
  'The hourly check': async (kernel) => (await execute(kernel, checkChain, {}, asSystem)).problem,
  'audit:verify': async (kernel) => (await ask(kernel, verifyChain, {}, asSystem)).problem,
}

/** What somebody with the database's password may do, and the word by which a look must name it. */
export const deeds = [
  { what: 'an entry that was put in later', named: 'was put in later', tamper: putInEntry },
  { what: 'an end that was cut off', named: 'was cut', tamper: cutEnd },
] as const

/** Puts an entry in as if it had been written long ago. */
async function putInEntry({ database }: Kernel): Promise<() => Promise<unknown>> {
  const entry = await database.read((reader) =>
    reader.selectFrom('kernel_audit_entry').selectAll().limit(1).executeTakeFirstOrThrow(),
  )
  const forged = { ...entry, id: 'r26.forged', occurred_at: '2020-01-01 00:00:00.000' }
  await database.write((db) => db.insertInto('kernel_audit_entry').values(forged).execute())
  return () =>
    database.write((db) => db.deleteFrom('kernel_audit_entry').where('id', '=', forged.id).execute())
}

/** Takes the last seal and its entry away, so that what is left is a sound chain. */
async function cutEnd({ database }: Kernel): Promise<() => Promise<unknown>> {
  return database.write(async (db) => {
    const seal = await db
      .selectFrom('kernel_audit_seal')
      .selectAll()
      .orderBy('position', 'desc')
      .executeTakeFirstOrThrow()
    const entry = await db
      .selectFrom('kernel_audit_entry')
      .selectAll()
      .where('id', '=', seal.entry_id)
      .executeTakeFirstOrThrow()
    await db.deleteFrom('kernel_audit_seal').where('position', '=', seal.position).execute()
    await db.deleteFrom('kernel_audit_entry').where('id', '=', entry.id).execute()
    return () =>
      database.write(async (again) => {
        await again.insertInto('kernel_audit_entry').values(entry).execute()
        await again.insertInto('kernel_audit_seal').values(seal).execute()
      })
  })
}
