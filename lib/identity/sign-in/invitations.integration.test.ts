import { beforeAll, expect, test } from 'vitest'
import { deliverFacts } from '#lib/kernel/deliver-facts.ts'
import type { Person } from '#lib/kernel/actor.ts'
import { ask, execute } from '#lib/kernel/execute.ts'
import { domains } from '#domains'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { everyText } from '#tests/support/every-text.ts'
import { newBuyer, newMember, newStaff } from '#tests/support/factories/actor.ts'
import { testPassword } from '#tests/support/factories/person.ts'
import type { TestKernel } from '#tests/support/kernel.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { inviteColleague } from '../commands/invite-colleague.ts'
import { inviteStaff } from '../commands/invite-staff.ts'
import { resendInvitation } from '../commands/resend-invitation.ts'
import { revokeInvitation } from '../commands/revoke-invitation.ts'
import { listInvitations } from '../queries/list-invitations.ts'
import { admitPerson } from './admit-person.ts'
import { invitationBehind, joinAsMyself, joinAsNew } from './join.ts'

const password = 'otter lantern velvet crane'
const day = 86_400_000
const home = { address: '81.2.69.142', userAgent: '', known: [] }

describeEachDatabase('an invitation', (open) => {
  let kernel: TestKernel
  let rival: TestKernel
  let boss: Person
  let count = 0
  beforeAll(async () => {
    const database = await open()
    kernel = testKernel(database, domains)
    rival = testKernel(database, domains, { clock: kernel.clock, processName: 'rival' })
    boss = await newBuyer(kernel, { role: 'company-administrator', name: 'Mara Boss' })
  })

  const newEmail = () => `guest-${(count += 1)}@portico.example`
  const codeOf = (trying: Promise<unknown>): Promise<unknown> =>
    trying.then(
      () => 'done',
      (error: { readonly code?: string }) => error.code,
    )
  const invite = async (email: string, role: 'buyer' | 'company-administrator' = 'buyer', actor = boss) => {
    const input = { email, name: 'Gus Guest', locale: 'en', role }
    return (await execute(kernel, inviteColleague, input, { actor })).invitationId
  }
  /** The token in the latest mail to somebody. */
  async function tokenFor(email: string): Promise<string> {
    while ((await deliverFacts(kernel)) > 0);
    const mail = await kernel.database.read((reader) =>
      reader
        .selectFrom('notifications_mail')
        .select('plain_text as text')
        .where('to_address', '=', email)
        .orderBy('id', 'desc')
        .executeTakeFirst(),
    )
    return /invitation\/(\w{43})\b/.exec(mail?.text ?? '')?.[1] ?? 'no mail'
  }
  const join = (token: string, process = kernel) =>
    codeOf(joinAsNew(process, { token, name: 'Gus Guest', password }))
  const stateOf = async (invitationId: string, actor = boss) => {
    const { invitations } = await ask(kernel, listInvitations, { beforeId: null }, { actor })
    return invitations.find((entry) => entry.invitationId === invitationId)?.state
  }

  test('makes its guest a member who signs in, once, whoever else brings the link', async () => {
    const email = newEmail()
    const invitationId = await invite(email)
    const token = await tokenFor(email)
    expect(await invitationBehind(kernel, token)).toMatchObject({ email, invitedByName: 'Mara Boss' })
    const heard = await Promise.all([kernel, rival, kernel].map((process) => join(token, process)))
    expect(heard.toSorted()).toEqual(['done', 'identity.invitation-over', 'identity.invitation-over'])
    expect(await stateOf(invitationId)).toBe('accepted')
    expect(await codeOf(admitPerson(kernel, { email, password }, home))).toBe('done')
    const places = await kernel.database.read((reader) =>
      reader
        .selectFrom('companies_membership as place')
        .innerJoin('identity_person as person', 'person.id', 'place.person_id')
        .select(['place.company_id as companyId', 'place.role as role'])
        .where('person.email', '=', email)
        .execute(),
    )
    expect(places).toEqual([{ companyId: boss.companyId, role: 'buyer' }])
  })

  test('opens nothing when it was taken back, sent again, or is older than seven days', async () => {
    const email = newEmail()
    const invitationId = await invite(email)
    const first = await tokenFor(email)
    await execute(kernel, resendInvitation, { invitationId }, { actor: boss })
    const second = await tokenFor(email)
    kernel.clock.advance(7 * day)
    expect([await join(first), await join(second), await join('0'.repeat(43))]).toEqual(
      Array(3).fill('identity.invitation-over'),
    )
    expect(await stateOf(invitationId)).toBe('expired')
    await execute(kernel, resendInvitation, { invitationId }, { actor: boss })
    const third = await tokenFor(email)
    await execute(kernel, revokeInvitation, { invitationId }, { actor: boss })
    expect([await join(third), await stateOf(invitationId)]).toEqual(['identity.invitation-over', 'revoked'])
    const again = execute(kernel, resendInvitation, { invitationId }, { actor: boss })
    expect(await codeOf(again)).toBe('identity.invitation-over')
  })

  test('a second one to the same address replaces the first', async () => {
    const email = newEmail()
    const first = await invite(email)
    const token = await tokenFor(email)
    await invite(email)
    expect([await stateOf(first), await join(token)]).toEqual(['revoked', 'identity.invitation-over'])
  })

  test('gives somebody who is known a place in a second company, and nobody with another address', async () => {
    const email = newEmail()
    const known = await newBuyer(kernel, { email })
    await invite(email)
    const token = await tokenFor(email)
    expect(await join(token)).toBe('identity.invitation-over')
    const other = await newBuyer(kernel)
    expect(await codeOf(joinAsMyself(kernel, other, token))).toBe('identity.invitation-over')
    expect(await codeOf(joinAsMyself(kernel, known, token))).toBe('done')
    expect(await codeOf(joinAsMyself(kernel, known, token))).toBe('identity.invitation-over')
    expect(await codeOf(admitPerson(kernel, { email, password: testPassword }, home))).toBe('done')
  })

  test('is answered alike for addresses that are known and that are not', async () => {
    const email = newEmail()
    await newBuyer(kernel, { email })
    const costs: number[] = []
    for (const address of [email, newEmail()]) {
      const before = kernel.database.statementCount()
      expect(await codeOf(invite(address))).toBe('done')
      costs.push(kernel.database.statementCount() - before)
    }
    expect(new Set(costs).size).toBe(1)
  })

  test('no buyer sends one, nobody gives away more than they have, and none is managed from elsewhere', async () => {
    const buyer = await newMember(kernel, { companyId: boss.companyId ?? '', name: 'Own' })
    expect(await codeOf(invite(newEmail(), 'buyer', buyer))).toBe('kernel.forbidden')
    const narrow: Person = { ...boss, permissions: new Set(['identity.invite-colleagues']) }
    expect(await codeOf(invite(newEmail(), 'company-administrator', narrow))).toBe(
      'companies.beyond-own-rights',
    )
    const invitationId = await invite(newEmail())
    const stranger = await newBuyer(kernel, { role: 'company-administrator' })
    for (const command of [revokeInvitation, resendInvitation]) {
      expect(await codeOf(execute(kernel, command, { invitationId }, { actor: stranger }))).toBe(
        'kernel.not-found',
      )
    }
    expect(await stateOf(invitationId, stranger)).toBeUndefined()
  })

  test('administrators ask staff in; nobody else sees or manages those', async () => {
    const admin = await newStaff(kernel)
    const email = newEmail()
    const input = { email, name: 'Stef Staff', locale: 'de', role: 'sales' }
    const { invitationId } = await execute(kernel, inviteStaff, input, { actor: admin })
    expect(await stateOf(invitationId, admin)).toBe('open')
    const byBoss = execute(kernel, revokeInvitation, { invitationId }, { actor: boss })
    expect(await codeOf(byBoss)).toBe('kernel.not-found')
    expect(await codeOf(execute(kernel, inviteStaff, input, { actor: boss }))).toBe('kernel.forbidden')
    expect(await join(await tokenFor(email))).toBe('done')
    const person = await kernel.database.read((reader) =>
      reader
        .selectFrom('identity_person')
        .select(['is_staff as isStaff', 'staff_role as staffRole'])
        .where('email', '=', email)
        .executeTakeFirst(),
    )
    expect(person).toEqual({ isStaff: 1, staffRole: 'sales' })
  })

  test('its token is in the mail alone', async () => {
    const email = newEmail()
    await invite(email)
    const token = await tokenFor(email)
    await kernel.database.write((transaction) =>
      transaction.updateTable('notifications_mail').set({ plain_text: '', html: '' }).execute(),
    )
    expect(token).toHaveLength(43)
    expect(await everyText(kernel)).not.toContain(token)
  })
})
