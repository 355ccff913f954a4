import { z } from 'zod'
import { files } from '#lib/files/contract.ts'
import { may } from '#lib/kernel/actor.ts'
import { command } from '#lib/kernel/command.ts'
import type { CommandContext } from '#lib/kernel/context.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import { taskStarter } from '#lib/tasks/contract.ts'
import { importer } from '../contract.ts'
import { importedFile } from '../imported-file.ts'
import type { ImportInput, ImportOrderInput } from '../import-input.ts'
import { importOrder } from '../import-input.ts'
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
    order: importOrder,
    /** The same key again is the same import. */
    key: z.string().min(1).max(120),
    lane: z.enum(['background', 'command-line']),
    /** What people tell it by. */
    subject: z.string().min(1).max(200),
  }),
  async run(ctx, { order, ...options }): Promise<{ readonly taskId: string }> {
    const found = ctx.all(importer).find(({ id }) => id === order.importer)
    const isForeignPath = order.file.at === 'path' && ctx.actor.type !== 'system'
    if (!found || !may(ctx.actor, found.needs) || isForeignPath) throw new NotFound()
    if (order.columns) await mappings(ctx).save(order.importer, order.source, order.columns, ctx.now)
    const starter = await ctx.port(taskStarter)
    const file = await nameFile(ctx, order.file)
    const { taskId, isNew } = await starter.start(ctx, 'imports.import', { ...order, file }, options)
    if (!isNew && file.at === 'files') await (await ctx.port(files)).release(ctx, file.fileId)
    return { taskId }
  },
})

/** Names a stored content, so that it is kept until the import is done. */
async function nameFile(ctx: CommandContext, file: ImportOrderInput['file']): Promise<ImportInput['file']> {
  if (file.at === 'path') return file
  const { contentId, name, byteLength } = file
  const reference = { name, subject: { kind: importedFile, id: contentId }, companyId: null }
  const { fileId } = await (await ctx.port(files)).refer(ctx, contentId, reference)
  return { at: 'files', fileId, name, byteLength }
}
