import { z } from 'zod'
import type { Command } from '#lib/kernel/command.ts'
import { execute } from '#lib/kernel/execute.ts'
import type { Kernel } from '#lib/kernel/kernel.ts'
import { loadDefinition } from '../../support/surface.generated.ts'
import { system } from '../../support/factories/actor.ts'
import { canary, exampleOf } from './example-of.ts'

/** What every command of the shop left in the trail. */
export interface RowsLeft {
  readonly commandCount: number
  /** Commands that ran without an input, because theirs is too particular to be made up. */
  readonly withoutInput: readonly string[]
  readonly breaches: readonly string[]
}

/** Runs every command of the shop twice with one key, its body taken out, and looks at what it left. */
export async function runEveryCommand(kernel: Kernel): Promise<RowsLeft> {
  const breaches: string[] = []
  const withoutInput: string[] = []
  let commandCount = 0
  for (const [id, load] of Object.entries(loadDefinition)) {
    const definition = await load()
    if (!isCommand(definition)) continue
    const input = exampleOf(definition.input)
    if (input === undefined) withoutInput.push(id)
    commandCount += 1
    const hollow = {
      ...definition,
      ...(input === undefined && { input: z.undefined() }),
      run: async () => null,
    }
    const options = { actor: system, key: `r26.${id}`, request: { id: `r26.${id}`.slice(0, 64) } }
    await execute(kernel, hollow, input, options)
    await execute(kernel, hollow, input, options)
    const rows = await rowsOf(kernel, options.request.id)
    const due = definition.unaudited === undefined ? [id] : []
    if (rows.map(({ action }) => action).join() !== due.join()) {
      breaches.push(`${id} left ${rows.length} rows, not ${due.length}.`)
    }
    if (JSON.stringify(rows).includes(canary)) breaches.push(`The row of ${id} holds a secret.`)
  }
  return { commandCount, withoutInput, breaches }
}

function isCommand(value: unknown): value is Command<unknown, unknown> {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'command'
}

function rowsOf(kernel: Kernel, requestId: string) {
  return kernel.database.read((reader) =>
    reader.selectFrom('kernel_audit_entry').selectAll().where('request_id', '=', requestId).execute(),
  )
}
