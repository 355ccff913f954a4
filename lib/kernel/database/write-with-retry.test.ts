import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Database } from './contract.ts'
import { openDatabase } from './open-database.ts'

describe('a write whose work the database turns away', () => {
  let folder: string
  let database: Database
  let pauses: number[] = []
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'portico-retry-'))
    database = openDatabase(`file:${join(folder, 'shop.db')}`, {
      backoff: async (attempt) => {
        pauses.push(attempt)
      },
    })
  })
  beforeEach(() => {
    pauses = []
  })
  afterAll(async () => {
    await database.close()
    await rm(folder, { recursive: true })
  })

  const turnAway = (times: number, properties: object) => {
    let tries = 0
    return async (): Promise<number> => {
      tries += 1
      if (tries <= times) throw Object.assign(new Error('turned away'), properties)
      return tries
    }
  }

  it.each([{ errno: 1213 }, { errno: 1205 }, { errno: 1020 }, { errno: 1047 }, { code: 'SQLITE_BUSY' }])(
    'is tried again after %j',
    async (properties) => {
      expect(await database.write(turnAway(2, properties))).toBe(3)
      expect(pauses).toEqual([1, 2])
    },
  )

  it('is tried 8 times and no more', async () => {
    expect(await database.write(turnAway(7, { errno: 1213 }))).toBe(8)
    await expect(database.write(turnAway(8, { errno: 1213 }))).rejects.toThrow('turned away')
    expect(pauses).toHaveLength(14)
  })

  it.each([{ errno: 1062 }, { errno: 1406 }, { code: 'SQLITE_CONSTRAINT_UNIQUE' }, { fatal: true }])(
    'is not tried again after %j',
    async (properties) => {
      await expect(database.write(turnAway(1, properties))).rejects.toThrow('turned away')
      expect(pauses).toEqual([])
    },
  )
})
