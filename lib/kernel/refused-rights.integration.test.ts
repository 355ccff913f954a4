import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { hearLog } from '#tests/support/hear-log.ts'
import type { TestKernel } from '#tests/support/kernel.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { somePerson } from '#tests/support/factories/some-person.ts'
import type { Person } from './actor.ts'
import { command, query } from './command.ts'
import { ask, execute } from './execute.ts'
import type { Permission } from './shell.ts'

const paintWalls: Permission = { id: 'test.paint-walls', description: 'Paint.', grantedTo: [] }
const input = z.strictObject({ password: z.string().max(99), note: z.string().max(99) })

const paint = command({ id: 'test.paint', needs: paintWalls, input, run: async () => null })
const look = query({ id: 'test.look', needs: paintWalls, input, run: async () => null })
const renovate = command({
  id: 'test.renovate',
  needs: 'anyone',
  input,
  run: (ctx, given) => ctx.run(paint, given),
})

const ada: Person = somePerson({
  personId: 'person-1',
  name: 'Ada Lovelace',
  companyId: 'acme',
  companyName: 'Acme',
})
const typed = { password: 'hunter2', note: 'Write to ada@example.com' }

describeEachDatabase('who has no right to something', (open) => {
  let kernel: TestKernel
  beforeAll(async () => {
    kernel = testKernel(await open())
  })

  const options = { actor: ada, request: { id: 'request-0001', address: '192.0.2.7' } }

  test.each([
    ['a command', 'test.paint', () => execute(kernel, paint, typed, { ...options, key: 'form-1' })],
    ['a query', 'test.look', () => ask(kernel, look, typed, options)],
    ['a command within another', 'test.renovate', () => execute(kernel, renovate, typed, options)],
  ])('leaves one line in the log for %s, and nothing that was typed', async (_, id, run) => {
    const lines = await hearLog(() => expect(run()).rejects.toMatchObject({ code: 'kernel.forbidden' }))
    expect(lines).toHaveLength(1)
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      level: 'warn',
      requestId: 'request-0001',
      actor: 'person-1',
      refusal: 'kernel.forbidden',
      msg: `${id} was refused.`,
    })
    expect(lines[0]).not.toMatch(/hunter2|Write to|ada@|Lovelace|192\.0\.2\.7/)
  })

  test('leaves nothing in the audit trail', async () => {
    const entries = await kernel.database.read((reader) =>
      reader.selectFrom('kernel_audit_entry').select('id').execute(),
    )
    expect(entries).toEqual([])
  })
})
