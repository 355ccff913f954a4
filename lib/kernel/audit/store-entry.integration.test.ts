import { expect, test, vi } from 'vitest'
import { z } from 'zod'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { leaveEffect } from '#tests/support/effects.ts'
import { system } from '#tests/support/factories/actor.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { somePerson } from '#tests/support/factories/some-person.ts'
import type { Person } from '../actor.ts'
import { command } from '../command.ts'
import { deliverFacts } from '../deliver-facts.ts'
import { execute } from '../execute.ts'
import type { Kernel } from '../kernel.ts'
import { definePlugin } from '../plugin.ts'
import { Refused } from '../refused.ts'
import { runJobs } from '../run-jobs.ts'
import { job } from '../shell.ts'
import { event, on } from '../token.ts'

const moved = event('test.moved', z.strictObject({ boxId: z.string().max(32) }))

const move = command({
  id: 'test.move',
  needs: 'anyone',
  input: z.strictObject({
    to: z.string().max(20_000),
    password: z.string().max(99).optional(),
    riddle: z.string().max(99).optional().meta({ secret: true }),
  }),
  async run(ctx, { to }) {
    await leaveEffect(ctx)
    if (to === 'nowhere') throw new Refused('test.nowhere', 'Name a place.')
    ctx.changed({
      subject: 'test.box',
      id: 'box-1',
      before: { to: 'here', size: 1 },
      after: { to: to.slice(0, 20), size: 1 },
    })
    ctx.emit(moved, { boxId: 'box-1' })
  },
})

const moveTwice = command({
  id: 'test.move-twice',
  needs: 'anyone',
  input: z.strictObject({}),
  async run(ctx) {
    await ctx.run(move, { to: 'there' })
    await ctx.run(move, { to: 'back' })
  },
})

const plugin = definePlugin({
  id: 'test',
  title: 'Test',
  contributes: [
    on(moved, async () => ({
      default: async (ctx) => {
        ctx.changed({ subject: 'test.note', id: 'note-1', after: { read: true } })
      },
    })),
    job({
      id: 'test.tidy',
      every: 'day',
      load: async () => ({ default: (run) => run.execute(move, { to: 'shelf' }, 'tidy-1') }),
    }),
  ],
})

const ada: Person = somePerson({
  personId: 'ada',
  name: 'Ada',
  companyId: 'acme',
  companyName: 'Acme',
})
const request = { id: 'request-1', address: '192.0.2.7' }

