import { expect, test } from 'vitest'
import { describeEachDatabase, makeEmptyDatabase } from '#tests/support/databases.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { checkHealth } from './check-health.ts'
import { openDatabase } from './database/open-database.ts'
import { beginStopping } from './process-state.ts'

const ready = { isReady: true, process: 'running', database: 'answers', migrations: 'applied' }

describeEachDatabase('A process', (open, dialect) => {
  test('is ready when its database answers and is migrated', async () => {
    const kernel = testKernel(await open())
    expect(await checkHealth(() => kernel)).toEqual(ready)
    expect(await checkHealth(() => kernel)).toEqual(ready)
  })

  test('is not ready before its database is migrated', async () => {
    const { url, remove } = await makeEmptyDatabase(dialect)
    const database = openDatabase(url)
    try {
      const health = await checkHealth(() => testKernel(database))
      expect(health).toEqual({ ...ready, isReady: false, migrations: 'missing' })
    } finally {
      await database.close()
      await remove()
    }
  })

  test('is not ready when the database takes too long or is gone', async () => {
    const kernel = testKernel(await open())
    const unknown = { ...ready, isReady: false, database: 'does not answer', migrations: 'not known' }
    const never = { ...kernel.database, read: () => new Promise<never>(() => undefined) }
    expect(await checkHealth(() => ({ ...kernel, database: never }), 20)).toEqual(unknown)
    const gone = (): never => {
      throw new Error('mysql://user:secret@host does not exist')
    }
    expect(await checkHealth(gone)).toEqual(unknown)
  })

  test('is not ready any more when it was told to stop', async () => {
    const kernel = testKernel(await open())
    beginStopping()
    try {
      expect(await checkHealth(() => kernel)).toEqual({ ...ready, isReady: false, process: 'stopping' })
    } finally {
      Reflect.deleteProperty(globalThis, Symbol.for('portico.stopping'))
    }
  })
})
