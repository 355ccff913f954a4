import { execute } from '#lib/kernel/execute.ts'
import type { Kernel } from '#lib/kernel/kernel.ts'
import { isRefused } from '#lib/kernel/refused.ts'
import { toStoredJson } from '#lib/kernel/stored-json.ts'
import type { Example, Prepared } from '../examples/example.ts'
import type { World } from '../examples/world.ts'
import { otherInput } from './other-input.ts'
import { differingTables, readContents } from './read-contents.ts'

/** How often a command is asked again. */
export interface Replays {
  readonly atOnce: number
  readonly oneByOne: number
}

/**
 * Runs one example with one key in every way that a caller may repeat itself.
 *
 * @returns one sentence for each way that did more, or answered otherwise, than the first call
 */
export async function replayCommand(
  world: World,
  example: Example,
  replays: Replays,
): Promise<readonly string[]> {
  const { command } = example
  const call = callOf(world.kernel, example, `r8.${command.id}`)
  try {
    const breaches = [
      ...(await repeat(world.kernel, call, await example.prepare(world), replays)),
      ...(await crash(call, await example.prepare(world))),
    ]
    return breaches.map((breach) => `${command.id}: ${breach}`)
  } catch (error) {
    return [`${command.id}: ${error instanceof Error ? error.message : String(error)}`]
  }
}

interface Call {
  readonly example: Example
  /** The answer, byte for byte. */
  run(prepared: Prepared): Promise<string>
  /** How often the command had its effect under the key, whoever ran it: one row of the audit trail each. */
  effects(): Promise<number>
}

/** A command that leaves no row of its own is given one, for the rows are what is counted. */
function callOf(kernel: Kernel, example: Example, key: string): Call {
  const { unaudited: _reason, ...counted } = example.command
  return {
    example,
    run: async ({ actor, input }) => toStoredJson(await execute(kernel, counted, input, { actor, key })),
    effects: async () => {
      const rows = await kernel.database.read((reader) =>
        reader.selectFrom('kernel_audit_entry').select('id').where('idempotency_key', '=', key).execute(),
      )
      return rows.length
    },
  }
}

/** Many at once, of whom one is the first; then one after the other; then with other contents. */
async function repeat(
  kernel: Kernel,
  call: Call,
  prepared: Prepared,
  { atOnce, oneByOne }: Replays,
): Promise<readonly string[]> {
  const answers = await Promise.all(Array.from({ length: atOnce }, () => call.run(prepared)))
  const effects = await call.effects()
  const before = await readContents(kernel.database)
  for (let count = 0; count < oneByOne; count += 1) answers.push(await call.run(prepared))
  const breaches: string[] = []
  if (effects !== 1) breaches.push(`${atOnce} calls at once had ${effects} effects.`)
  if (new Set(answers).size !== 1) breaches.push(`${answers.length} calls had different answers.`)
  const other = otherInput(call.example.command.input, prepared.input)
  if (other === undefined && Object.keys(prepared.input as object).length > 0) {
    breaches.push('No other input is known that its schema takes.')
  }
  if (other !== undefined && !(await isKeyReused(() => call.run({ ...prepared, input: other })))) {
    breaches.push('The same key with another input was not refused.')
  }
  const changed = differingTables(before, await readContents(kernel.database))
  if (changed.length > 0) breaches.push(`Replays changed ${changed.join(', ')}.`)
  return breaches
}

/** Another actor under the same key, whose process breaks before the commit, then after it, and who asks again. */
async function crash(call: Call, prepared: Prepared): Promise<readonly string[]> {
  const { id } = call.example.command
  const before = await call.effects()
  await breakAt(`${id}.before-commit`, () => call.run(prepared))
  const broken = await call.effects()
  await breakAt(`${id}.after-commit`, () => call.run(prepared))
  const answers = [await call.run(prepared), await call.run(prepared)]
  const effects = (await call.effects()) - before
  const breaches: string[] = []
  if (broken !== before) breaches.push('A call that broke before its commit had an effect.')
  if (effects !== 1)
    breaches.push(`Another actor with the same key, repeated after a crash, had ${effects} effects.`)
  if (answers[0] !== answers[1]) breaches.push('After a crash the answers differ.')
  return breaches
}

async function breakAt(point: string, run: () => Promise<unknown>): Promise<void> {
  process.env['FAILPOINTS'] = `${point}=throw`
  try {
    await run()
  } catch (error) {
    if (error instanceof Error && error.message === `Failpoint ${point}`) return
    throw error
  } finally {
    delete process.env['FAILPOINTS']
  }
  throw new Error(`It never came to ${point}.`)
}

async function isKeyReused(run: () => Promise<unknown>): Promise<boolean> {
  try {
    await run()
    return false
  } catch (error) {
    return isRefused(error) && error.code === 'kernel.key-reused'
  }
}
