import { beforeAll, expect, test } from 'vitest'
import { domains } from '#domains'
import type { Person } from '#lib/kernel/actor.ts'
import type { CommandContext } from '#lib/kernel/context.ts'
import { command } from '#lib/kernel/command.ts'
import { ask, execute } from '#lib/kernel/execute.ts'
import { fromInstant } from '#lib/kernel/instant.ts'
import { definePlugin } from '#lib/kernel/plugin.ts'
import { runJobs } from '#lib/kernel/run-jobs.ts'
import { z } from 'zod'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { newStaff, system } from '#tests/support/factories/actor.ts'
import type { TestKernel } from '#tests/support/kernel.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { chooseChannels } from './commands/choose-channels.ts'
import { chooseQuietHours } from './commands/choose-quiet-hours.ts'
import { claimMail } from './commands/claim-mail.ts'
import { gatherDigest } from './commands/gather-digest.ts'
import type { NotificationTopic } from './contract.ts'
import { notificationTopic, notifier } from './contract.ts'
import { readInbox } from './queries/read-inbox.ts'
import { unreadCount } from './queries/unread-count.ts'
import { waitingMails } from './queries/waiting-mails.ts'

const words = async () => ({
  default: {
    notifications: Object.fromEntries(
      ['calm', 'urgent', 'access'].map((noun) => [
        noun,
        { name: noun, title: `It is ${noun}`, text: 'Text', action: 'Open' },
      ]),
    ),
  },
})

const topic = (id: string, rest: Partial<NotificationTopic>): NotificationTopic => ({
  id,
  kind: 'transactional',
  audience: 'staff',
  words: { en: words, de: words },
  sample: {},
  ...rest,
})

const shop = definePlugin({
  id: 'quiet',
  title: 'Quiet',
  contributes: [
    notificationTopic(topic('quiet.calm', {})),
    notificationTopic(topic('quiet.urgent', { isUrgent: true })),
    notificationTopic(topic('quiet.access', { kind: 'security' })),
  ],
})

const tell = command({
  id: 'quiet.tell',
  needs: 'anyone',
  input: z.strictObject({ topic: z.string().max(80), personId: z.string().max(32) }),
  async run(ctx: CommandContext, { topic: id, personId }) {
    await (await ctx.port(notifier)).send(ctx, { topic: id, to: { personId }, values: {}, href: '/admin' })
  },
})

const night = { timeZone: 'Europe/Vienna', hours: { from: '20:00', until: '07:00' } }

