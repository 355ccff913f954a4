import { afterAll, beforeAll, expect, test } from 'vitest'
import { domains } from '#domains'
import type { Person } from '#lib/kernel/actor.ts'
import { ask, execute } from '#lib/kernel/execute.ts'
import { backgroundRun } from '#lib/kernel/run-background.ts'
import { openPostOffice } from '#lib/notifications/mail/post-office.ts'
import { readInbox } from '#lib/notifications/queries/read-inbox.ts'
import { waitingMails } from '#lib/notifications/queries/waiting-mails.ts'
import { sendOne } from '#lib/notifications/send-mail.ts'
import { admitVisitor } from '#lib/web/admit-visitor.ts'
import { visitorActor } from '#lib/web/visitor-actor.ts'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { guest, newBuyer, newStaff, system } from '#tests/support/factories/actor.ts'
import { everyText } from '#tests/support/every-text.ts'
import type { TestKernel } from '#tests/support/kernel.ts'
import { testKernel } from '#tests/support/kernel.ts'
import type { MailSink } from '#tests/support/mail-sink.ts'
import { openMailSink } from '#tests/support/mail-sink.ts'
import { askForIt, deliverAllFacts, filledForm } from '#tests/support/registration-scene.ts'
import { askForAccount } from './commands/ask-for-account.ts'
import { confirmAddress } from './commands/confirm-address.ts'
import { forgetUnconfirmed } from './commands/forget-unconfirmed.ts'
import { withdrawRequest } from './commands/withdraw-request.ts'
import { askLimits } from './limits.ts'
import { hashLinkToken } from './link-token.ts'
import { findByLink } from './queries/find-by-link.ts'
import { listRegistrations } from './queries/list-registrations.ts'
import type { RegistrationInput } from './registration-input.ts'

const hour = 3_600_000
const as = { actor: visitorActor }

