import { beforeAll, expect, test } from 'vitest'
import { ask, execute } from '#lib/kernel/execute.ts'
import { domains } from '#domains'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { everyText } from '#tests/support/every-text.ts'
import { newBuyer, newStaff } from '#tests/support/factories/actor.ts'
import { testPassword } from '#tests/support/factories/person.ts'
import type { TestKernel } from '#tests/support/kernel.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { createSession } from '#tests/support/mint-session.ts'
import { beginPhone, newPhone } from '#tests/support/second-factor.ts'
import { resetSecondFactor } from '../commands/reset-second-factor.ts'
import { readSecondFactor } from '../queries/read-second-factor.ts'
import { admitByCode } from './admit-by-code.ts'
import { admitPerson, checkPassword } from './admit-person.ts'
import { beginOwnSecondFactor, confirmOwnSecondFactor, turnOffOwnSecondFactor } from './own-second-factor.ts'
import type { Visit } from './visit.ts'

const minute = 60_000
const from = (address: string): Visit => ({ address, userAgent: '', known: [] })
const home = from('81.2.69.142')

describeEachDatabase('a second step', (open) => {
  let kernel: TestKernel
  let rival: TestKernel
  let count = 0
  beforeAll(async () => {
    const database = await open()
    kernel = testKernel(database, domains)
    rival = testKernel(database, domains, { clock: kernel.clock, processName: 'rival' })
  })

  const newPerson = async () => {
    const email = `person-${(count += 1)}@portico.example`
    kernel.clock.advance(2 * minute)
    return { email, actor: await newBuyer(kernel, { email }) }
  }
  const codeOf = (trying: Promise<unknown>): Promise<unknown> =>
    trying.then(
      () => 'done',
      (error: { readonly code?: string }) => error.code,
    )
  const half = async (email: string) => ({
    ...(await checkPassword(kernel, { email, password: testPassword }, home)),
    email,
  })
  const enter = async (email: string, code: string, visit = home, process = kernel) =>
    codeOf(admitByCode(process, await half(email), code, visit))
  const mailsTo = (personId: string) =>
    kernel.database.read((reader) =>
      reader
        .selectFrom('notifications_mail')
        .select('subject')
        .where('person_id', '=', personId)
        .orderBy('id')
        .execute(),
    )

  test('asks for nothing until a code confirms it; from then on the password alone opens nothing', async () => {
    const { email, actor } = await newPerson()
    await beginOwnSecondFactor(kernel, actor, testPassword)
    expect(await codeOf(admitPerson(kernel, { email, password: testPassword }, home))).toBe('done')
    const phone = await beginPhone(kernel, actor)
    expect(await codeOf(confirmOwnSecondFactor(kernel, actor, '000000'))).toBe('kernel.invalid-input')
    expect(await codeOf(confirmOwnSecondFactor(kernel, actor, phone.code()))).toBe('done')
    expect(await half(email)).toMatchObject({ needsCode: true })
    expect(await codeOf(admitPerson(kernel, { email, password: testPassword }, home))).toBe(
      'identity.code-needed',
    )
    expect(await enter(email, phone.code(1))).toBe('done')
    expect(await mailsTo(actor.personId)).toEqual([{ subject: 'Your second step is on' }])
  })

  test('is set up by who knows the password only, and within 15 minutes', async () => {
    const { actor } = await newPerson()
    expect(await codeOf(beginOwnSecondFactor(kernel, actor, 'not it'))).toBe('kernel.invalid-input')
    const phone = await beginPhone(kernel, actor)
    kernel.clock.advance(15 * minute)
    expect(await codeOf(confirmOwnSecondFactor(kernel, actor, phone.code()))).toBe('identity.set-up-over')
    expect(await ask(kernel, readSecondFactor, {}, { actor })).toEqual({ state: 'off' })
  })

  test('takes each code once, whoever brings it at the same moment, and none before a used one', async () => {
    const { email, actor } = await newPerson()
    const phone = await newPhone(kernel, actor)
    kernel.clock.advance(2 * minute)
    const [code, earlier] = [phone.code(), phone.code(-1)]
    const pending = await half(email)
    const heard = await Promise.all(
      [kernel, rival, kernel, rival].map((process, index) =>
        codeOf(admitByCode(process, pending, code, from(`89.160.30.${index}`))),
      ),
    )
    expect(heard.filter((answer) => answer === 'done')).toHaveLength(1)
    expect(await enter(email, code)).toBe('kernel.invalid-input')
    expect(await enter(email, earlier)).toBe('kernel.invalid-input')
    expect(await enter(email, phone.code(1))).toBe('done')
  })

  test('takes each recovery code once, however it is typed, and tells of it', async () => {
    const { email, actor } = await newPerson()
    const { recoveryCodes } = await newPhone(kernel, actor)
    expect(new Set(recoveryCodes).size).toBe(10)
    const [one = '', two = ''] = recoveryCodes
    expect(await enter(email, ` ${one.toUpperCase().replaceAll('-', ' ')} `)).toBe('done')
    expect(await enter(email, one)).toBe('kernel.invalid-input')
    const pending = await half(email)
    const heard = await Promise.all(
      [kernel, rival].map((process) => codeOf(admitByCode(process, pending, two, home))),
    )
    expect(heard.toSorted()).toEqual(['done', 'kernel.invalid-input'])
    expect(await ask(kernel, readSecondFactor, {}, { actor })).toMatchObject({ codesLeft: 8 })
    expect(await mailsTo(actor.personId)).toContainEqual({ subject: 'A recovery code was used' })
  })

  test('no code of somebody else opens it', async () => {
    const { email, actor } = await newPerson()
    await newPhone(kernel, actor)
    const stranger = await newPerson()
    const { recoveryCodes, code } = await newPhone(kernel, stranger.actor)
    kernel.clock.advance(minute)
    expect(await enter(email, code())).toBe('kernel.invalid-input')
    expect(await enter(email, recoveryCodes[0] ?? '')).toBe('kernel.invalid-input')
  })

  test('of a hundred codes at once five are tried from one place, and from all places ten', async () => {
    const { email, actor } = await newPerson()
    await newPhone(kernel, actor)
    const pending = await half(email)
    const heard = await Promise.all(
      Array.from({ length: 100 }, () => codeOf(admitByCode(kernel, pending, '000000', home))),
    )
    expect(heard.filter((answer) => answer === 'kernel.invalid-input')).toHaveLength(5)
    for (let index = 0; index < 20; index += 1) {
      heard.push(await codeOf(admitByCode(kernel, pending, '000000', from(`89.160.31.${index}`))))
    }
    expect(heard.filter((answer) => answer === 'kernel.invalid-input')).toHaveLength(10)
  }, 60_000)

  test('a changed password ends a sign-in that waits for its code', async () => {
    const { email, actor } = await newPerson()
    const phone = await newPhone(kernel, actor)
    const pending = await half(email)
    await kernel.database.write((transaction) =>
      transaction
        .updateTable('identity_person')
        .set({ session_version: 2 })
        .where('id', '=', actor.personId)
        .execute(),
    )
    const trying = codeOf(admitByCode(kernel, pending, phone.code(1), home))
    expect(await trying).toBe('identity.sign-in-refused')
  })

  test('is turned off by password and code together, with its codes', async () => {
    const { email, actor } = await newPerson()
    const phone = await newPhone(kernel, actor)
    const off = (oldPassword: string, code: string) =>
      codeOf(turnOffOwnSecondFactor(kernel, actor, { oldPassword, code }))
    expect(await off('not it', phone.code(1))).toBe('kernel.invalid-input')
    expect(await off(testPassword, '000000')).toBe('kernel.invalid-input')
    expect(await off(testPassword, phone.code(1))).toBe('done')
    expect(await half(email)).toMatchObject({ needsCode: false })
    const again = await newPhone(kernel, actor)
    kernel.clock.advance(minute)
    expect(await enter(email, phone.recoveryCodes[0] ?? '')).toBe('kernel.invalid-input')
    expect(await enter(email, again.code())).toBe('done')
  })

  test('an administrator takes it from a colleague, never from a customer or from themselves', async () => {
    const [admin, email, own] = [await newStaff(kernel), 'colleague@portico.example', 'own@portico.example']
    const colleague = await newStaff(kernel, { email })
    const self = await newStaff(kernel, { email: own })
    const customer = await newPerson()
    for (const actor of [colleague, self, customer.actor]) await newPhone(kernel, actor)
    await createSession(kernel, colleague.personId)
    const reset = (address: string, actor = admin) =>
      codeOf(execute(kernel, resetSecondFactor, { email: address }, { actor }))
    expect(await reset(customer.email)).toBe('kernel.invalid-input')
    expect(await reset('nobody@portico.example')).toBe('kernel.invalid-input')
    expect(await reset(own, self)).toBe('kernel.invalid-input')
    expect(await reset(customer.email, customer.actor)).toBe('kernel.forbidden')
    expect(await reset(email)).toBe('done')
    const sessions = await kernel.database.read((reader) =>
      reader
        .selectFrom('identity_session')
        .select('id')
        .where('person_id', '=', colleague.personId)
        .execute(),
    )
    expect(sessions).toEqual([])
    expect(await mailsTo(colleague.personId)).toContainEqual({ subject: 'Your second step was taken away' })
  })

  test('neither secret nor codes stand anywhere in plain text', async () => {
    const { email, actor } = await newPerson()
    const begun = await beginPhone(kernel, actor)
    const state = await ask(kernel, readSecondFactor, {}, { actor })
    const secret = state.state === 'begun' ? state.secret : ''
    const code = begun.code()
    await confirmOwnSecondFactor(kernel, actor, code)
    await enter(email, begun.recoveryCodes[0] ?? '')
    const all = await everyText(kernel)
    expect(secret).toMatch(/^[A-Z2-7]{32}$/)
    for (const plain of [secret, ...begun.recoveryCodes]) expect(all).not.toContain(plain)
  })
})
