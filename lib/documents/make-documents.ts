import type { BackgroundRun } from '#lib/kernel/shell.ts'
import { failpoint } from '#lib/kernel/failpoint.ts'
import { files } from '#lib/files/contract.ts'
import { numberKeeper } from '#lib/numbering/contract.ts'
import { archiveDocument } from './commands/archive-document.ts'
import { claimDocument } from './commands/claim-document.ts'
import { noteFailure } from './commands/note-failure.ts'
import { sealDocument } from './commands/seal-document.ts'
import { documentRenderer } from './contract.ts'
import { printPdf } from './pdf/print-pdf.ts'
import { findDocument } from './queries/find-document.ts'
import { listDueDocuments } from './queries/list-due-documents.ts'

/**
 * Makes the documents that wait: numbers and seals each, renders it, stores the file and names it, in a short
 * transaction for each step and none around them. A process that dies is followed by another, which goes on where it
 * stopped; what cannot be made holds up nothing else.
 */
export default async function makeDocuments(run: BackgroundRun): Promise<void> {
  for (;;) {
    const due = await run.ask(listDueDocuments, {})
    if (due.length === 0) return
    for (const { documentId } of due) {
      if (run.isStopping()) return
      await makeOrNote(run, documentId)
    }
  }
}

/** Makes a document, if nobody else has it in hand. */
async function makeOrNote(run: BackgroundRun, documentId: string): Promise<void> {
  if (!(await run.execute(claimDocument, { documentId }))) return
  try {
    await makeDocument(run, documentId)
  } catch (error) {
    run.report(error)
    const problem = (error instanceof Error ? error.message : String(error)).slice(0, 500)
    await run.execute(noteFailure, { documentId, problem })
  }
}

async function makeDocument(run: BackgroundRun, documentId: string): Promise<void> {
  const issued = await run.ask(findDocument, { documentId })
  const renderer = run.one(documentRenderer, `${issued.kind} pdf`)
  if (issued.state === 'issued') {
    const number = await (await run.port(numberKeeper)).takeAhead(run, renderer.series, issued.seller)
    await run.execute(sealDocument, { documentId, number })
  }
  const sealed = await run.ask(findDocument, { documentId })
  const { default: render } = await renderer.load()
  const bytes = await render(sealed, printPdf)
  await failpoint('documents.after-render')
  const keeper = await run.port(files)
  const { contentId, sha256 } = await keeper.upload(run, inOnePiece(bytes))
  await run.execute(archiveDocument, { documentId, contentId, fileHash: sha256 })
}

async function* inOnePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
