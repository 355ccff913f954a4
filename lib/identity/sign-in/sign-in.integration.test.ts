import { beforeAll, expect, test } from 'vitest'
import { ask, execute } from '#lib/kernel/execute.ts'
import { query } from '#lib/kernel/command.ts'
import { withinRequest } from '#lib/kernel/request-scope.ts'
import { sessionReader } from '#lib/web/contract.ts'
import { z } from 'zod'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { guest, newBuyer, system } from '#tests/support/factories/actor.ts'
import { createStaff, testPassword } from '#tests/support/factories/person.ts'
import type { TestKernel } from '#tests/support/kernel.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { endOtherSessions } from '../commands/end-other-sessions.ts'
import { endSession } from '../commands/end-session.ts'
import { forgetEnded } from '../commands/forget-ended.ts'
import { listSessions } from '../queries/list-sessions.ts'
import { admitPerson } from './admit-person.ts'
import { accountMark } from './tries.ts'
import type { Visit } from './visit.ts'

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
const from = (address: string): Visit => ({ address, userAgent: firefox, known: [] })
const home = from('81.2.69.142')
const stranger = from('89.160.20.112')

const readSession = query({
  id: 'test.read-session',
  needs: 'anyone',
  input: z.strictObject({
    personId: z.string().max(32),
    sessionVersion: z.int(),
    sessionId: z.string().max(32),
  }),
  run: async (ctx, token) => (await ctx.port(sessionReader)).read(ctx, token),
})

