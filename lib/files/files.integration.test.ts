import { createHash } from 'node:crypto'
import { beforeAll, expect, test, vi } from 'vitest'
import { z } from 'zod'
import type { Actor } from '#lib/kernel/actor.ts'
import { command } from '#lib/kernel/command.ts'
import { ask, execute } from '#lib/kernel/execute.ts'
import { definePlugin } from '#lib/kernel/plugin.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import { backgroundRun } from '#lib/kernel/run-background.ts'
import { runJobs } from '#lib/kernel/run-jobs.ts'
import { companyScope } from '#lib/kernel/company-scope.ts'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { guest, newBuyer, newStaff, system } from '#tests/support/factories/actor.ts'
import type { TestKernel } from '#tests/support/kernel.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { domains } from '#domains'
import { writePiece } from './commands/write-piece.ts'
import type { ContentRun, StoredContent } from './contract.ts'
import { fileGuard, files, pieceBytes } from './contract.ts'
import { fileResponse } from './file-response.ts'
import { findFile } from './queries/find-file.ts'

/** Lets companies read what belongs to them: the id of such a subject is its company's. */
const guarded = definePlugin({
  id: 'guarded',
  title: 'Guarded things',
  contributes: [
    fileGuard({
      kind: 'guarded.thing',
      load: async () => ({
        default: async (ctx, id) => {
          const { companyId } = companyScope(ctx.actor)
          if (companyId !== null && companyId !== id) throw new NotFound()
        },
      }),
    }),
  ],
})

const nameContent = command({
  id: 'test.name-content',
  needs: 'anyone',
  input: z.strictObject({
    contentId: z.string().max(32),
    kind: z.string().max(60),
    companyId: z.string().max(32),
  }),
  run: async (ctx, { contentId, kind, companyId }) =>
    (await ctx.port(files)).refer(ctx, contentId, {
      name: 'Prüfbericht "1".txt',
      subject: { kind, id: companyId },
      companyId,
    }),
})

const saveSmall = command({
  id: 'test.save-small',
  needs: 'anyone',
  input: z.strictObject({ text: z.string().max(100) }),
  run: async (ctx, { text }) =>
    (await ctx.port(files)).save(ctx, Buffer.from(text), {
      name: 'note.txt',
      subject: { kind: 'guarded.thing', id: 'x' },
      companyId: null,
    }),
})

const release = command({
  id: 'test.release',
  needs: 'anyone',
  input: z.strictObject({ fileId: z.string().max(32) }),
  run: async (ctx, { fileId }) => (await ctx.port(files)).release(ctx, fileId),
})

