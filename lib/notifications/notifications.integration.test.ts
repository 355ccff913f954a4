import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { domains } from '#domains'
import type { Person } from '#lib/kernel/actor.ts'
import { tellLate } from '#lib/deadlines/commands/tell-late.ts'
import { dueDeadlines } from '#lib/deadlines/queries/due-deadlines.ts'
import { deliverFacts } from '#lib/kernel/deliver-facts.ts'
import { ask, execute } from '#lib/kernel/execute.ts'
import { later, toInstant } from '#lib/kernel/instant.ts'
import { backgroundRun } from '#lib/kernel/run-background.ts'
import { placeOrder } from '#lib/orders/commands/place-order.ts'
import { plugins } from '#plugins/index.ts'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { newStaff, system } from '#tests/support/factories/actor.ts'
import { newGate } from '#tests/support/gate.ts'
import type { TestKernel } from '#tests/support/kernel.ts'
import { testKernel } from '#tests/support/kernel.ts'
import type { MailSink } from '#tests/support/mail-sink.ts'
import { openMailSink } from '#tests/support/mail-sink.ts'
import { fillCart, readyToOrder } from '#tests/support/ready-to-order.ts'
import { chooseChannels } from './commands/choose-channels.ts'
import { claimMail } from './commands/claim-mail.ts'
import { gatherDigest } from './commands/gather-digest.ts'
import { markRead } from './commands/mark-read.ts'
import { retryMail } from './commands/retry-mail.ts'
import { openPostOffice } from './mail/post-office.ts'
import { listMails } from './queries/list-mails.ts'
import { readInbox } from './queries/read-inbox.ts'
import { waitingMails } from './queries/waiting-mails.ts'
import sendWaitingMails, { sendOne } from './send-mail.ts'

