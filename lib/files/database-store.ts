import { removePieces } from './commands/remove-pieces.ts'
import { writePiece } from './commands/write-piece.ts'
import type { ContentStore } from './contract.ts'
import { readPiece } from './queries/read-piece.ts'

/** Keeps pieces in the database, each written by a short command of its own. */
const databaseStore: ContentStore = {
  async write(run, contentId, position, bytes) {
    const base64 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
    await run.execute(writePiece, { contentId, position, base64 })
  },
  read: (run, contentId, position) => run.ask(readPiece, { contentId, position }),
  async remove(run, contentId) {
    let position = 0
    let hasMore = true
    while (hasMore) ({ hasMore, position } = await run.execute(removePieces, { contentId, position }))
  },
}

export default databaseStore