describeEachDatabase('mails and the hours of their readers', (open) => {
  let kernel: TestKernel
  const as = { actor: system }
  beforeAll(async () => {
    kernel = testKernel(await open(), [...domains, shop])
  })

  const about = (id: string, { personId }: Person) => execute(kernel, tell, { topic: id, personId }, as)
  const quiet = (actor: Person, input: Parameters<typeof chooseQuietHours.run>[1] = night) =>
    execute(kernel, chooseQuietHours, input, { actor })
  const choose = (actor: Person, mail: 'now' | 'daily' | 'off', isInInbox: boolean) =>
    execute(kernel, chooseChannels, { choices: [{ topic: 'quiet.calm', mail, isInInbox }] }, { actor })
  const inboxOf = async (actor: Person) => (await ask(kernel, readInbox, {}, { actor })).told

  /** Tries to send everything, twice at once, and says what left to whom. */
  async function sendAll({ personId }: Person): Promise<readonly string[]> {
    const mailIds = await ask(kernel, waitingMails, {}, as)
    const claimed = await Promise.all(
      [...mailIds, ...mailIds].map((mailId) => execute(kernel, claimMail, { mailId }, as)),
    )
    return claimed.flatMap((mail) => (mail?.personId === personId ? [mail.subject] : [])).toSorted()
  }

  test('a calm one waits until the quiet hours end; urgent ones and those of security do not', async () => {
    const staff = await newStaff(kernel)
    await quiet(staff)
    kernel.clock.set('2027-03-12T21:00:00Z')
    for (const id of ['quiet.calm', 'quiet.urgent', 'quiet.access']) await about(id, staff)
    expect(await sendAll(staff)).toEqual(['It is access', 'It is urgent'])
    expect((await inboxOf(staff)).map((item) => item.topic).toSorted()).toEqual([
      'quiet.calm',
      'quiet.urgent',
    ])
    kernel.clock.set('2027-03-13T05:59:00Z')
    expect(await sendAll(staff)).not.toContain('It is calm')
    kernel.clock.set('2027-03-13T06:00:01Z')
    expect(await sendAll(staff)).toContain('It is calm')
  })

  test('what waits goes by the hours that are chosen meanwhile', async () => {
    const staff = await newStaff(kernel)
    await quiet(staff)
    kernel.clock.set('2027-03-14T21:00:00Z')
    await about('quiet.calm', staff)
    expect(await sendAll(staff)).toEqual([])
    await quiet(staff, { ...night, timeZone: 'America/New_York' })
    expect(await sendAll(staff)).toEqual(['It is calm'])
    await about('quiet.calm', staff)
    await quiet(staff, { timeZone: 'Europe/Vienna', hours: null })
    expect(await sendAll(staff)).toEqual(['It is calm'])
  })

  test.each([
    [{ timeZone: 'Mars/Olympus', hours: null }],
    [{ timeZone: 'UTC', hours: { from: '25:00', until: '07:00' } }],
    [{ timeZone: 'UTC', hours: { from: '07:00', until: '07:00' } }],
  ])('hours that are none are refused: %j', async (input) => {
    await expect(quiet(await newStaff(kernel), input)).rejects.toMatchObject({ code: 'kernel.invalid-input' })
  })

  test('what somebody does not want in the inbox is gathered all the same, and counted nowhere', async () => {
    const staff = await newStaff(kernel)
    await choose(staff, 'daily', false)
    await about('quiet.calm', staff)
    expect(await inboxOf(staff)).toEqual([])
    expect(await ask(kernel, unreadCount, {}, { actor: staff })).toEqual({ count: 0, hasMore: false })
    expect(await execute(kernel, gatherDigest, { personId: staff.personId }, as)).toEqual({ gathered: 1 })
    await choose(staff, 'off', false)
    await about('quiet.calm', staff)
    expect(await execute(kernel, gatherDigest, { personId: staff.personId }, as)).toEqual({ gathered: 0 })
  })

  test('nobody switches off what guards them, or chooses for the other side', async () => {
    const staff = await newStaff(kernel)
    for (const id of ['quiet.access', 'orders.placed', 'nobody.knows']) {
      const choices = [{ topic: id, mail: 'off' as const, isInInbox: false }]
      await expect(execute(kernel, chooseChannels, { choices }, { actor: staff })).rejects.toMatchObject({
        code: 'kernel.not-found',
      })
    }
  })

  test('the daily mail comes in the morning of where people are, once a day under two processes', async () => {
    const [tokyo, vienna] = [await newStaff(kernel), await newStaff(kernel)]
    await quiet(tokyo, { timeZone: 'Asia/Tokyo', hours: null })
    await quiet(vienna, { timeZone: 'Europe/Vienna', hours: null })
    const digestsOf = async ({ personId }: Person) => {
      const rows = await kernel.database.read((db) =>
        db
          .selectFrom('notifications_mail')
          .select('created_at as createdAt')
          .where('person_id', '=', personId)
          .where('topic', '=', 'notifications.digest')
          .orderBy('id')
          .execute(),
      )
      return rows.map(({ createdAt }) => fromInstant(createdAt).toISOString().slice(0, 13))
    }
    for (const staff of [tokyo, vienna]) await choose(staff, 'daily', true)
    kernel.clock.set('2027-05-03T10:30:00Z')
    for (const staff of [tokyo, vienna]) await about('quiet.calm', staff)
    for (let hour = 0; hour < 30; hour += 1) {
      kernel.clock.advance(3_600_000)
      await Promise.all([runJobs(kernel), runJobs({ ...kernel, processName: 'second' })])
      if (hour === 2) for (const staff of [tokyo, vienna]) await about('quiet.calm', staff)
    }
    expect(await digestsOf(tokyo)).toEqual(['2027-05-03T11', '2027-05-03T22'])
    expect(await digestsOf(vienna)).toEqual(['2027-05-03T11', '2027-05-04T05'])
  })
})
