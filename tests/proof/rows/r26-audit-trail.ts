import { sql } from 'kysely'
import { chainBegin, followChain } from '#lib/audit/follow-chain.ts'
import { sealEntries } from '#lib/audit/commands/seal-entries.ts'
import { auditChain } from '#lib/kernel/audit/audit-chain.ts'
import type { HashEntry } from '#lib/kernel/audit/hash-entry.ts'
import { hashEntry } from '#lib/kernel/audit/hash-entry.ts'
import { query } from '#lib/kernel/command.ts'
import { ask, execute } from '#lib/kernel/execute.ts'
import type { Kernel } from '#lib/kernel/kernel.ts'
import { z } from 'zod'
import { dropTriggers } from '../../support/drop-triggers.ts'
import { system } from '../../support/factories/actor.ts'
import type { SealedRow } from '../audit/flip-a-byte.ts'
import { flipAByte, sealedRows } from '../audit/flip-a-byte.ts'
import { runEveryCommand } from '../audit/one-row-each.ts'
import { deeds, looks } from '../audit/tamper-with-trail.ts'
import { walkAnOrder } from '../audit/walk-an-order.ts'
import type { Rig } from '../rig.ts'
import { defineRow } from '../row.ts'
import { proofKernel } from '../shop/proof-kernel.ts'

const faults = {
  'column-ignored': 'The check of the chain leaves a column out.',
  'row-lost': 'A trigger drops every row that a delivery leaves.',
  'late-entry-ignored': 'The looks at the chain go from seal to seal, and ask for no entry without one.',
  'end-forgotten': 'Nobody keeps how far the chain once reached.',
  'wall-down': 'The triggers that refuse changes are missing.',
} as const

type Fault = keyof typeof faults

const asSystem = { actor: system }

export default defineRow({
  id: 'R26',
  title: 'The audit trail',
  claim:
    'Every command and delivery leaves exactly one row without secrets, the database refuses to change or remove it, and one changed byte anywhere, an entry that was put in later and an end that was cut off are found.',
  gate: { flips: 400 },
  full: { flips: 10_000 },
  probe: { flips: 40 },
  faults,
  async run(rig: Rig<Fault>, { flips = 0 }) {
    const breaches: string[] = []
    let commandCount = 0
    for (const dialect of ['sqlite', 'mysql'] as const) {
      const { database } = await rig.openDatabase(dialect)
      const kernel = proofKernel(database)
      if (rig.fault === 'row-lost' && dialect === 'sqlite') await loseRows(kernel)
      if (rig.fault === 'wall-down') await dropTriggers(database)
      const left = await runEveryCommand(kernel)
      commandCount = left.commandCount
      if (left.withoutInput.length > 0) {
        rig.progress(`No input could be made up for ${left.withoutInput.join(', ')}.`)
      }
      breaches.push(...left.breaches, ...(await walkAnOrder(kernel)))
      while ((await execute(kernel, sealEntries, {}, asSystem)).hasMore);
      breaches.push(...(await changesLetThrough(kernel)))
      rig.progress(`${commandCount} commands and an order on ${dialect}.`)
      if (rig.fault !== 'wall-down') await dropTriggers(database)
      if (dialect === 'sqlite') breaches.push(...(await flipsMissed(kernel, rig, flips)))
      breaches.push(...(await deedsMissed(kernel, rig)))
    }
    return {
      figure: `1 row for each of ${commandCount} commands and each step of an order, on 2 databases, all guarded; ${flips} of ${flips} changed bytes, late entries and lost ends found`,
      breaches,
    }
  },
})

function loseRows({ database }: Kernel): Promise<unknown> {
  const statement = sql`create trigger proof before insert on kernel_audit_entry when new.cause_fact_id is not null
    begin select raise(ignore); end`
  return database.write((transaction) => statement.execute(transaction))
}

async function changesLetThrough({ database }: Kernel): Promise<readonly string[]> {
  const breaches: string[] = []
  for (const table of ['kernel_audit_entry', 'kernel_audit_seal']) {
    const attempts = {
      'A change': sql`update ${sql.table(table)} set ${sql.ref(table === 'kernel_audit_seal' ? 'hash' : 'input')} = 'x'`,
      'A removal': sql`delete from ${sql.table(table)}`,
    }
    for (const [what, statement] of Object.entries(attempts)) {
      const isRefused = await database
        .write(async (transaction) => {
          await statement.execute(transaction)
          throw new Undo()
        })
        .catch((error: unknown) => !(error instanceof Undo))
      if (!isRefused) breaches.push(`${what} of ${table} was let through.`)
    }
  }
  return breaches
}

/** Ends an attempt that succeeded, so that what follows finds everything as it was. */
class Undo extends Error {}

async function flipsMissed(kernel: Kernel, rig: Rig<Fault>, count: number): Promise<readonly string[]> {
  const sealed = await sealedRows(kernel.database)
  const hash = rig.fault === 'column-ignored' ? blindToActions(sealed) : hashEntry
  const breaches: string[] = []
  for (let done = 0; done < count; done += 1) {
    const flip = await flipAByte(kernel.database, sealed, rig.random, done)
    const problem = await ask(kernel, checkedBy(hash), {}, asSystem)
    if (problem === null) breaches.push(`Nobody saw that ${flip.place} was changed.`)
    await flip.undo()
  }
  const atEnd = await ask(kernel, checkedBy(hash), {}, asSystem)
  if (atEnd !== null) breaches.push(`The chain is broken though all was put back: ${atEnd}`)
  return breaches
}

async function deedsMissed(kernel: Kernel, rig: Rig<Fault>): Promise<readonly string[]> {
  const breaches: string[] = []
  await looks['The hourly check']?.(kernel)
  for (const { what, named, tamper } of deeds) {
    const undo = await tamper(kernel)
    for (const [name, look] of Object.entries(looks)) {
      if (rig.fault === 'end-forgotten') await forgetEnd(kernel)
      const problem = await (rig.fault === 'late-entry-ignored' ? fromSealToSeal(kernel) : look(kernel))
      if (!problem?.includes(named)) breaches.push(`${name} did not find ${what}.`)
    }
    await undo()
  }
  return breaches
}

function fromSealToSeal(kernel: Kernel): Promise<string | null> {
  return ask(kernel, checkedBy(hashEntry), {}, asSystem)
}

function forgetEnd({ database }: Kernel): Promise<unknown> {
  return database.write((transaction) => transaction.deleteFrom('audit_check').execute())
}

/** A hash that takes one column for what it was when everything was sealed. */
function blindToActions(sealed: readonly SealedRow[]): HashEntry {
  const actions = new Map(sealed.map(({ row }) => [row['id'], row['action']]))
  return (entry) => hashEntry({ ...entry, action: String(actions.get(entry.id) ?? entry.action) })
}

function checkedBy(hash: HashEntry) {
  return query({
    id: 'proof.check-chain',
    needs: 'anyone',
    input: z.strictObject({}),
    run: async (ctx) =>
      (await followChain(auditChain(ctx), chainBegin, Number.MAX_SAFE_INTEGER, hash)).problem,
  })
}
