import { once } from 'node:events'
import type { Server } from 'node:net'
import { createServer } from 'node:net'
import { CompiledQuery } from 'kysely'
import { describe, expect, onTestFinished, test } from 'vitest'
import { makeEmptyDatabase, mariaUrl } from '#tests/support/databases.ts'
import type { MysqlBounds } from './mysql-sessions.ts'
import { mysqlReaders, mysqlWriters } from './mysql-sessions.ts'
import { sessionDriver } from './session-driver.ts'

const threadId = CompiledQuery.raw('select connection_id() as id')
const tooBusy = {
  code: 'kernel.busy',
  cause: { message: expect.stringContaining('The database has no free connection') },
}
const longSleep = CompiledQuery.raw('select sleep(3)')

describe.skipIf(mariaUrl() === null)('sessions of MariaDB', () => {
  test('wait only so long for a free connection, and have it when it is free again', async () => {
    const sessions = await openSessions({ mostConnections: 2, acquireMilliseconds: 200 })
    const busy = [await sessions.acquire(), await sessions.acquire()]
    await expect(sessions.acquire()).rejects.toMatchObject(tooBusy)
    for (const session of busy) session.release('reuse')
    const again = [await sessions.acquire(), await sessions.acquire()]
    for (const session of again) session.release('reuse')
  })

  test('are told once how to behave, before they are lent', async () => {
    const sessions = await openSessions({ mostConnections: 1 })
    for (let round = 0; round < 2; round += 1) {
      const session = await sessions.acquire()
      const { rows } = await session.run(
        CompiledQuery.raw('select @@time_zone as zone, @@innodb_lock_wait_timeout as wait'),
      )
      expect(rows).toMatchObject([{ zone: '+00:00', wait: 5 }])
      session.release('reuse')
    }
  })

  test('throw a connection away whose statement takes too long, and go on with another', async () => {
    const sessions = await openSessions({ mostConnections: 1, statementMilliseconds: 300 })
    const driver = sessionDriver(sessions, () => {})
    const slow = await driver.acquireConnection()
    const [before] = (await slow.executeQuery(threadId)).rows
    await driver.beginTransaction(slow, {})
    await expect(slow.executeQuery(longSleep)).rejects.toMatchObject({ code: 'PROTOCOL_SEQUENCE_TIMEOUT' })
    await expect(slow.executeQuery(threadId)).rejects.toMatchObject({ code: 'PROTOCOL_SEQUENCE_TIMEOUT' })
    await driver.rollbackTransaction(slow)
    await driver.releaseConnection(slow)
    const next = await driver.acquireConnection()
    expect((await next.executeQuery(threadId)).rows).not.toEqual([before])
    await driver.releaseConnection(next)
  })
})

test('sessions of a server that takes the call and says nothing are given up', async () => {
  const silent = await listen(createServer())
  const sessions = mysqlReaders(`mysql://root@127.0.0.1:${silent}/shop`, { acquireMilliseconds: 200 })
  await expect(sessions.acquire()).rejects.toMatchObject(tooBusy)
})

async function openSessions(bounds: Partial<MysqlBounds>) {
  const { url, remove } = await makeEmptyDatabase('mysql')
  const sessions = mysqlWriters(url, bounds)
  onTestFinished(async () => {
    await sessions.close()
    await remove()
  })
  return sessions
}

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('No port is free.')
  return address.port
}