describeEachDatabase('a company asks for an account', (open) => {
  let kernel: TestKernel
  let staff: Person
  let sink: MailSink
  beforeAll(async () => {
    kernel = testKernel(await open(), domains)
    staff = await newStaff(kernel)
    sink = await openMailSink()
  })
  afterAll(() => sink.close())

  async function sendAll(): Promise<void> {
    const office = openPostOffice({ SMTP_URL: sink.url, MAIL_FROM: 'Shop <shop@portico.example>' })
    if (!office) throw new Error('There is no post office.')
    const run = backgroundRun(kernel, 'test', () => false)
    for (const mailId of await ask(kernel, waitingMails, {}, { actor: system }))
      await sendOne(run, office, mailId)
    office.close()
  }
  const mailsTo = (email: string) =>
    sink.received.filter((mail) =>
      [mail.to].flat().some((to) => to?.text.toLowerCase().includes(email.toLowerCase())),
    )
  /** Asks, and answers the token in the mail that came. */
  async function tokenFor(given: Partial<RegistrationInput>): Promise<string> {
    const email = await askForIt(kernel, given)
    await sendAll()
    return tokenIn(mailsTo(email).at(-1)?.text)
  }
  const tokenIn = (text: string | undefined): string =>
    /\/register\/(?:confirm|request)\/(\w{43})\b/.exec(text ?? '')?.[1] ?? 'no link'
  const codeOf = (trying: Promise<unknown>): Promise<unknown> =>
    trying.then(
      () => 'done',
      (error: { readonly code?: string }) => error.code,
    )
  const confirm = (token: string) =>
    codeOf(execute(kernel, confirmAddress, { tokenHash: hashLinkToken(token) }, as))
  const withdraw = (token: string) =>
    codeOf(execute(kernel, withdrawRequest, { tokenHash: hashLinkToken(token) }, as))
  const rowsOf = (email: string) =>
    kernel.database.read((reader) =>
      reader.selectFrom('registrations_request').select(['id', 'state']).where('email', '=', email).execute(),
    )
  const waitingNames = async () => {
    const { registrations } = await ask(
      kernel,
      listRegistrations,
      { view: 'waiting', limit: 100 },
      { actor: staff },
    )
    return registrations.map(({ email }) => email)
  }
  const problemsOf = (given: Partial<RegistrationInput>): Promise<unknown> =>
    execute(kernel, askForAccount, filledForm(kernel, given), as).then(
      () => [],
      (error: { readonly problems?: unknown; readonly code: string }) => error.problems ?? error.code,
    )

  test('confirms by a mailed link, once, and is staff’s work only then', async () => {
    const email = 'once@nordwerk.example'
    const token = await tokenFor({ email })
    expect(mailsTo(email)[0]?.text).toContain(`http://localhost:3000/register/confirm/${token}`)
    expect(await waitingNames()).not.toContain(email)
    expect(await confirm(token)).toBe('done')
    expect(await waitingNames()).toContain(email)
    expect(await confirm(token)).toBe('registrations.link-over')
    const { told } = await ask(kernel, readInbox, {}, { actor: staff })
    expect(told[0]).toMatchObject({
      topic: 'registrations.waiting',
      values: { company: 'Nordwerk Pumpen GmbH' },
    })
    const { registrations } = await ask(
      kernel,
      listRegistrations,
      { view: 'waiting', limit: 100 },
      { actor: staff },
    )
    expect(registrations.find((one) => one.email === email)?.deadline).toMatchObject({ state: 'open' })
  })

  test('opening the link, however often, confirms nothing; of three who use it at once one does', async () => {
    const email = 'scanner@nordwerk.example'
    const token = await tokenFor({ email })
    const input = { tokenHash: hashLinkToken(token), purpose: 'confirm' as const }
    for (let index = 0; index < 2; index += 1) expect(await ask(kernel, findByLink, input, as)).toBeDefined()
    expect(await rowsOf(email)).toMatchObject([{ state: 'unconfirmed' }])
    const heard = await Promise.all([confirm(token), confirm(token), confirm(token)])
    expect(heard.filter((code) => code === 'done')).toHaveLength(1)
  })

  test('a link to confirm ends after 48 hours, and confirms no other request', async () => {
    const late = await tokenFor({ email: 'late@nordwerk.example' })
    kernel.clock.advance(48 * hour)
    expect(await confirm(late)).toBe('registrations.link-over')
    expect(await confirm('0'.repeat(43))).toBe('registrations.link-over')
    const other = await tokenFor({ email: 'other@nordwerk.example' })
    expect(await withdraw(other)).toBe('registrations.link-over')
  })

  test('who has an account, asked before, or is new is answered alike after the same statements', async () => {
    const known = 'known@nordwerk.example'
    await newBuyer(kernel, { email: known })
    const waiting = 'waits@nordwerk.example'
    expect(await confirm(await tokenFor({ email: waiting }))).toBe('done')
    await deliverAllFacts(kernel)
    await sendAll()
    const costs: number[] = []
    for (const email of ['new@nordwerk.example', known, waiting]) {
      const before = kernel.database.statementCount()
      expect(await execute(kernel, askForAccount, filledForm(kernel, { email }), as)).toBeUndefined()
      costs.push(kernel.database.statementCount() - before)
    }
    expect(new Set(costs).size).toBe(1)
    await deliverAllFacts(kernel)
    await sendAll()
    const subjects = ['new@nordwerk.example', known, waiting].map((email) => mailsTo(email).at(-1)?.subject)
    expect(subjects).toEqual([
      'Confirm your request for an account',
      'You already have an account',
      'Your request is already with us',
    ])
    expect(await rowsOf(known)).toEqual([])
    expect(await rowsOf(waiting)).toMatchObject([{ state: 'waiting' }])
    expect(mailsTo(known)[0]?.text).toContain('/sign-in/forgotten')
  })

  test('asking again before confirming puts the newer request in the place of the older', async () => {
    const email = 'again@nordwerk.example'
    const first = await tokenFor({ email })
    const second = await tokenFor({ email: email.toUpperCase().replace('AGAIN', 'again') })
    expect(await confirm(first)).toBe('registrations.link-over')
    expect(await confirm(second)).toBe('done')
  })

  test('the token is in the mail alone, once it left', async () => {
    const token = await tokenFor({ email: 'secret@nordwerk.example' })
    expect(token).toHaveLength(43)
    expect(await everyText(kernel)).not.toContain(token)
  })

  test('what nobody confirmed in 14 days is forgotten, and nothing else', async () => {
    const email = 'silent@nordwerk.example'
    const kept = 'kept@nordwerk.example'
    await askForIt(kernel, { email })
    expect(await confirm(await tokenFor({ email: kept }))).toBe('done')
    kernel.clock.advance(14 * 24 * hour - 1)
    await execute(kernel, forgetUnconfirmed, {}, as)
    expect(await rowsOf(email)).toHaveLength(1)
    kernel.clock.advance(1 + hour)
    await execute(kernel, forgetUnconfirmed, {}, as)
    expect(await rowsOf(email)).toEqual([])
    expect(await rowsOf(kept)).toMatchObject([{ state: 'waiting' }])
  })

  test('a request is taken back by its link', async () => {
    const email = 'back@nordwerk.example'
    expect(await confirm(await tokenFor({ email }))).toBe('done')
    await deliverAllFacts(kernel)
    await sendAll()
    const token = tokenIn(mailsTo(email).at(-1)?.text)
    expect(mailsTo(email).at(-1)?.subject).toBe('We look at your request')
    expect(await withdraw(token)).toBe('done')
    expect(await withdraw(token)).toBe('registrations.decided-meanwhile')
    expect(await waitingNames()).not.toContain(email)
  })

  test('mails are in the language that was chosen', async () => {
    const email = 'deutsch@nordwerk.example'
    await tokenFor({ email, locale: 'de' })
    expect(mailsTo(email)[0]?.subject).toBe('Bestätigen Sie Ihre Kontoanfrage')
  })

  test('what is wrong is told field by field, with an example of the country', async () => {
    expect(await problemsOf({ vatId: 'DE136695977', email: 'a@b@c' })).toMatchObject([{ path: 'email' }])
    expect(await problemsOf({ vatId: 'DE136695977' })).toMatchObject([
      {
        path: 'vatId',
        message: 'registrations.problems.vatId.digits',
        values: { example: 'DE136695976' },
      },
    ])
    expect(await problemsOf({ country: 'XX', vatId: '' })).toMatchObject([{ path: 'country' }])
    expect(await problemsOf({ country: 'US', vatId: '' })).toEqual([])
  })

  test('programs are refused: a filled trap, a form sent at once, and one that the shop never gave out', async () => {
    expect(await problemsOf({ website: 'https://spam.example' })).toBe('registrations.not-by-hand')
    expect(await problemsOf({ formToken: '' })).toBe('registrations.form-over')
    const form = filledForm(kernel)
    kernel.clock.advance(-4_000)
    expect(await codeOf(execute(kernel, askForAccount, form, as))).toBe('registrations.too-fast')
    kernel.clock.advance(4_000)
    const noConsent = { ...form, consent: false }
    expect(await codeOf(execute(kernel, askForAccount, noConsent, as))).toBe('kernel.invalid-input')
  })

  test('three may be asked about one address in an hour, and thirty from one place; what was refused can be mended', async () => {
    const heard: unknown[] = []
    for (let index = 0; index < 4; index += 1)
      heard.push(await codeOf(admitVisitor(kernel, askLimits, 'a@b.example', undefined)))
    expect(heard).toEqual(['done', 'done', 'done', 'web.too-often'])
    for (let index = 0; index < 6; index += 1)
      await (
        await admitVisitor(kernel, askLimits, 'typo@b.example', undefined)
      )()
    for (let index = 0; index < 6; index += 1) await admitVisitor(kernel, askLimits, '', undefined)
    const placed: unknown[] = []
    for (let index = 0; index < 31; index += 1)
      placed.push(await codeOf(admitVisitor(kernel, askLimits, `${index}@b.example`, '81.2.69.142')))
    expect(placed.filter((code) => code === 'done')).toHaveLength(30)
  })

  test('neither guests nor buyers nor staff take requests: only the shop does', async () => {
    for (const actor of [guest, await newBuyer(kernel), staff]) {
      expect(await codeOf(execute(kernel, askForAccount, filledForm(kernel), { actor }))).toMatch(
        /^kernel\.(sign-in|forbidden)$/,
      )
    }
  })
})
