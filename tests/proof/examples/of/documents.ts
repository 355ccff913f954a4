import { archiveDocument } from '#lib/documents/commands/archive-document.ts'
import { claimDocument } from '#lib/documents/commands/claim-document.ts'
import { noteFailure } from '#lib/documents/commands/note-failure.ts'
import { sealDocument } from '#lib/documents/commands/seal-document.ts'
import { execute } from '#lib/kernel/execute.ts'
import { example } from '../example.ts'
import type { World } from '../world.ts'
import { beginOrder } from '../world.ts'
import { newContent } from './files.ts'

/** The confirmation of an order, which waits to be made. */
async function issuedDocument(world: World): Promise<string> {
  const { orderId } = await beginOrder(world)
  const { id } = await world.kernel.database.read((reader) =>
    reader
      .selectFrom('documents_version')
      .select('id')
      .where('subject_id', '=', orderId)
      .executeTakeFirstOrThrow(),
  )
  return id
}

async function numberedDocument(world: World) {
  const documentId = await issuedDocument(world)
  return { documentId, number: `N-${documentId}` }
}

export default [
  example(claimDocument, async (world) => ({
    actor: world.worker(),
    input: { documentId: await issuedDocument(world) },
  })),
  example(sealDocument, async (world) => ({
    actor: world.worker(),
    input: await numberedDocument(world),
  })),
  example(noteFailure, async (world) => ({
    actor: world.worker(),
    input: { documentId: await issuedDocument(world), problem: 'The font is missing.' },
  })),
  example(archiveDocument, async (world) => {
    const numbered = await numberedDocument(world)
    const { actor, contentId, sha256 } = await newContent(world)
    await execute(world.kernel, sealDocument, numbered, { actor })
    return { actor, input: { documentId: numbered.documentId, contentId, fileHash: sha256 } }
  }),
]