describeEachDatabase('files', (open) => {
  let kernel: TestKernel
  beforeAll(async () => {
    kernel = testKernel(await open(), [...domains, guarded])
  })

  const run = () => backgroundRun(kernel, 'test', () => false)

  async function upload(source: AsyncIterable<Uint8Array>): Promise<StoredContent> {
    return (await run().port(files)).upload(run(), source)
  }

  const nameAs = (contentId: string, companyId: string, kind = 'guarded.thing') =>
    execute(kernel, nameContent, { contentId, kind, companyId }, { actor: system })

  async function download(fileId: string, actor: Actor): Promise<Response> {
    const file = await ask(kernel, findFile, { fileId }, { actor })
    return fileResponse(run(), file, null)
  }

  const count = (table: 'files_content' | 'files_piece') =>
    kernel.database.read(async (reader) => {
      const rows = await reader
        .selectFrom(table)
        .select((eb) => eb.fn.countAll<number>().as('n'))
        .execute()
      return Number(rows[0]?.n)
    })

  test('fifty megabytes go in and out as they are, with two pieces in memory at most', async () => {
    const whole = 50_000_000
    const stream = measuredStream(whole)
    const measured: ContentRun = {
      ...run(),
      execute: async (what, input) => {
        const answer = await run().execute(what, input)
        if (what.id === writePiece.id) stream.noteWritten()
        return answer
      },
    }
    const content = await (await run().port(files)).upload(measured, stream.source)
    expect(content).toMatchObject({ byteCount: whole, sha256: stream.hash() })
    expect(stream.mostAhead()).toBeLessThanOrEqual(2 * pieceBytes)
    const { fileId } = await nameAs(content.contentId, 'company')
    const asks = vi.fn(run().ask)
    const file = await ask(kernel, findFile, { fileId }, { actor: system })
    const response = fileResponse({ ...run(), ask: asks as never }, file, null)
    expect(asks).not.toHaveBeenCalled()
    const hash = createHash('sha256')
    let largest = 0
    let pieces = 0
    for await (const piece of response.body as unknown as AsyncIterable<Uint8Array>) {
      hash.update(piece)
      largest = Math.max(largest, piece.length)
      pieces += 1
      expect(asks.mock.calls.length).toBeLessThanOrEqual(pieces + 1)
    }
    expect(hash.digest('hex')).toBe(content.sha256)
    expect(largest).toBe(pieceBytes)
    expect(pieces).toBe(Math.ceil(whole / pieceBytes))
  })

  test('the same bytes are stored once, whoever brings them', async () => {
    const first = await upload(bytesOf('the same'))
    const before = await count('files_content')
    const second = await upload(bytesOf('the same'))
    expect(second).toEqual(first)
    const names = await Promise.all([
      execute(kernel, saveSmall, { text: 'saved once' }, { actor: system }),
      execute(kernel, saveSmall, { text: 'saved twice' }, { actor: system }),
    ])
    const third = await execute(kernel, saveSmall, { text: 'saved twice' }, { actor: system })
    expect(new Set([...names, third].map(({ fileId }) => fileId)).size).toBe(3)
    expect(await count('files_content')).toBe(before + 3)
  })

  test('twenty uploads of the same bytes at once end at one content', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => upload(bytesOf('a race'))))
    expect(new Set(answers.map(({ contentId }) => contentId)).size).toBe(1)
  })

  test('twenty commands that save the same bytes at once end at one content', async () => {
    const saving = Array.from({ length: 20 }, () =>
      execute(kernel, saveSmall, { text: 'saved at once' }, { actor: system }),
    )
    const saved = await Promise.all(saving)
    const found = await Promise.all(
      saved.map(({ fileId }) => ask(kernel, findFile, { fileId }, { actor: system })),
    )
    expect(new Set(found.map((file) => file?.contentId)).size).toBe(1)
    expect(new Set(saved.map(({ fileId }) => fileId)).size).toBe(20)
  })

  test('a file is read by whoever may see its subject; for all others it is not there', async () => {
    const owner = await newBuyer(kernel)
    const stranger = await newBuyer(kernel)
    const staff = await newStaff(kernel)
    const { contentId } = await upload(bytesOf('for one company'))
    const { fileId } = await nameAs(contentId, owner.companyId)
    for (const actor of [owner, staff]) {
      expect(await (await download(fileId, actor)).text()).toBe('for one company')
    }
    const refusal = (actor: Actor, id: string) => download(id, actor).catch((error: unknown) => error)
    expect(await refusal(stranger, fileId)).toEqual(await refusal(stranger, 'missing'))
    expect(await refusal(guest, fileId)).toMatchObject({ code: 'kernel.sign-in' })
    const unguarded = await nameAs(contentId, owner.companyId, 'nobody.guards')
    expect(await refusal(staff, unguarded.fileId)).toEqual(await refusal(staff, 'missing'))
  })

  test('a browser runs nothing of a file, believes its bytes, and keeps nothing', async () => {
    const { contentId } = await upload(bytesOf('<script>alert(1)</script>'))
    const { fileId } = await nameAs(contentId, 'company')
    const { headers } = await download(fileId, system)
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': `attachment; filename="Pr_fbericht _1_.txt"; filename*=UTF-8''Pr%C3%BCfbericht%20%221%22.txt`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'private, no-store',
    })
    const file = await ask(kernel, findFile, { fileId }, { actor: system })
    expect(fileResponse(run(), file, headers.get('etag')).status).toBe(304)
  })

  test('what is too large is refused, and nobody sees a part of it', async () => {
    const keeper = await run().port(files)
    const refused = keeper.upload(run(), measuredStream(3_000_000).source, { mostBytes: 1_000_000 })
    await expect(refused).rejects.toMatchObject({ code: 'files.too-large', values: { megabytes: 1 } })
  })

  test('an upload that breaks off is collected after a day, and so is what was released; the rest stays', async () => {
    const kept = await nameAs((await upload(bytesOf('kept'))).contentId, 'company')
    const gone = await nameAs((await upload(bytesOf('released'))).contentId, 'company')
    await expect(upload(brokenStream())).rejects.toThrow('The line broke.')
    await execute(kernel, release, gone, { actor: system })
    const before = await count('files_piece')
    await runJobs(kernel)
    expect(await count('files_piece')).toBe(before)
    kernel.clock.advance(25 * 3_600_000)
    await runJobs(kernel)
    expect(await count('files_piece')).toBeLessThan(before)
    expect(await (await download(kept.fileId, system)).text()).toBe('kept')
    await expect(download(gone.fileId, system)).rejects.toMatchObject({ code: 'kernel.not-found' })
    const again = await upload(bytesOf('released'))
    const named = await nameAs(again.contentId, 'company')
    expect(await (await download(named.fileId, system)).text()).toBe('released')
  })

  test('nobody can name a content that was collected', async () => {
    const { contentId } = await upload(bytesOf('too late'))
    kernel.clock.advance(25 * 3_600_000)
    await runJobs(kernel)
    await expect(nameAs(contentId, 'company')).rejects.toThrow('This content is gone')
  })
})

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}

async function* brokenStream(): AsyncGenerator<Uint8Array> {
  yield new Uint8Array(pieceBytes * 3)
  throw new Error('The line broke.')
}

/** A stream that notes how far it is read ahead of what was written. */
function measuredStream(whole: number) {
  const hash = createHash('sha256')
  let given = 0
  let written = 0
  let mostAhead = 0
  async function* source(): AsyncGenerator<Uint8Array> {
    while (given < whole) {
      const bytes = new Uint8Array(Math.min(65_536, whole - given)).fill(given % 251)
      hash.update(bytes)
      given += bytes.length
      mostAhead = Math.max(mostAhead, given - written)
      yield bytes
    }
  }
  return {
    source: source(),
    hash: () => hash.digest('hex'),
    noteWritten: () => (written += pieceBytes),
    mostAhead: () => mostAhead,
  }
}
