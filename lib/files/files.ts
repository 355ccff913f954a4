import { createHash } from 'node:crypto'
import type { CommandContext } from '#lib/kernel/context.ts'
import { isUniqueViolation } from '#lib/kernel/database/is-unique-violation.ts'
import type { FileReference, Files } from './contract.ts'
import { fileStore, pieceBytes, smallFileBytes } from './contract.ts'
import { findFileRow } from './find-file-row.ts'
import { fileRows } from './repository/files.ts'
import { pieces } from './repository/pieces.ts'
import { sniffMediaType } from './sniff-media-type.ts'
import { upload } from './upload.ts'

const builtIn = 'database'

const port: Files = {
  upload,
  refer,

  async save(ctx, bytes, reference) {
    if (bytes.length > smallFileBytes) throw new RangeError('Files of this size are uploaded, not saved.')
    return refer(ctx, await storeSmall(ctx, bytes), reference)
  },

  find: findFileRow,

  async read(ctx, fileId, position) {
    const file = await findFileRow(ctx, fileId)
    if (!file) return undefined
    if (file.store === builtIn) return pieces(ctx).find(file.contentId, position)
    const { default: store } = await ctx.one(fileStore, file.store).load()
    return store.read(ctx, file.contentId, position)
  },

  async release(ctx, fileId) {
    const file = await findFileRow(ctx, fileId)
    if (file) await fileRows(ctx).release(fileId, file.contentId, ctx.now)
  },
}

export default port

async function refer(
  ctx: CommandContext,
  contentId: string,
  reference: FileReference,
): Promise<{ readonly fileId: string }> {
  const fileId = ctx.newId()
  if (!(await fileRows(ctx).touch(contentId, ctx.now))) {
    throw new Error('This content is gone, because nobody named it for a day. Upload it again.')
  }
  await fileRows(ctx).refer(fileId, contentId, reference, ctx.now)
  return { fileId }
}

/** Answers the content with these bytes, stored now unless it is there. */
async function storeSmall(ctx: CommandContext, bytes: Uint8Array): Promise<string> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const known = await fileRows(ctx).findByHash(sha256)
  if (known) return known.contentId
  const contentId = ctx.newId()
  await fileRows(ctx).begin(contentId, builtIn, ctx.now)
  for (let position = 0; position * pieceBytes < bytes.length; position += 1) {
    const piece = bytes.subarray(position * pieceBytes, (position + 1) * pieceBytes)
    await pieces(ctx).write(contentId, position, Buffer.from(piece))
  }
  const content = { contentId, byteCount: bytes.length, sha256, mediaType: sniffMediaType(bytes) }
  try {
    await fileRows(ctx).complete(content, ctx.now)
    return contentId
  } catch (error) {
    // Somebody stored the same bytes at this moment: theirs are named, and these are collected.
    const rival = isUniqueViolation(error) ? await fileRows(ctx).findByHash(sha256) : undefined
    if (rival) return rival.contentId
    throw error
  }
}
