import { afterAll, beforeAll, expect, test } from 'vitest'
import { domains } from '#domains'
import type { Person } from '#lib/kernel/actor.ts'
import { deliverFacts } from '#lib/kernel/deliver-facts.ts'
import { ask, execute } from '#lib/kernel/execute.ts'
import { backgroundRun } from '#lib/kernel/run-background.ts'
import { chooseChannels } from '#lib/notifications/commands/choose-channels.ts'
import { retryMail } from '#lib/notifications/commands/retry-mail.ts'
import { openPostOffice } from '#lib/notifications/mail/post-office.ts'
import { findMail } from '#lib/notifications/queries/find-mail.ts'
import { listChoices } from '#lib/notifications/queries/list-choices.ts'
import { listMails } from '#lib/notifications/queries/list-mails.ts'
import { readInbox } from '#lib/notifications/queries/read-inbox.ts'
import { waitingMails } from '#lib/notifications/queries/waiting-mails.ts'
import { sendOne } from '#lib/notifications/send-mail.ts'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { newBuyer, newStaff, system } from '#tests/support/factories/actor.ts'
import { testPassword } from '#tests/support/factories/person.ts'
import type { TestKernel } from '#tests/support/kernel.ts'
import { testKernel } from '#tests/support/kernel.ts'
import type { MailSink } from '#tests/support/mail-sink.ts'
import { openMailSink } from '#tests/support/mail-sink.ts'
import { createSession } from '#tests/support/mint-session.ts'
import { everyText } from '#tests/support/every-text.ts'
import { findReset } from '../queries/find-reset.ts'
import { hashToken } from '../hash-token.ts'
import { admitPerson } from './admit-person.ts'
import { askForReset } from './ask-for-reset.ts'
import { changeOwnPassword, resetByLink } from './set-password.ts'
import type { Visit } from './visit.ts'

const newPassword = 'otter lantern velvet crane'
const home: Visit = { address: '81.2.69.142', userAgent: '', known: [] }
const minute = 60_000