describeEachDatabase('who signs in', (open) => {
  let kernel: TestKernel
  let count = 0
  beforeAll(async () => {
    kernel = testKernel(await open())
  })

  const newPerson = async () => {
    const email = `person-${(count += 1)}@portico.example`
    return { ...(await createStaff(kernel, { email })), email }
  }
  const signIn = (email: string, password = testPassword, visit = home) =>
    admitPerson(kernel, { email, password }, visit)
  const codeOf = (trying: Promise<unknown>): Promise<unknown> =>
    trying.then(
      () => 'admitted',
      (error: { readonly code?: string }) => error.code,
    )
  const tryWrong = (email: string, visit: Visit) => codeOf(signIn(email, 'not the password', visit))
  const isLive = async (token: Awaited<ReturnType<typeof signIn>>) =>
    (await ask(kernel, readSession, token, { actor: guest })) !== undefined
  const auditOf = (personId: string) =>
    kernel.database.read((reader) =>
      reader
        .selectFrom('kernel_audit_entry')
        .select(['action', 'address', 'changes', 'input'])
        .where('subject_id', '=', personId)
        .orderBy('id')
        .execute(),
    )

  test('gets a session of their own in each browser, and sees and ends them one by one', async () => {
    const { email } = await newPerson()
    const [here, there] = [await signIn(email), await signIn(email, testPassword, stranger)]
    const found = await ask(kernel, readSession, here, { actor: guest })
    const actor = found?.person ?? guest
    const listed = await ask(kernel, listSessions, {}, { actor })
    expect(listed).toMatchObject([
      { sessionId: here.sessionId, isThis: true, browser: 'firefox', system: 'linux', network: '81.2.69.x' },
      { sessionId: there.sessionId, isThis: false, network: '89.160.20.x' },
    ])
    await execute(kernel, endSession, { sessionId: there.sessionId }, { actor })
    expect([await isLive(here), await isLive(there)]).toEqual([true, false])
    const third = await signIn(email)
    await execute(kernel, endOtherSessions, {}, { actor })
    expect([await isLive(here), await isLive(third)]).toEqual([true, false])
  })

  test('nobody ends or sees the session of somebody else', async () => {
    const { email } = await newPerson()
    const token = await signIn(email)
    const actor = await newBuyer(kernel)
    const ending = execute(kernel, endSession, { sessionId: token.sessionId }, { actor })
    await expect(ending).rejects.toMatchObject({ code: 'kernel.not-found' })
    await execute(kernel, endOtherSessions, {}, { actor })
    expect(await ask(kernel, listSessions, {}, { actor })).toEqual([])
    expect(await isLive(token)).toBe(true)
  })

  test('of a hundred guesses at once from one place at most five are made, known or not', async () => {
    const { email } = await newPerson()
    for (const account of [email, 'nobody@portico.example']) {
      const heard = await Promise.all(Array.from({ length: 100 }, () => tryWrong(account, stranger)))
      expect(heard.filter((code) => code === 'identity.sign-in-refused')).toHaveLength(5)
      expect(heard.filter((code) => code === 'identity.too-many-tries')).toHaveLength(95)
    }
  }, 60_000)

  test('from many places at most ten guesses are made in an hour, and a known browser signs in meanwhile', async () => {
    const { email } = await newPerson()
    const heard: unknown[] = []
    for (let index = 0; index < 30; index += 1) heard.push(await tryWrong(email, from(`89.160.21.${index}`)))
    expect(heard.filter((code) => code === 'identity.sign-in-refused')).toHaveLength(10)
    expect(await codeOf(signIn(email))).toBe('identity.too-many-tries')
    const known = { ...home, known: [{ account: accountMark(email), deviceId: 'mine' }] }
    expect(await codeOf(signIn(email, testPassword, known))).toBe('admitted')
    kernel.clock.advance(3_600_000)
    expect(await codeOf(signIn(email))).toBe('admitted')
  }, 60_000)

  test('around the full hour, too, at most ten guesses are made in any hour', async () => {
    const { email } = await newPerson()
    const hour = 3_600_000
    kernel.clock.advance(hour - (kernel.clock.now().getTime() % hour) - 60_000)
    const guess = async (index: number) => tryWrong(email, from(`89.160.25.${index}`))
    const before = await Promise.all(Array.from({ length: 15 }, (_, index) => guess(index)))
    kernel.clock.advance(2 * 60_000)
    const after = await Promise.all(Array.from({ length: 15 }, (_, index) => guess(100 + index)))
    expect([...before, ...after].filter((code) => code === 'identity.sign-in-refused')).toHaveLength(10)
  }, 60_000)

  test('a browser that is known of somebody else is a stranger, and a known one has its end, too', async () => {
    const { email } = await newPerson()
    const known = (account: string): Visit => ({
      ...from('89.160.22.1'),
      known: [{ account: accountMark(account), deviceId: 'mine' }],
    })
    for (let index = 0; index < 5; index += 1) await tryWrong(email, known('other@portico.example'))
    expect(await tryWrong(email, known('other@portico.example'))).toBe('identity.too-many-tries')
    for (let index = 0; index < 10; index += 1) await tryWrong(email, known(email))
    expect(await tryWrong(email, known(email))).toBe('identity.too-many-tries')
  }, 60_000)

  test('one place tries no more than fifty accounts, unless it is the proxy that all come through', async () => {
    const guess = (place: string) => (index: number) =>
      tryWrong(`guess-${index}-${count}@portico.example`, from(place))
    const all = Array.from({ length: 60 }, (_, index) => index)
    const heard = await Promise.all(all.map(guess('89.160.23.1')))
    expect(heard.filter((code) => code === 'identity.sign-in-refused')).toHaveLength(50)
    const proxied = await Promise.all(all.map(guess('10.0.0.1')))
    expect(proxied.filter((code) => code === 'identity.sign-in-refused')).toHaveLength(60)
  }, 60_000)

  test('signs in as often as they like: what succeeded is not counted', async () => {
    const { email } = await newPerson()
    for (let index = 0; index < 12; index += 1) expect(await codeOf(signIn(email))).toBe('admitted')
  }, 60_000)

  test('a wrong password and an address that nobody has cost the same statements', async () => {
    const { email } = await newPerson()
    const cost = async (address: string) => {
      const before = kernel.database.statementCount()
      expect(await tryWrong(address, from('89.160.24.1'))).toBe('identity.sign-in-refused')
      return kernel.database.statementCount() - before
    }
    expect(await cost('really-nobody@portico.example')).toBe(await cost(email))
  })

  test('every try leaves one line in the audit trail, without what was typed', async () => {
    const { email, personId } = await newPerson()
    const request = { id: 'request-0001', address: '81.2.69.142' }
    await withinRequest(request, () => tryWrong(email, home))
    kernel.clock.advance(1000)
    await withinRequest(request, () => signIn(email))
    const lines = await auditOf(personId)
    expect(lines.map(({ action, address }) => [action, address])).toEqual([
      ['identity.note-failed-sign-in', '81.2.69.142'],
      ['identity.start-session', '81.2.69.142'],
    ])
    const said = JSON.stringify(lines)
    for (const secret of ['not the password', testPassword, email]) expect(said).not.toContain(secret)
  })

  test('a session that ran out is forgotten, one that goes on is not', async () => {
    const { email } = await newPerson()
    const old = await signIn(email)
    kernel.clock.advance(11 * 3_600_000)
    const young = await signIn(email)
    kernel.clock.advance(2 * 3_600_000)
    await execute(kernel, forgetEnded, {}, { actor: system })
    const rows = await kernel.database.read((reader) =>
      reader.selectFrom('identity_session').select('id').execute(),
    )
    expect(rows.map(({ id }) => id)).toContain(young.sessionId)
    expect(rows.map(({ id }) => id)).not.toContain(old.sessionId)
  })
})
