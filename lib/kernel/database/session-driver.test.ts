import { CompiledQuery } from 'kysely'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { OutcomeUnknown } from './outcome-unknown.ts'
import { sessionDriver } from './session-driver.ts'
import type { Session } from './session.ts'

const query = CompiledQuery.raw('select 1')

/** A driver over one session that fails where it is told to. */
function driverOver(failures: {
  readonly begin?: object
  readonly run?: object
  readonly commit?: object
  readonly rollback?: object | 'silence'
}) {
  const fates: string[] = []
  const answer = async (failure: object | undefined): Promise<void> => {
    if (failure) throw Object.assign(new Error('failed'), failure)
  }
  const session: Session = {
    run: () => answer(failures.run).then(() => ({ rows: [] })),
    begin: () => answer(failures.begin),
    commit: () => answer(failures.commit),
    rollback: () => (failures.rollback === 'silence' ? new Promise(() => {}) : answer(failures.rollback)),
    release: (fate) => fates.push(fate),
  }
  const driver = sessionDriver({ acquire: async () => session, close: async () => {} }, () => {})
  return { driver, fates }
}

afterEach(() => {
  vi.useRealTimers()
})

describe('a session', () => {
  it.each([{ fatal: true, code: 'ECONNRESET' }, { code: 'PROTOCOL_SEQUENCE_TIMEOUT' }])(
    'that breaks at COMMIT by %j has an unknown outcome, and its connection is thrown away',
    async (commit) => {
      const { driver, fates } = driverOver({ commit })
      const connection = await driver.acquireConnection()
      await driver.beginTransaction(connection, {})
      await expect(driver.commitTransaction(connection)).rejects.toBeInstanceOf(OutcomeUnknown)
      await driver.releaseConnection(connection)
      expect(fates).toEqual(['discard'])
    },
  )

  it('that does not answer BEGIN is thrown away', async () => {
    const { driver, fates } = driverOver({ begin: { code: 'PROTOCOL_SEQUENCE_TIMEOUT' } })
    const connection = await driver.acquireConnection()
    await expect(driver.beginTransaction(connection, {})).rejects.toThrow('failed')
    await driver.releaseConnection(connection)
    expect(fates).toEqual(['discard'])
  })

  it('that broke is thrown away without waiting for a ROLLBACK', async () => {
    const { driver, fates } = driverOver({
      run: { code: 'PROTOCOL_SEQUENCE_TIMEOUT' },
      rollback: 'silence',
    })
    const connection = await driver.acquireConnection()
    await driver.beginTransaction(connection, {})
    await expect(connection.executeQuery(query)).rejects.toThrow('failed')
    await driver.rollbackTransaction(connection)
    await driver.releaseConnection(connection)
    expect(fates).toEqual(['discard'])
  })

  it('that a cluster refuses at COMMIT says so itself: nothing was stored', async () => {
    const { driver, fates } = driverOver({ commit: { errno: 1213 } })
    const connection = await driver.acquireConnection()
    await driver.beginTransaction(connection, {})
    await expect(driver.commitTransaction(connection)).rejects.toMatchObject({ errno: 1213 })
    await driver.releaseConnection(connection)
    expect(fates).toEqual(['reuse'])
  })

  it('whose transaction the database undid takes no more statements and no COMMIT', async () => {
    const { driver } = driverOver({ run: { errno: 1213 } })
    const connection = await driver.acquireConnection()
    await driver.beginTransaction(connection, {})
    await expect(connection.executeQuery(query)).rejects.toMatchObject({ errno: 1213 })
    await expect(driver.commitTransaction(connection)).rejects.toMatchObject({ errno: 1213 })
  })

  it('that cannot roll back is thrown away without a second error', async () => {
    const { driver, fates } = driverOver({ rollback: { errno: 1 } })
    const connection = await driver.acquireConnection()
    await driver.beginTransaction(connection, {})
    await driver.rollbackTransaction(connection)
    await driver.releaseConnection(connection)
    expect(fates).toEqual(['discard'])
  })

  it('that does not answer a ROLLBACK is thrown away, and nobody waits for it', async () => {
    vi.useFakeTimers()
    const { driver, fates } = driverOver({ rollback: 'silence' })
    const connection = await driver.acquireConnection()
    await driver.beginTransaction(connection, {})
    const undoing = driver.rollbackTransaction(connection)
    await vi.advanceTimersByTimeAsync(8_000)
    await undoing
    await driver.releaseConnection(connection)
    expect(fates).toEqual(['discard'])
  })

  it.each(['commitTransaction', 'rollbackTransaction'] as const)(
    'takes no statement from %s on: it would be kept on its own',
    async (end) => {
      const { driver } = driverOver({})
      const connection = await driver.acquireConnection()
      await driver.beginTransaction(connection, {})
      const ending = driver[end](connection)
      await expect(connection.executeQuery(query)).rejects.toThrow('has ended')
      await ending
    },
  )

  it('that was given back answers no more', async () => {
    const { driver } = driverOver({})
    const connection = await driver.acquireConnection()
    await driver.releaseConnection(connection)
    await expect(connection.executeQuery(query)).rejects.toThrow('has ended')
  })
})
