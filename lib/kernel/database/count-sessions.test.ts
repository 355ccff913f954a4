import { expect, test } from 'vitest'
import { countSessions } from './count-sessions.ts'
import type { Session } from './session.ts'

const nothing = async (): Promise<void> => undefined
const session: Session = {
  run: async () => ({ rows: [] }),
  begin: nothing,
  commit: nothing,
  rollback: nothing,
  release: () => undefined,
}

test('connections are counted while they are waited for and while they are lent', async () => {
  let lend: (lent: Session) => void = () => undefined
  const source = countSessions({ acquire: () => new Promise((resolve) => (lend = resolve)), close: nothing })
  const waiting = source.acquire()
  expect(source.use()).toEqual({ busy: 0, waiting: 1 })
  lend(session)
  const lent = await waiting
  expect(source.use()).toEqual({ busy: 1, waiting: 0 })
  lent.release('reuse')
  expect(source.use()).toEqual({ busy: 0, waiting: 0 })
})

test('who waited in vain waits no more', async () => {
  const source = countSessions({ acquire: () => Promise.reject(new Error('all busy')), close: nothing })
  await expect(source.acquire()).rejects.toThrow('all busy')
  expect(source.use()).toEqual({ busy: 0, waiting: 0 })
})
