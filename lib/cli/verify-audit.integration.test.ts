import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { checkChain } from '#lib/audit/commands/check-chain.ts'
import { sealEntries } from '#lib/audit/commands/seal-entries.ts'
import type { Database, Dialect } from '#lib/kernel/database/contract.ts'
import { migrate } from '#lib/kernel/database/migrate.ts'
import { openDatabase } from '#lib/kernel/database/open-database.ts'
import { execute } from '#lib/kernel/execute.ts'
import { flipToNoText } from '#tests/support/broken-text.ts'
import { makeEmptyDatabase, mariaUrl } from '#tests/support/databases.ts'
import { dropTriggers } from '#tests/support/drop-triggers.ts'
import { system } from '#tests/support/factories/actor.ts'
import { testKernel } from '#tests/support/kernel.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const run = promisify(execFile)

/** Leaves a trail of one sealed entry, has somebody tamper with it, and runs `npm run audit:verify`. */
async function verify(dialect: Dialect, tamper: (database: Database, entryId: string) => Promise<unknown>) {
  const { url, remove } = await makeEmptyDatabase(dialect)
  try {
    await migrate(url)
    const database = openDatabase(url)
    const kernel = testKernel(database)
    await execute(kernel, checkChain, {}, { actor: system })
    await execute(kernel, sealEntries, {}, { actor: system })
    await dropTriggers(database)
    const { entryId } = await database.read((reader) =>
      reader.selectFrom('kernel_audit_seal').select('entry_id as entryId').executeTakeFirstOrThrow(),
    )
    await tamper(database, entryId)
    await database.close()
    const env = { ...process.env, NODE_ENV: 'production' as const, LOG_LEVEL: 'silent', DATABASE_URL: url }
    const program = [process.execPath, ['--import', 'tsx', 'lib/cli/verify-audit.ts']] as const
    const ended = await run(...program, { cwd: root, env }).catch((error: unknown) => error)
    return { entryId, ...(ended as { code?: number; stdout: string; stderr: string }) }
  } finally {
    await remove()
  }
}

test.for(['sqlite', 'mysql'] as const)(
  'a trail that is as it was written ends well (%s)',
  async (dialect, { skip }) => {
    if (dialect === 'mysql' && mariaUrl() === null) skip()
    const { code, stdout } = await verify(dialect, async () => {})
    expect(stdout).toContain('The audit trail is as it was written')
    expect(code).toBeUndefined()
  },
)

test.for(['sqlite', 'mysql'] as const)(
  'an entry that was changed ends it with 1 (%s)',
  async (dialect, { skip }) => {
    if (dialect === 'mysql' && mariaUrl() === null) skip()
    const { code, stderr } = await verify(dialect, (database) =>
      database.write((db) => db.updateTable('kernel_audit_entry').set({ action: 'test.other' }).execute()),
    )
    expect(stderr).toMatch(/^The entry \w+ was changed after it was sealed at 1\.\nSound up to: 0:0{64}$/m)
    expect(code).toBe(1)
  },
)

test('so do bytes that are no text, which SQLite keeps', async () => {
  const { code, stderr, entryId } = await verify('sqlite', (database, sealed) =>
    flipToNoText(database, 'kernel_audit_entry', 'input', sealed),
  )
  expect(stderr).toContain(`The entry ${entryId}, sealed at 1, was changed: it holds bytes that are no text.`)
  expect(code).toBe(1)
})

test.for(['sqlite', 'mysql'] as const)('so does an end that was cut off (%s)', async (dialect, { skip }) => {
  if (dialect === 'mysql' && mariaUrl() === null) skip()
  const { code, stderr } = await verify(dialect, (database) =>
    database.write(async (db) => {
      await db.deleteFrom('kernel_audit_seal').execute()
      await db.deleteFrom('kernel_audit_entry').execute()
    }),
  )
  expect(stderr).toContain('The chain was cut: it once reached 1, and seal 1 is gone.')
  expect(code).toBe(1)
})
