import { beforeAll, expect, test } from 'vitest'
import { domains } from '#domains'
import type { Actor, Person } from '#lib/kernel/actor.ts'
import type { Command } from '#lib/kernel/command.ts'
import { ask, execute } from '#lib/kernel/execute.ts'
import { readTimeline } from '#lib/timeline/queries/read-timeline.ts'
import { visitorActor } from '#lib/web/visitor-actor.ts'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { newBuyer, newStaff } from '#tests/support/factories/actor.ts'
import type { TestKernel } from '#tests/support/kernel.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { askForIt, deliverAllFacts, linkTokenFor, waitingRequest } from '#tests/support/registration-scene.ts'
import { answerQuestion } from './commands/answer-question.ts'
import { approveRequest } from './commands/approve-request.ts'
import { askBack } from './commands/ask-back.ts'
import { denyRequest } from './commands/deny-request.ts'
import { joinCompany } from './commands/join-company.ts'
import { withdrawRequest } from './commands/withdraw-request.ts'
import { hashLinkToken } from './link-token.ts'
import { findRegistration } from './queries/find-registration.ts'

describeEachDatabase('staff decide who becomes a customer', (open) => {
  let kernel: TestKernel
  let staff: Person
  beforeAll(async () => {
    kernel = testKernel(await open(), domains)
    staff = await newStaff(kernel, { name: 'Grace Hopper' })
  })

  /** A moment later, so that what happened has an order. */
  const run = <I, O>(command: Command<I, O>, input: NoInfer<I>, actor: Actor = staff): Promise<O> => {
    kernel.clock.advance(1000)
    return execute(kernel, command, input, { actor })
  }
  const find = (registrationId: string, actor: Actor = staff) =>
    ask(kernel, findRegistration, { registrationId }, { actor })
  const codeOf = (trying: Promise<unknown>): Promise<unknown> =>
    trying.then(
      () => 'done',
      (error: { readonly code?: string }) => error.code,
    )
  const tokenOf = async (email: string) => hashLinkToken(await linkTokenFor(kernel, email, 'request'))
  const said = async (registrationId: string) => {
    const input = { subjectKind: 'registrations.request', subjectId: registrationId }
    const { entries } = await ask(kernel, readTimeline, input, { actor: staff })
    return entries.map(({ says, values }) => ({ says: says?.split('.').at(-1), values }))
  }
  const lastMail = (email: string) =>
    kernel.database.read((reader) =>
      reader
        .selectFrom('notifications_mail')
        .select(['topic', 'plain_text as text', 'locale'])
        .where('to_address', '=', email)
        .orderBy('id', 'desc')
        .executeTakeFirstOrThrow(),
    )
  const companies = () =>
    kernel.database.read((reader) =>
      reader.selectFrom('companies_company').select(['id', 'name', 'vat_id as vatId', 'currency']).execute(),
    )

  test('accepting makes a company and invites the applicant as the one who looks after it', async () => {
    const { registrationId, email } = await waitingRequest(kernel, { companyName: 'Alster Pumpen AG' })
    const { companyId } = await run(approveRequest, { registrationId, currency: 'CHF' })
    const made = (await companies()).find(({ id }) => id === companyId)
    expect(made).toMatchObject({ name: 'Alster Pumpen AG', vatId: 'DE136695976', currency: 'CHF' })
    expect(await find(registrationId)).toMatchObject({
      state: 'approved',
      companyId,
      decidedByName: 'Grace Hopper',
      deadline: { state: 'met' },
    })
    await deliverAllFacts(kernel)
    expect((await lastMail(email)).topic).toMatch(/^identity\./)
    expect((await said(registrationId))[0]).toMatchObject({ says: 'approved' })
  })

  test('of two of the staff who decide at once one does, and the other hears who did', async () => {
    const { registrationId } = await waitingRequest(kernel, {
      companyName: 'Rennen AG',
      vatId: 'DE115235681',
    })
    const other = await newStaff(kernel, { name: 'Ada Lovelace' })
    const before = (await companies()).length
    const heard = await Promise.allSettled([
      run(approveRequest, { registrationId, currency: 'EUR' }),
      run(approveRequest, { registrationId, currency: 'EUR' }, other),
      run(denyRequest, { registrationId, reason: 'No.', note: '' }, other),
    ])
    expect(heard.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect((await companies()).length - before).toBeLessThanOrEqual(1)
    const { decidedByName } = await find(registrationId)
    const refused = heard.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []))
    for (const reason of refused) {
      expect(reason).toMatchObject({
        code: 'registrations.already-decided',
        values: { person: decidedByName },
      })
    }
  })

  test('joining invites into a customer we have and makes no other', async () => {
    const { companyId } = await newBuyer(kernel, { company: { name: 'Elbe Pumpen' } })
    const { registrationId, email } = await waitingRequest(kernel, { companyName: 'Elbe Pumpen GmbH' })
    const before = (await companies()).length
    await run(joinCompany, { registrationId, companyId, role: 'buyer' })
    expect((await companies()).length).toBe(before)
    expect(await find(registrationId)).toMatchObject({ state: 'approved', companyId })
    await deliverAllFacts(kernel)
    expect((await lastMail(email)).topic).toMatch(/^identity\./)
  })

  test('joining a company that does not exist undoes the decision', async () => {
    const { registrationId } = await waitingRequest(kernel)
    const joining = run(joinCompany, { registrationId, companyId: 'missing', role: 'buyer' })
    expect(await codeOf(joining)).toBe('kernel.not-found')
    expect((await find(registrationId)).state).toBe('waiting')
  })

  test('denying tells the reason in the applicant’s language, and the note to nobody outside', async () => {
    const { registrationId, email } = await waitingRequest(kernel, { locale: 'de' })
    await run(denyRequest, { registrationId, reason: 'Wir liefern nicht dorthin.', note: 'Bonität schwach' })
    const mail = await lastMail(email)
    expect(mail).toMatchObject({ topic: 'registrations.denied', locale: 'de' })
    expect(mail.text).toContain('Wir liefern nicht dorthin.')
    expect(mail.text).not.toContain('Bonität')
    const noted = { says: 'noted', values: { note: 'Bonität schwach' } }
    expect(await said(registrationId)).toContainEqual(noted)
  })

  test('a question goes out by mail, and its answer lands on the timeline, once', async () => {
    const { registrationId, email } = await waitingRequest(kernel)
    await run(askBack, { registrationId, question: 'Which site?' })
    expect(await lastMail(email)).toMatchObject({ topic: 'registrations.asked-back' })
    const tokenHash = await tokenOf(email)
    const answer = () => run(answerQuestion, { tokenHash, answer: 'Hamburg.' }, visitorActor)
    expect(await codeOf(answer())).toBe('done')
    expect(await codeOf(answer())).toBe('registrations.no-question')
    expect((await said(registrationId))[0]).toMatchObject({
      says: 'answered',
      values: { answer: 'Hamburg.', person: 'Ada Lovelace' },
    })
  })

  test('what was taken back cannot be decided any more', async () => {
    const { registrationId, email } = await waitingRequest(kernel)
    await run(withdrawRequest, { tokenHash: await tokenOf(email) }, visitorActor)
    const deciding = run(denyRequest, { registrationId, reason: 'No.', note: '' })
    expect(await codeOf(deciding)).toBe('registrations.taken-back')
    const asking = run(askBack, { registrationId, question: 'Why?' })
    expect(await codeOf(asking)).toBe('registrations.taken-back')
  })

  test('what is not confirmed reads like what is missing, and buyers and other staff read nothing', async () => {
    const email = await askForIt(kernel)
    const { id } = await kernel.database.read((reader) =>
      reader
        .selectFrom('registrations_request')
        .select('id')
        .where('email', '=', email)
        .executeTakeFirstOrThrow(),
    )
    expect([await codeOf(find(id)), await codeOf(find('missing'))]).toEqual([
      'kernel.not-found',
      'kernel.not-found',
    ])
    const deny = (registrationId: string) =>
      codeOf(run(denyRequest, { registrationId, reason: 'No.', note: '' }))
    expect([await deny(id), await deny('missing')]).toEqual(['kernel.not-found', 'kernel.not-found'])
    const { registrationId } = await waitingRequest(kernel)
    expect(await codeOf(find(registrationId, await newBuyer(kernel)))).toBe('kernel.forbidden')
    const clerk = await newStaff(kernel, { role: 'fulfillment' })
    expect(await codeOf(find(registrationId, clerk))).toBe('kernel.forbidden')
    const timeline = { subjectKind: 'registrations.request', subjectId: registrationId }
    expect(await codeOf(ask(kernel, readTimeline, timeline, { actor: clerk }))).toBe('kernel.not-found')
  })

  test('duplicates are found by VAT id, name, domain and telephone, each from both sides', async () => {
    const { companyId } = await newBuyer(kernel, {
      company: { name: 'Fördertechnik Süd GmbH', vatId: 'DE129273398' },
    })
    const one = await waitingRequest(kernel, {
      companyName: 'Foerdertechnik Sued Ltd',
      vatId: 'DE129273398',
      email: 'ada@sued.example',
      phone: '+49 89 7654321',
    })
    const other = await waitingRequest(kernel, {
      companyName: 'Somebody else',
      vatId: 'DE811569869',
      email: 'bob@sued.example',
      phone: '089/7654321',
    })
    const found = await find(one.registrationId)
    expect(found.duplicates.companies).toMatchObject([{ companyId, common: ['vatId', 'nameKey'] }])
    expect(found.duplicates.requests).toMatchObject([
      { registrationId: other.registrationId, common: ['emailDomain', 'phoneKey'] },
    ])
    const back = (await find(other.registrationId)).duplicates.requests
    expect(back).toMatchObject([{ registrationId: one.registrationId, common: ['emailDomain', 'phoneKey'] }])
  })

  test('an address with a free provider makes nobody a colleague', async () => {
    const one = { companyName: 'Eins', vatId: 'DE118645675', email: 'one@gmail.com', phone: '' }
    const two = { companyName: 'Zwei', vatId: 'DE114103379', email: 'two@gmail.com', phone: '' }
    const { registrationId } = await waitingRequest(kernel, one)
    await waitingRequest(kernel, two)
    expect((await find(registrationId)).duplicates).toEqual({ companies: [], requests: [] })
  })
})
