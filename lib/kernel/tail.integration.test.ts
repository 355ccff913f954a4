import { expect, onTestFinished, test, vi } from 'vitest'
import { z } from 'zod'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { system } from '#tests/support/factories/actor.ts'
import { testKernel } from '#tests/support/kernel.ts'
import type { Announcement } from './announce.ts'
import { command } from './command.ts'
import type { Database } from './database/contract.ts'
import { execute } from './execute.ts'
import { hearsNews } from './hearing.ts'
import { newId } from './identifier.ts'
import { later } from './instant.ts'
import { overlapMilliseconds } from './news-window.ts'
import { definePlugin } from './plugin.ts'
import { Refused } from './refused.ts'
import type { ChangeHandler } from './shell.ts'
import { changeListener } from './shell.ts'
import { startTail } from './tail.ts'

const change = command({
  id: 'test.change',
  needs: 'anyone',
  input: z.strictObject({ keys: z.array(z.string().max(20)).max(10), isRefused: z.boolean() }),
  async run(ctx, { keys, isRefused }) {
    for (const key of keys) ctx.announce('test.things', key)
    ctx.announce('test.other', 'x')
    if (isRefused) throw new Refused('test.no', 'Not today. Try again tomorrow.')
  },
})

describeEachDatabase('the tail of the change log', (open) => {
  test('every process hears what one of them changed, each thing once', async () => {
    const database = await open()
    const processes = [processOn(database), processOn(database)]
    await tell(processes[0]!.kernel, ['a', 'b', 'a'])
    for (const { heard, tail } of processes) {
      tail.wake()
      await vi.waitFor(() => expect(heard.toSorted()).toEqual(['a', 'b']))
    }
    for (const { tail } of processes) await tail.stop()
    expect(processes.map(({ heard }) => heard.toSorted())).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ])
  })

  test('a refused command tells nothing', async () => {
    const database = await open()
    const { kernel, heard, tail } = processOn(database)
    await expect(
      execute(kernel, change, { keys: ['a'], isRefused: true }, { actor: system }),
    ).rejects.toThrow('Not today')
    await tell(kernel, ['b'])
    await vi.waitFor(() => expect(heard).toEqual(['b']))
    await tail.stop()
  })

  test('what is committed after later news is heard too', async () => {
    const database = await open()
    const { kernel, heard, tail } = processOn(database)
    const early = newId({ now: () => later(kernel.clock.now(), -overlapMilliseconds + 5_000) })
    await tell(kernel, ['later'])
    await vi.waitFor(() => expect(heard).toEqual(['later']))
    await database.write((transaction) =>
      transaction
        .insertInto('kernel_change')
        .values({ id: early, topic: 'test.things', key: 'early' })
        .execute(),
    )
    tail.wake()
    await vi.waitFor(() => expect(heard).toEqual(['later', 'early']))
    await tail.stop()
  })

  test('a listener that throws hears the same again and holds up nobody', async () => {
    const database = await open()
    const failures = { left: 2 }
    const { kernel, heard, tail, heardBesides, reports } = processOn(database, async () => {
      if (failures.left === 0) return
      failures.left -= 1
      throw new Error('The listener broke.')
    })
    await tell(kernel, ['a'])
    await vi.waitFor(() => expect(heardBesides).toEqual(['a']))
    expect(heard).toEqual([])
    await vi.waitFor(() => expect(heard).toEqual(['a']), { timeout: 3_000 })
    expect(reports.map(String)).toEqual(['Error: The listener broke.', 'Error: The listener broke.'])
    await tail.stop()
  })

  test('a process that starts late begins a minute before', async () => {
    const database = await open()
    const first = processOn(database)
    await tell(first.kernel, ['old'])
    await first.tail.stop()
    const atOnce = processOn(database)
    await vi.waitFor(() => expect(atOnce.heard).toEqual(['old']))
    await atOnce.tail.stop()
    const later = processOn(database, undefined, overlapMilliseconds + 1_000)
    await tell(later.kernel, ['new'])
    await vi.waitFor(() => expect(later.heard).toEqual(['new']))
    await later.tail.stop()
  })

  test('a process hears only while it reads', async () => {
    const database = await open()
    const { kernel, tail } = processOn(database)
    await vi.waitFor(() => expect(hearsNews(kernel)).toBe(true))
    await tail.stop()
    kernel.clock.advance(6_000)
    expect(hearsNews(kernel)).toBe(false)
  })

  test('news go in one statement, and none where there is none', async () => {
    const database = await open()
    const { kernel, tail } = processOn(database)
    await tail.stop()
    const before = database.statementCount()
    await tell(kernel, [])
    const withOne = database.statementCount() - before
    await tell(kernel, ['a', 'b', 'c'])
    expect(database.statementCount() - before - withOne).toBe(withOne)
  })
})

/** A process with two listeners, of which the first may break. */
function processOn(database: Database, breaks: () => Promise<void> = async () => {}, startsAfter = 0) {
  const heard: string[] = []
  const heardBesides: string[] = []
  const reports: unknown[] = []
  const listener = (id: string, handle: ChangeHandler) =>
    changeListener({ id, topics: ['test.things'], load: async () => ({ default: handle }) })
  const keep = (into: string[], news: readonly Announcement[]) => into.push(...news.map(({ key }) => key))
  const kernel = testKernel(database, [
    definePlugin({
      id: 'test',
      title: 'Test',
      contributes: [
        listener('test.first', async (news) => {
          await breaks()
          keep(heard, news)
        }),
        listener('test.second', (news) => keep(heardBesides, news)),
      ],
    }),
  ])
  kernel.clock.advance(startsAfter)
  const tail = startTail(kernel, (error) => reports.push(error))
  onTestFinished(() => tail.stop())
  return { kernel, tail, heard, heardBesides, reports }
}

function tell(kernel: Parameters<typeof execute>[0], keys: readonly string[]) {
  return execute(kernel, change, { keys, isRefused: false }, { actor: system })
}
