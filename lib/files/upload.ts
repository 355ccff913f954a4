import { createHash } from 'node:crypto'
import { isUniqueViolation } from '#lib/kernel/database/is-unique-violation.ts'
import { failpoint } from '#lib/kernel/failpoint.ts'
import { Refused } from '#lib/kernel/refused.ts'
import { beginContent } from './commands/begin-content.ts'
import { completeContent } from './commands/complete-content.ts'
import type { ContentRun, Files, StoredContent } from './contract.ts'
import { fileStore } from './contract.ts'
import { inPieces } from './in-pieces.ts'
import { sniffMediaType } from './sniff-media-type.ts'

const bytesPerMegabyte = 1_000_000

/** Stores a stream in pieces and names it by its hash: one piece is in memory, and no transaction is open meanwhile. */
export const upload: Files['upload'] = async (run, source, limit) => {
  const { contentId, storeId, mostBytes } = await run.execute(beginContent, {})
  const { default: store } = await run.one(fileStore, storeId).load()
  const most = Math.min(limit?.mostBytes ?? mostBytes, mostBytes)
  const hash = createHash('sha256')
  let byteCount = 0
  let position = 0
  let mediaType = sniffMediaType(new Uint8Array())
  for await (const piece of inPieces(source)) {
    if (position === 0) mediaType = sniffMediaType(piece)
    byteCount += piece.length
    refuseTooLarge(byteCount, most)
    hash.update(piece)
    await store.write(run, contentId, position, piece)
    await failpoint('files.after-piece')
    position += 1
  }
  return complete(run, { contentId, byteCount, sha256: hash.digest('hex'), mediaType })
}

function refuseTooLarge(byteCount: number, most: number): void {
  if (byteCount <= most) return
  const megabytes = Math.floor(most / bytesPerMegabyte)
  throw new Refused('files.too-large', `Choose a file of at most ${megabytes} MB.`, { megabytes })
}

/** Of two uploads of the same bytes that end at once, the second finds what the first stored. */
async function complete(run: ContentRun, content: StoredContent): Promise<StoredContent> {
  try {
    return await run.execute(completeContent, content)
  } catch (error) {
    if (isUniqueViolation(error)) return run.execute(completeContent, content)
    throw error
  }
}
