import { beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { definePlugin } from '#lib/kernel/plugin.ts'
import { command } from '#lib/kernel/command.ts'
import { execute } from '#lib/kernel/execute.ts'
import { backgroundRun } from '#lib/kernel/run-background.ts'
import { numberSeries } from '#lib/numbering/contract.ts'
import { domains } from '#domains'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { system } from '#tests/support/factories/actor.ts'
import { testSeller } from '#tests/support/factories/seller.ts'
import type { TestKernel } from '#tests/support/kernel.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { claimDocument } from './commands/claim-document.ts'
import { documentKeeper, documentRenderer } from './contract.ts'
import makeDocuments from './make-documents.ts'

const notes = definePlugin({
  id: 'notes',
  title: 'Notes',
  contributes: [
    numberSeries({ id: 'notes.note', continuity: 'plain', prefix: 'N', isYearly: false, digits: 4 }),
    documentRenderer({
      kind: 'note',
      format: 'pdf',
      series: 'notes.note',
      load: async () => ({ default: async ({ number }) => new TextEncoder().encode(`%PDF-1.7 ${number}`) }),
    }),
  ],
})

const issueNotes = command({
  id: 'notes.issue',
  needs: 'anyone',
  input: z.strictObject({ count: z.int().max(100) }),
  async run(ctx, { count }): Promise<readonly string[]> {
    const keeper = await ctx.port(documentKeeper)
    const documentIds: string[] = []
    for (let index = 0; index < count; index += 1) {
      const subject = { kind: 'notes.note', id: ctx.newId() }
      const wish = { kind: 'note', subject, companyId: 'c', seller: testSeller, content: {} }
      documentIds.push((await keeper.issue(ctx, { ...wish, language: 'en' })).documentId)
    }
    return documentIds
  },
})

describeEachDatabase('makeDocuments', (open) => {
  let kernel: TestKernel
  beforeEach(async () => {
    kernel = testKernel(await open(), [...domains, notes])
  })

  const issue = (count: number) => execute(kernel, issueNotes, { count }, { actor: system })
  const work = () => makeDocuments(backgroundRun(kernel, 'documents.make-documents', () => false))
  const statesOf = async () => {
    const rows = await kernel.database.read((reader) =>
      reader.selectFrom('documents_version').select('state').where('kind', '=', 'note').execute(),
    )
    return rows.map(({ state }) => state)
  }

  test('goes on until nothing waits, however many documents there are', async () => {
    await issue(45)
    await work()
    expect(await statesOf()).toEqual(Array.from({ length: 45 }, () => 'archived'))
  })

  test('takes over within 20 seconds what a killed process had in hand', async () => {
    const [documentId = ''] = await issue(1)
    await execute(kernel, claimDocument, { documentId }, { actor: system })
    kernel.clock.advance(19_000)
    await work()
    expect(await statesOf()).toEqual(['issued'])
    kernel.clock.advance(2_000)
    await work()
    expect(await statesOf()).toEqual(['archived'])
  })
})
