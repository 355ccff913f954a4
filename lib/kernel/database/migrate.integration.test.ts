import { appendFile, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { makeEmptyDatabase, mariaUrl } from '#tests/support/databases.ts'
import { startMaria, tellMaria } from '#tests/support/maria.ts'
import type { Dialect } from './contract.ts'
import { migrate } from './migrate.ts'
import { openDatabase } from './open-database.ts'

for (const dialect of ['sqlite', 'mysql'] as const) {
  describe.skipIf(dialect === 'mysql' && mariaUrl() === null)(`migrating (${dialect})`, () => {
    let folder: string
    let place: Awaited<ReturnType<typeof makeEmptyDatabase>>

    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), 'portico-migrations-'))
      await cp('prisma/migrations', folder, { recursive: true })
      place = await makeEmptyDatabase(dialect)
    })
    afterEach(async () => {
      await place.remove()
      await rm(folder, { recursive: true, force: true })
    })

    it('applies what is missing, once', async () => {
      const applied = await migrate(place.url, folder)
      expect(applied).toHaveLength(1)
      expect(await migrate(place.url, folder)).toEqual([])
      await addMigration(folder, dialect, 'create table test_more (id varchar(32) primary key)')
      expect(await migrate(place.url, folder)).toEqual(['99999999999999_more'])
      const database = openDatabase(place.url)
      const rows = await database.read((reader) => reader.selectFrom('tax_rate').selectAll().execute())
      expect(rows).toEqual([])
      await database.close()
    })

    it('lets several start at once: one applies, the others wait', async () => {
      const applied = await Promise.all([1, 2, 3].map(() => migrate(place.url, folder)))
      expect(applied.flat()).toHaveLength(1)
    })

    it('refuses a migration that was changed after it was applied', async () => {
      const [name = ''] = await migrate(place.url, folder)
      await appendFile(join(folder, dialect, name, 'migration.sql'), '-- changed')
      await expect(migrate(place.url, folder)).rejects.toThrow('was changed after it was applied')
    })

    it('refuses a database that was migrated by files it does not have', async () => {
      const [name = ''] = await migrate(place.url, folder)
      await rm(join(folder, dialect, name), { recursive: true })
      await expect(migrate(place.url, folder)).rejects.toThrow('its file is missing')
    })

    it.runIf(dialect === 'mysql')('refuses to go on where a migration stopped half-way', async () => {
      await addMigration(folder, dialect, 'create table test_half (id int); create nonsense')
      await expect(migrate(place.url, folder)).rejects.toThrow('stopped half-way')
      await expect(migrate(place.url, folder)).rejects.toThrow('set rolled_back_at or finished_at')
    })

    it.runIf(dialect === 'sqlite')('leaves nothing of a migration that fails', async () => {
      await addMigration(folder, dialect, 'create table test_half (id int); create nonsense')
      await expect(migrate(place.url, folder)).rejects.toThrow('syntax error')
      await rm(join(folder, dialect, '99999999999999_more'), { recursive: true })
      expect(await migrate(place.url, folder)).toHaveLength(1)
    })
  })
}

describe.skipIf(mariaUrl() === null)('migrating a server that writes a binary log', () => {
  it('says what it needs before it makes anything, and goes on when it has it', async () => {
    const server = await startMaria(['--log-bin=log', '--server-id=1'])
    onTestFinished(server.stop)
    const url = new URL(await server.createDatabase())
    await tellMaria(server.url, "create user shop@'127.0.0.1'")
    await tellMaria(server.url, `grant all on ${url.pathname.slice(1)}.* to shop@'127.0.0.1'`)
    url.username = 'shop'
    await expect(migrate(url.href)).rejects.toThrow('set log_bin_trust_function_creators = 1')
    await tellMaria(server.url, 'set global log_bin_trust_function_creators = 1')
    expect(await migrate(url.href)).toHaveLength(1)
  })
})

async function addMigration(folder: string, dialect: Dialect, script: string): Promise<void> {
  const place = join(folder, dialect, '99999999999999_more')
  await mkdir(place, { recursive: true })
  await writeFile(join(place, 'migration.sql'), script)
}
