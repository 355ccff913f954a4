import type { Kysely } from 'kysely'
import { orderConfirmation } from '#lib/confirmations/contract.ts'
import type { DB } from '#lib/kernel/database/schema.generated.ts'
import { groupBy } from './group-by.ts'

/** Every order has its one confirmation, which is in the archive with all its bytes. */
export async function brokenDocuments(reader: Kysely<DB>): Promise<readonly string[]> {
  const orders = await reader.selectFrom('orders_order').select('id').execute()
  const documents = await reader
    .selectFrom('documents_version as document')
    .leftJoin('files_file as file', 'file.id', 'document.file_id')
    .leftJoin('files_content as content', 'content.id', 'file.content_id')
    .select(['document.id', 'document.subject_id as orderId', 'document.state', 'document.number'])
    .select(['document.file_hash as fileHash', 'content.sha256', 'content.state as contentState'])
    .select(['content.id as contentId', 'content.byte_count as byteCount'])
    .where('document.kind', '=', orderConfirmation)
    .execute()
  const stored = await storedBytes(reader)
  const byOrder = groupBy(documents, ({ orderId }) => orderId)
  const known = new Set(orders.map(({ id }) => id))
  return [
    ...orders.flatMap(({ id }) => {
      const count = byOrder.get(id)?.length ?? 0
      return count === 1 ? [] : [`The order ${id} has ${count} confirmations, not one.`]
    }),
    ...documents
      .filter(({ orderId }) => !known.has(orderId))
      .map(({ id, orderId }) => `The document ${id} confirms ${orderId}, which is no order.`),
    ...documents
      .filter(({ state, number }) => state !== 'archived' || number === null)
      .map(({ id, state }) => `The document ${id} is ${state}, not archived under a number.`),
    ...documents
      .filter(({ state }) => state === 'archived')
      .filter(
        ({ fileHash, sha256, contentState, contentId, byteCount }) =>
          fileHash === null ||
          fileHash !== sha256 ||
          contentState !== 'ready' ||
          stored.get(contentId ?? '') !== byteCount,
      )
      .map(({ id }) => `The archived document ${id} has no file, or not the one that its hash says.`),
  ]
}

/** How many bytes the built-in store holds, by content. */
async function storedBytes(reader: Kysely<DB>): Promise<ReadonlyMap<string, bigint>> {
  const pieces = await reader
    .selectFrom('files_piece')
    .select(['content_id as contentId', (eb) => eb.fn<bigint>('octet_length', ['bytes']).as('byteCount')])
    .execute()
  const sums = new Map<string, bigint>()
  for (const { contentId, byteCount } of pieces) {
    sums.set(contentId, (sums.get(contentId) ?? 0n) + BigInt(byteCount))
  }
  return sums
}
