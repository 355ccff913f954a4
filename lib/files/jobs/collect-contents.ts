import type { JobRun } from '#lib/kernel/shell.ts'
import { forgetContent } from '../commands/forget-content.ts'
import { giveUpContent } from '../commands/give-up-content.ts'
import type { ContentRun } from '../contract.ts'
import { fileStore } from '../contract.ts'
import { listUnusedContents } from '../queries/list-unused-contents.ts'

/**
 * Removes contents that nobody has named for a day: uploads that were broken off, bytes that were there already, and
 * those of released files. A content is given up first, so that nobody can name it while its bytes go.
 */
export default async function collectContents(job: JobRun): Promise<void> {
  const run: ContentRun = { ...job, execute: (command, input, key = '') => job.execute(command, input, key) }
  for (const { contentId, store } of await run.ask(listUnusedContents, {})) {
    if (!(await run.execute(giveUpContent, { contentId }))) continue
    const { default: content } = await run.one(fileStore, store).load()
    await content.remove(run, contentId)
    await run.execute(forgetContent, { contentId })
  }
}
