import { z } from 'zod'
import { may } from '#lib/kernel/actor.ts'
import { command } from '#lib/kernel/command.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import { taskStarter } from '#lib/tasks/contract.ts'
import { importer } from '../contract.ts'
import { importInput } from '../import-input.ts'
import { importFiles } from '../permissions.ts'
import { mappings } from '../repository/mappings.ts'

/**
 * Starts the import of a file. What was chosen for its columns is kept for the next file of the same source.
 *
 * @throws NotFound for a path where people ask: only the command line may name files of the machine
 */
export const startImport = command({
  id: 'imports.start-import',
  needs: importFiles,
  input: z.strictObject({
    order: importInput,
    /** The same key again is the same import. */
    key: z.string().min(1).max(120),
    subject: z.string().min(1).max(200),
    lane: z.enum(['background', 'command-line']),
  }),
  async run(ctx, { order, ...options }): Promise<{ readonly taskId: string }> {
    const found = ctx.all(importer).find(({ id }) => id === order.importer)
    const isPath = order.file.at === 'path'
    if (!found || !may(ctx.actor, found.needs) || (isPath && ctx.actor.type !== 'system')) {
      throw new NotFound()
    }
    if (order.columns) await mappings(ctx).save(order.importer, order.source, order.columns, ctx.now)
    const starter = await ctx.port(taskStarter)
    return starter.start(ctx, 'imports.import', order, options)
  },
})
