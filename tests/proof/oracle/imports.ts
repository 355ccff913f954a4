import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { DB } from '#lib/kernel/database/schema.generated.ts'

/** A file that somebody had imported; each of its rows is a product that was not there before. */
export interface StartedImport {
  readonly taskId: string
  readonly skus: readonly string[]
}

const figuresSchema = z.looseObject({ rows: z.number(), created: z.number() })
const sourceColumns = ['sku', 'id'] as const

/** Each import is done and counted each row once; each row is one product with one price. */
export async function brokenImports(
  reader: Kysely<DB>,
  started: readonly StartedImport[],
): Promise<readonly string[]> {
  const tasks = await reader
    .selectFrom('tasks_task')
    .select(['id', 'state', 'figures', 'problem'])
    .where('kind', '=', 'imports.import')
    .execute()
  const products = await reader.selectFrom('catalog_product').select(sourceColumns).execute()
  const idOf = new Map(products.map(({ sku, id }) => [sku, id]))
  const taskOf = new Map(tasks.map((task) => [task.id, task]))
  return started.flatMap(({ taskId, skus }) => {
    const task = taskOf.get(taskId)
    if (task?.state !== 'done') {
      return [`The import ${taskId} is ${task?.state ?? 'gone'}${task?.problem ? `: ${task.problem}` : ''}.`]
    }
    const figures = figuresSchema.safeParse(JSON.parse(task.figures ?? 'null')).data
    const isCounted = figures?.rows === skus.length && figures.created === skus.length
    return [
      ...(isCounted
        ? []
        : [`The import ${taskId} of ${skus.length} rows counted ${task.figures ?? 'nothing'}.`]),
      ...skus.filter((sku) => !idOf.has(sku)).map((sku) => `The row ${sku} of ${taskId} is no product.`),
    ]
  })
}
