import type { Command } from '#lib/kernel/command.ts'
import { loadDefinition } from '../../support/surface.generated.ts'
import type { Example } from '../examples/example.ts'
import { findExamples } from '../examples/find-examples.ts'
import { plainNumbers } from '../examples/plain-numbers.ts'
import { worldOf } from '../examples/world.ts'
import type { AnswerFault } from '../replay/answer-faults.ts'
import { answerFaults, seedAnswerFault } from '../replay/answer-faults.ts'
import { replayCommand } from '../replay/replay-command.ts'
import type { Rig } from '../rig.ts'
import { defineRow } from '../row.ts'
import { proofKernel } from '../shop/proof-kernel.ts'

const dialects = ['sqlite', 'mysql'] as const

export default defineRow({
  id: 'R8',
  title: 'Replays',
  claim:
    'Every command of the shop, asked again with the same key by the same actor, does nothing more and answers the same, byte for byte.',
  gate: { commands: 1000, atOnce: 20, oneByOne: 5 },
  full: { commands: 1000, atOnce: 200, oneByOne: 50 },
  probe: { commands: 2, atOnce: 4, oneByOne: 1 },
  faults: answerFaults,
  async run(rig: Rig<AnswerFault>, { commands: most = 0, atOnce = 0, oneByOne = 0 }) {
    const commands = await allCommands()
    const examples = await findExamples()
    const missing = commands.filter(({ id }) => !examples.has(id))
    const tried = commands.flatMap(({ id }) => examples.get(id) ?? []).slice(0, most)
    const breaches = missing.map(({ id }) => `${id} has no example in tests/proof/examples/of.`)
    for (const dialect of dialects) {
      rig.progress(`${tried.length} commands on ${dialect === 'sqlite' ? 'SQLite' : 'MariaDB'}.`)
      breaches.push(...(await replayAll(rig, dialect, tried, { atOnce, oneByOne })))
    }
    const calls = tried.length * dialects.length * (atOnce + oneByOne)
    return {
      figure: `${breaches.length} effects or answers too many in ${calls} calls of ${tried.length} commands on both databases, with ${tried.length * dialects.length * 2} crashes`,
      breaches,
    }
  },
})

async function allCommands(): Promise<readonly Command<unknown, unknown>[]> {
  const definitions = await Promise.all(Object.values(loadDefinition).map((load) => load()))
  return definitions.filter(isCommand)
}

async function replayAll(
  rig: Rig<AnswerFault>,
  dialect: (typeof dialects)[number],
  examples: readonly Example[],
  replays: { readonly atOnce: number; readonly oneByOne: number },
): Promise<readonly string[]> {
  const opened = await rig.openDatabase(dialect)
  const world = worldOf({ ...proofKernel(opened.database, [plainNumbers]), report: () => {} })
  await seedAnswerFault(opened, rig.fault)
  const breaches: string[] = []
  for (const example of examples) breaches.push(...(await replayCommand(world, example, replays)))
  return breaches.map((breach) => `${dialect}: ${breach}`)
}

function isCommand(value: unknown): value is Command<unknown, unknown> {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'command'
}