describeEachDatabase('what people are told', (open) => {
  let kernel: TestKernel
  let staff: Person
  let sink: MailSink
  const as = { actor: system }

  beforeAll(async () => {
    kernel = testKernel(await open(), [...domains, ...plugins])
    staff = await newStaff(kernel)
    sink = await openMailSink()
  })
  afterAll(() => sink.close())
  beforeEach(() => sink.answerWith(undefined))

  async function order(locale: 'en' | 'de' = 'en') {
    const ready = await readyToOrder(kernel, 10_000n, { locale })
    const input = await fillCart(kernel, ready, [ready.pump])
    const { orderNumber } = await execute(kernel, placeOrder, input, { actor: ready.buyer })
    while ((await deliverFacts(kernel)) > 0);
    return { buyer: ready.buyer, orderNumber }
  }

  /** Every process at once, as often as there are two in one. */
  async function sendAll(): Promise<void> {
    const office = openPostOffice({ SMTP_URL: sink.url, MAIL_FROM: 'Shop <shop@portico.example>' })
    if (!office) throw new Error('There is no post office.')
    const run = backgroundRun(kernel, 'test', () => false)
    const mailIds = await ask(kernel, waitingMails, {}, as)
    await Promise.all([...mailIds, ...mailIds].map((mailId) => sendOne(run, office, mailId)))
    office.close()
  }

  async function nextTryOf(mailId: string): Promise<string | undefined> {
    const row = await kernel.database.read((reader) =>
      reader
        .selectFrom('notifications_mail')
        .select('next_try_at as nextTryAt')
        .where('id', '=', mailId)
        .executeTakeFirst(),
    )
    return row?.nextTryAt
  }

  async function copyMail(orderNumber: string, count: number): Promise<void> {
    await kernel.database.write(async (transaction) => {
      const mail = await transaction
        .selectFrom('notifications_mail')
        .selectAll()
        .where('subject', 'like', `%${orderNumber}%`)
        .executeTakeFirstOrThrow()
      const copies = Array.from({ length: count }, () => ({ ...mail, id: kernel.newId() }))
      await transaction.insertInto('notifications_mail').values(copies).execute()
    })
  }

  const inboxOf = (actor: Person) => ask(kernel, readInbox, {}, { actor })
  const mailsAbout = (orderNumber: string) =>
    sink.received.filter(({ subject }) => subject?.includes(orderNumber))
  const mailsOf = async (orderNumber: string) =>
    (await ask(kernel, listMails, { asked: [['size', '100']] }, { actor: staff })).rows.filter(
      ({ subject }) => subject.includes(orderNumber),
    )

  test('who ordered finds it in the inbox and gets one mail, in their own language', async () => {
    const { buyer, orderNumber } = await order('de')
    const { told } = await inboxOf(buyer)
    expect(told).toMatchObject([{ topic: 'orders.placed', readAt: null, values: { number: orderNumber } }])
    await sendAll()
    await sendAll()
    const [mail, ...more] = mailsAbout(orderNumber)
    expect(more).toEqual([])
    expect(mail?.subject).toBe(`Bestellung ${orderNumber} ist aufgegeben`)
    expect(mail?.text).toContain('1 × ')
    expect(mail?.text).toMatch(/http:\/\/localhost:3000\/account\/orders\/\w+/)
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated')
    expect(await mailsOf(orderNumber)).toMatchObject([{ state: 'sent', lastError: null }])
  })

  test('a server that is busy is asked again later, and the copy has the same id', async () => {
    const { orderNumber } = await order()
    sink.answerWith({ code: 451, text: 'Try later' })
    await sendAll()
    expect(await mailsOf(orderNumber)).toMatchObject([{ state: 'waiting', attempts: 1 }])
    expect((await mailsOf(orderNumber))[0]?.lastError).toContain('451')
    sink.answerWith(undefined)
    await sendAll()
    expect(mailsAbout(orderNumber)).toHaveLength(0)
    kernel.clock.set(later(kernel.clock.now(), 61_000).toISOString())
    await sendAll()
    expect(mailsAbout(orderNumber)).toHaveLength(1)
    const [{ mailId } = { mailId: '' }] = await mailsOf(orderNumber)
    expect(mailsAbout(orderNumber)[0]?.messageId).toBe(`<${mailId}@localhost>`)
  })

  test('a mail stays with who has it while a server takes its time, and is free soon after a crash', async () => {
    const { orderNumber } = await order()
    const [{ mailId } = { mailId: '' }] = await mailsOf(orderNumber)
    const run = backgroundRun(kernel, 'slow', () => false)
    const claim = () => execute(kernel, claimMail, { mailId }, as)
    const waitSeconds = (seconds: number) =>
      kernel.clock.set(later(kernel.clock.now(), seconds * 1000).toISOString())
    const heldSince = kernel.clock.now()
    const answered = newGate()
    const hand = () => answered.opened.then(() => ({ outcome: 'try-again', error: '' }) as const)
    const sending = sendOne(run, { hand }, mailId, 5)
    for (let seconds = 0; seconds < 60; seconds += 20) {
      waitSeconds(20)
      const heldUntil = toInstant(later(kernel.clock.now(), 30_000))
      await expect.poll(() => nextTryOf(mailId), { timeout: 20_000 }).toBe(heldUntil)
      expect(await claim()).toBeNull()
    }
    expect(kernel.clock.now().getTime() - heldSince.getTime()).toBe(60_000)
    answered.open()
    await sending

    waitSeconds(120)
    expect(await claim()).toMatchObject({ mailId })
    waitSeconds(29)
    expect(await claim()).toBeNull()
    waitSeconds(2)
    expect(await claim()).toMatchObject({ mailId })
  })

  test('a round goes on until no mail waits, however many there are', async () => {
    vi.stubEnv('SMTP_URL', sink.url)
    vi.stubEnv('MAIL_FROM', 'Shop <shop@portico.example>')
    const { orderNumber } = await order()
    await copyMail(orderNumber, 45)
    await sendWaitingMails(backgroundRun(kernel, 'round', () => false))
    vi.unstubAllEnvs()
    expect(mailsAbout(orderNumber)).toHaveLength(46)
  })

  test('a server that says never is not asked again until staff say so', async () => {
    const { orderNumber } = await order()
    sink.answerWith({ code: 550, text: 'No such mailbox' })
    await sendAll()
    const [mail] = await mailsOf(orderNumber)
    expect(mail).toMatchObject({ state: 'failed' })
    sink.answerWith(undefined)
    await execute(kernel, retryMail, { mailId: mail?.mailId ?? '' }, { actor: staff })
    await sendAll()
    expect(mailsAbout(orderNumber)).toHaveLength(1)
    const again = execute(kernel, retryMail, { mailId: mail?.mailId ?? '' }, { actor: staff })
    await expect(again).rejects.toMatchObject({ code: 'notifications.not-failed' })
  })

  test('who wants it by the day gets one mail of all that happened, and who wants none gets none', async () => {
    const ready = await readyToOrder(kernel)
    const { buyer } = ready
    const choose = (mail: 'daily' | 'off' | 'now') =>
      execute(
        kernel,
        chooseChannels,
        { choices: [{ topic: 'orders.placed', mail, isInInbox: true }] },
        { actor: buyer },
      )
    const place = async () => {
      const input = await fillCart(kernel, ready, [ready.pump])
      const placed = await execute(kernel, placeOrder, input, { actor: buyer })
      while ((await deliverFacts(kernel)) > 0);
      return placed.orderNumber
    }
    await choose('daily')
    const numbers = [await place(), await place()]
    await choose('off')
    numbers.push(await place())
    await sendAll()
    expect(numbers.flatMap(mailsAbout)).toEqual([])
    const rivals = [1, 2].map(() =>
      execute(kernel, gatherDigest, { personId: buyer.personId }, as).catch(() => ({ gathered: 0 })),
    )
    const gathered = await Promise.all(rivals)
    expect(gathered.reduce((sum, round) => sum + round.gathered, 0)).toBe(2)
    await sendAll()
    const digest = sink.received.filter((mail) => mail.text?.includes(numbers[0] ?? '?'))
    expect(digest.map(({ subject }) => subject)).toEqual(['2 things happened'])
    expect(digest[0]?.text).toContain(numbers[1])
    expect(digest[0]?.text).not.toContain(numbers[2])
    expect((await inboxOf(buyer)).told).toHaveLength(3)
  })

  test('what is late is told to those who may do it', async () => {
    const { orderNumber } = await order()
    kernel.clock.set(later(kernel.clock.now(), 20 * 86_400_000).toISOString())
    for (const due of await ask(kernel, dueDeadlines, {}, as)) await execute(kernel, tellLate, due, as)
    while ((await deliverFacts(kernel)) > 0);
    const { told } = await inboxOf(staff)
    const late = told.filter(({ values }) => values['orderNumber'] === orderNumber)
    expect(late.map(({ topic }) => topic)).toEqual(['fulfillment.late'])
  })

  test('nobody reads or marks what somebody else was told', async () => {
    const { buyer } = await order()
    const other = (await order()).buyer
    const [{ itemId } = { itemId: '' }] = (await inboxOf(buyer)).told
    await execute(kernel, markRead, { untilId: `${itemId}z` }, { actor: other })
    expect((await inboxOf(buyer)).told[0]?.readAt).toBeNull()
    expect((await inboxOf(other)).told.map((item) => item.itemId)).not.toContain(itemId)
    await execute(kernel, markRead, { untilId: itemId }, { actor: buyer })
    expect((await inboxOf(buyer)).told[0]?.readAt).not.toBeNull()
  })
})