describeEachDatabase('the audit trail', (open) => {
  const newKernel = async () => testKernel(await open(), [plugin])

  test('tells who did what, when, from where and to what', async () => {
    const kernel = await newKernel()
    await execute(kernel, move, { to: 'there' }, { actor: ada, key: 'form-1', request })
    expect(await entries(kernel)).toMatchObject([
      {
        action: 'test.move',
        actor_type: 'person',
        actor_id: 'ada',
        actor_name: 'Ada',
        company_id: 'acme',
        request_id: 'request-1',
        address: '192.0.2.7',
        idempotency_key: 'form-1',
        cause_fact_id: null,
        input: '{"to":"there"}',
        subject: 'test.box',
        subject_id: 'box-1',
        changes: '[{"subject":"test.box","id":"box-1","before":{"to":"here"},"after":{"to":"there"}}]',
        nested: '[]',
      },
    ])
  })

  test('keeps no secret, and of a large input its digest', async () => {
    const kernel = await newKernel()
    const secrets = { to: 'there', password: 'hunter2', riddle: 'hunter3' }
    await execute(kernel, move, secrets, { actor: ada })
    kernel.clock.advance(1)
    await execute(kernel, move, { to: 'x'.repeat(9000) }, { actor: ada })
    const [first, second] = await entries(kernel)
    expect(JSON.stringify(first)).not.toContain('hunter')
    expect(JSON.parse(second?.input ?? '')).toEqual({
      $sha256: expect.stringMatching(/^[\da-f]{64}$/),
      $bytes: 9009,
    })
  })

  test('has one row for a command and those that it ran in turn', async () => {
    const kernel = await newKernel()
    await execute(kernel, moveTwice, {}, { actor: system })
    const [entry, ...more] = await entries(kernel)
    expect(more).toEqual([])
    expect(entry).toMatchObject({ action: 'test.move-twice', nested: '["test.move"]' })
    expect(JSON.parse(entry?.changes ?? '')).toHaveLength(2)
  })

  test('has one row however often a request comes, even at once', async () => {
    const kernel = await newKernel()
    const send = () => execute(kernel, move, { to: 'there' }, { actor: ada, key: 'again' })
    await Promise.all(Array.from({ length: 10 }, send))
    await send()
    expect(await entries(kernel)).toHaveLength(1)
  })

  test('has no row of what was refused or broke before its commit', async () => {
    const kernel = await newKernel()
    await expect(execute(kernel, move, { to: 'nowhere' }, { actor: ada })).rejects.toThrow('nowhere')
    vi.stubEnv('FAILPOINTS', 'test.move.before-commit=throw')
    await expect(execute(kernel, move, { to: 'there' }, { actor: ada })).rejects.toThrow('Failpoint')
    vi.unstubAllEnvs()
    expect(await entries(kernel)).toEqual([])
  })

  test('has a row for each delivery, by the id of the request that told the fact', async () => {
    const kernel = await newKernel()
    await execute(kernel, move, { to: 'there' }, { actor: ada, request })
    kernel.clock.advance(1)
    await deliverFacts(kernel)
    await deliverFacts(kernel)
    const [, delivery, ...more] = await entries(kernel)
    expect(more).toEqual([])
    expect(delivery).toMatchObject({
      action: 'test/test.moved',
      actor_type: 'system',
      actor_id: 'test/test.moved',
      request_id: 'request-1',
      cause_fact_id: expect.stringMatching(/^.{26}$/),
      input: '{"boxId":"box-1"}',
      subject: 'test.note',
      subject_id: 'note-1',
    })
  })

  test('has a row for each command of a job', async () => {
    const kernel = await newKernel()
    await runJobs(kernel)
    expect(await entries(kernel)).toMatchObject([
      { action: 'test.move', actor_type: 'system', actor_id: 'test.tidy', idempotency_key: 'tidy-1' },
    ])
  })

  test('counts changes that it does not keep', async () => {
    const kernel = await newKernel()
    const sweep = command({
      id: 'test.sweep',
      needs: 'anyone',
      input: z.strictObject({}),
      run: async (ctx) => {
        for (let id = 1; id <= 60; id += 1) ctx.changed({ subject: 'test.box', id: `${id}` })
      },
    })
    await execute(kernel, sweep, {}, { actor: { type: 'guest' } })
    const [entry] = await entries(kernel)
    const changes: unknown[] = JSON.parse(entry?.changes ?? '')
    expect(changes).toHaveLength(51)
    expect(changes.at(-1)).toEqual({ omitted: 10 })
    expect(entry).toMatchObject({ actor_type: 'guest', actor_id: null })
  })

  test('costs one statement', async () => {
    const kernel = await newKernel()
    const idle = command({
      id: 'test.idle',
      needs: 'anyone',
      input: z.strictObject({}),
      run: async () => null,
    })
    const before = kernel.database.statementCount()
    await execute(kernel, idle, {}, { actor: ada })
    expect(kernel.database.statementCount() - before).toBe(1)
  })

  test.each(['update', 'delete', 'replace'] as const)(
    'the database refuses every %s of a row',
    async (kind) => {
      const kernel = await newKernel()
      await execute(kernel, move, { to: 'there' }, { actor: ada })
      const [entry] = await entries(kernel)
      const attempt = kernel.database.write<unknown>((transaction) => {
        if (kind === 'update') {
          return transaction.updateTable('kernel_audit_entry').set({ address: null }).execute()
        }
        return kind === 'delete'
          ? transaction.deleteFrom('kernel_audit_entry').execute()
          : transaction
              .replaceInto('kernel_audit_entry')
              .values(entry ? { ...entry, address: 'elsewhere' } : [])
              .execute()
      })
      await expect(attempt).rejects.toThrow('kernel_audit_entry keeps every row as it was written.')
      expect(await entries(kernel)).toHaveLength(1)
    },
  )
})

function entries(kernel: Kernel) {
  return kernel.database.read((reader) =>
    reader.selectFrom('kernel_audit_entry').selectAll().orderBy('occurred_at').orderBy('id').execute(),
  )
}
