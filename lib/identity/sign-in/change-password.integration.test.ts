import { beforeAll, expect, test } from 'vitest'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { newBuyer } from '#tests/support/factories/actor.ts'
import { testPassword } from '#tests/support/factories/person.ts'
import type { TestKernel } from '#tests/support/kernel.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { createSession } from '#tests/support/mint-session.ts'
import { admitPerson } from './admit-person.ts'
import { changeOwnPassword } from './set-password.ts'

const newPassword = 'otter lantern velvet crane'
const home = { address: '81.2.69.142', userAgent: '', known: [] }

describeEachDatabase('the own password', (open) => {
  let kernel: TestKernel
  let count = 0
  beforeAll(async () => {
    kernel = testKernel(await open())
  })

  async function newPerson() {
    const email = `person-${(count += 1)}@portico.example`
    const actor = await newBuyer(kernel, { email })
    return { email, actor: { ...actor, sessionId: await createSession(kernel, actor.personId) } }
  }
  const codeOf = (trying: Promise<unknown>): Promise<unknown> =>
    trying.then(
      () => 'done',
      (error: { readonly code?: string }) => error.code,
    )
  const signIn = (email: string, password: string) => codeOf(admitPerson(kernel, { email, password }, home))
  const isSignedIn = async ({ sessionId }: { readonly sessionId: string }) => {
    const rows = await kernel.database.read((reader) =>
      reader.selectFrom('identity_session').select('id').where('id', '=', sessionId).execute(),
    )
    return rows.length === 1
  }

  test('is changed by who knows the old one; the own session goes on, the others end', async () => {
    const { email, actor } = await newPerson()
    const other = await createSession(kernel, actor.personId)
    const change = (oldPassword: string, password: string = newPassword) =>
      changeOwnPassword(kernel, actor, { oldPassword, password })
    expect(await codeOf(change('not it at all'))).toBe('kernel.invalid-input')
    expect(await codeOf(change(testPassword, 'qwertyuiop123'))).toBe('kernel.invalid-input')
    expect(await isSignedIn({ sessionId: other })).toBe(true)
    expect(await change(testPassword)).toEqual({ sessionVersion: 2 })
    expect([await isSignedIn(actor), await isSignedIn({ sessionId: other })]).toEqual([true, false])
    expect(await signIn(email, newPassword)).toBe('done')
  })

  test('the old one is asked ten times in an hour, even at once', async () => {
    const { actor } = await newPerson()
    const guess = () =>
      codeOf(changeOwnPassword(kernel, actor, { oldPassword: 'a guess', password: newPassword }))
    const heard = await Promise.all(Array.from({ length: 30 }, guess))
    expect(heard.filter((code) => code === 'kernel.invalid-input')).toHaveLength(10)
    expect(heard.filter((code) => code === 'identity.too-many-tries')).toHaveLength(20)
  }, 60_000)
})