describeEachDatabase('a new password', (open) => {
  let kernel: TestKernel
  let staff: Person
  let sink: MailSink
  let count = 0
  beforeAll(async () => {
    kernel = testKernel(await open(), domains)
    staff = await newStaff(kernel)
    sink = await openMailSink()
  })
  afterAll(() => sink.close())

  async function newPerson() {
    const email = `person-${(count += 1)}@portico.example`
    const actor = await newBuyer(kernel, { email })
    return { email, actor: { ...actor, sessionId: await createSession(kernel, actor.personId) } }
  }
  const deliver = async () => {
    while ((await deliverFacts(kernel)) > 0);
  }
  async function sendAll(): Promise<void> {
    const office = openPostOffice({ SMTP_URL: sink.url, MAIL_FROM: 'Shop <shop@portico.example>' })
    if (!office) throw new Error('There is no post office.')
    const run = backgroundRun(kernel, 'test', () => false)
    for (const mailId of await ask(kernel, waitingMails, {}, { actor: system }))
      await sendOne(run, office, mailId)
    office.close()
  }
  const mailsTo = (email: string) =>
    sink.received.filter((mail) => [mail.to].flat().some((to) => to?.text.includes(email)))
  /** Asks, and answers the token in the mail that came. */
  async function tokenFor(email: string): Promise<string> {
    kernel.clock.advance(60 * minute)
    await askForReset(kernel, { email }, home)
    await deliver()
    await sendAll()
    return /reset\/(\w{43})\b/.exec(mailsTo(email).at(-1)?.text ?? '')?.[1] ?? 'no mail'
  }
  const codeOf = (trying: Promise<unknown>): Promise<unknown> =>
    trying.then(
      () => 'done',
      (error: { readonly code?: string }) => error.code,
    )
  const reset = (token: string, password: string = newPassword) =>
    codeOf(resetByLink(kernel, { token, password }))
  const signIn = (email: string, password: string) => codeOf(admitPerson(kernel, { email, password }, home))
  const isSignedIn = async ({ sessionId }: { readonly sessionId: string }) => {
    const rows = await kernel.database.read((reader) =>
      reader.selectFrom('identity_session').select('id').where('id', '=', sessionId).execute(),
    )
    return rows.length === 1
  }

  const linksOf = (personId: string) =>
    kernel.database.read((reader) =>
      reader.selectFrom('identity_reset').select('token_hash').where('person_id', '=', personId).execute(),
    )

  test('is set by a mailed link, once; every session ends and a second mail tells of it', async () => {
    const { email, actor } = await newPerson()
    const token = await tokenFor(email)
    expect(mailsTo(email)[0]?.text).toContain(`http://localhost:3000/sign-in/reset/${token}`)
    expect(await reset(token)).toBe('done')
    expect(await isSignedIn(actor)).toBe(false)
    expect([await signIn(email, testPassword), await signIn(email, newPassword)]).toEqual([
      'identity.sign-in-refused',
      'done',
    ])
    expect(await reset(token, 'another velvet lantern')).toBe('identity.reset-over')
    expect(await linksOf(actor.personId)).toEqual([])
    await sendAll()
    expect(mailsTo(email).at(-1)?.subject).toBe('Your password was changed')
  })

  test('opening the link, however often, does not use it up; a bad password does not either', async () => {
    const { email } = await newPerson()
    const token = await tokenFor(email)
    const look = () => ask(kernel, findReset, { tokenHash: hashToken(token) }, { actor: system })
    expect([await look(), await look()]).toMatchObject([{ email }, { email }])
    expect(await reset(token, 'password1234')).toBe('kernel.invalid-input')
    expect(await reset(token, 'short')).toBe('kernel.invalid-input')
    expect(await reset(token)).toBe('done')
  })

  test('of two who use a link at once one sets it', async () => {
    const { email } = await newPerson()
    const token = await tokenFor(email)
    const heard = await Promise.all([reset(token), reset(token), reset(token)])
    expect(heard.filter((code) => code === 'done')).toHaveLength(1)
  })

  test('a link ends after 30 minutes, and with any change of the password', async () => {
    const { email, actor } = await newPerson()
    const late = await tokenFor(email)
    kernel.clock.advance(30 * minute)
    expect(await reset(late)).toBe('identity.reset-over')
    const first = await tokenFor(email)
    await changeOwnPassword(kernel, actor, {
      oldPassword: testPassword,
      password: 'velvet crane over harbour',
    })
    expect(await reset(first)).toBe('identity.reset-over')
    expect(await reset('0'.repeat(43))).toBe('identity.reset-over')
  })

  test('a link that was asked for under another version is worth nothing though its row is there', async () => {
    const { email, actor } = await newPerson()
    const token = await tokenFor(email)
    await kernel.database.write((transaction) =>
      transaction
        .updateTable('identity_person')
        .set({ session_version: 7 })
        .where('id', '=', actor.personId)
        .execute(),
    )
    expect(await reset(token)).toBe('identity.reset-over')
  })

  test('the token is in the mail alone: in no table, once it left', async () => {
    const { email } = await newPerson()
    const token = await tokenFor(email)
    expect(token).toHaveLength(43)
    expect(await everyText(kernel)).not.toContain(token)
    await reset(token)
    const all = await everyText(kernel)
    for (const secret of [token, newPassword]) expect(all).not.toContain(secret)
  })

  test('staff read a mail in development, and in production none', async () => {
    const { email, actor } = await newPerson()
    await askForReset(kernel, { email }, home)
    await deliver()
    const { id: mailId } = await kernel.database.read((reader) =>
      reader
        .selectFrom('notifications_mail')
        .select('id')
        .where('person_id', '=', actor.personId)
        .executeTakeFirstOrThrow(),
    )
    const read = () => ask(kernel, findMail, { mailId }, { actor: staff })
    expect((await read()).text).toContain('/sign-in/reset/')
    const before = { ...process.env }
    Object.assign(process.env, {
      NODE_ENV: 'production',
      DATABASE_URL: 'file:x.db',
      NEXTAUTH_URL: 'https://shop.test',
      NEXTAUTH_SECRET: '0a1b2c3d4e5f60718293a4b5c6d7e8f9',
    })
    const whole = await read().finally(() => {
      process.env = before
    })
    expect(whole.text).toBeUndefined()
    expect(JSON.stringify(whole)).not.toContain('/sign-in/reset/')
    await sendAll()
    expect((await read()).text).toBe('')
  })

  test('a mail whose link is over does not leave any more', async () => {
    const { email } = await newPerson()
    await askForReset(kernel, { email }, home)
    await deliver()
    kernel.clock.advance(31 * minute)
    await sendAll()
    expect(mailsTo(email)).toEqual([])
    expect(await everyText(kernel)).not.toContain('/sign-in/reset/')
  })

  test('a mail with a link that was given up is not sent again, because its text is gone', async () => {
    const { email } = await newPerson()
    kernel.clock.advance(minute)
    await askForReset(kernel, { email }, home)
    await deliver()
    sink.answerWith({ code: 550, text: 'No such mailbox' })
    await sendAll()
    sink.answerWith(undefined)
    expect(await everyText(kernel)).not.toContain('/sign-in/reset/')
    const { mailId } = (await ask(kernel, listMails, { asked: [] }, { actor: staff })).rows[0] ?? {
      mailId: '',
    }
    const again = execute(kernel, retryMail, { mailId }, { actor: staff })
    await expect(again).rejects.toMatchObject({ code: 'notifications.not-failed' })
  })

  test('a link is in no inbox, and nobody can choose to do without it', async () => {
    const { email, actor } = await newPerson()
    const choices = [{ topic: 'identity.reset', mail: 'off' as const, isInInbox: false }]
    const choosing = execute(kernel, chooseChannels, { choices }, { actor })
    await expect(choosing).rejects.toMatchObject({ code: 'kernel.not-found' })
    expect(await tokenFor(email)).toHaveLength(43)
    expect((await ask(kernel, readInbox, {}, { actor })).told).toEqual([])
    const listed = await ask(kernel, listChoices, {}, { actor })
    const fixed = listed.filter(({ isFixed }) => isFixed).map(({ topic }) => topic)
    expect(fixed).toContain('identity.reset')
  })

  test('who is not known, or suspended, is answered alike after the same statements, and gets no mail', async () => {
    const { email } = await newPerson()
    const suspended = await newPerson()
    await kernel.database.write((transaction) =>
      transaction
        .updateTable('identity_person')
        .set({ is_suspended: 1 })
        .where('id', '=', suspended.actor.personId)
        .execute(),
    )
    const costs: number[] = []
    for (const address of [email, 'nobody-at-all@portico.example', suspended.email]) {
      const before = kernel.database.statementCount()
      expect(await askForReset(kernel, { email: address }, home)).toBeUndefined()
      costs.push(kernel.database.statementCount() - before)
    }
    expect(new Set(costs).size).toBe(1)
    await deliver()
    await sendAll()
    expect(mailsTo(email)).toHaveLength(1)
    expect([...mailsTo('nobody-at-all'), ...mailsTo(suspended.email)]).toEqual([])
  })

  test('is asked for three times in an hour from one place, then refused with a time', async () => {
    const { email } = await newPerson()
    for (const address of [email, 'not-known@portico.example']) {
      const heard: unknown[] = []
      for (let index = 0; index < 4; index += 1) {
        heard.push(await codeOf(askForReset(kernel, { email: address }, home)))
      }
      expect(heard).toEqual(['done', 'done', 'done', 'identity.too-many-tries'])
    }
  })
})
