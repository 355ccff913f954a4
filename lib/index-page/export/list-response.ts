import { getTranslations } from 'next-intl/server'
import type { Actor } from '#lib/kernel/actor.ts'
import { ask } from '#lib/kernel/execute.ts'
import type { Kernel } from '#lib/kernel/kernel.ts'
import type { ListingSource } from '../contract.ts'
import { openList } from '../engine/open-list.ts'
import type { KeptViews } from '../queries/read-views.ts'
import { csvPieces } from './csv-pieces.ts'

export interface ListRequest {
  readonly kernel: Kernel
  readonly actor: Actor
  readonly locale: string
  readonly source: ListingSource
  readonly kept: KeptViews
  readonly params: URLSearchParams
}

/** Spreadsheets take a file for their own old encoding without it. */
const byteOrderMark = '\uFEFF'

/** What an address of a list shows, as a CSV file that is sent while it is read. */
export async function listResponse(request: ListRequest): Promise<Response> {
  const { kernel, actor, locale, source, params } = request
  const { index, query } = source
  const say = await getTranslations({ locale })
  const list = openList(index, groupedParams(params), request.kept)
  const pieces = csvPieces({
    columns: index.columns.filter(({ id }) => list.columns.includes(id)),
    asked: list.asked.filter(([name]) => name !== 'after' && name !== 'before'),
    ask: (input) => ask(kernel, query, input, { actor }),
    say: (key) => (say.has(key) ? say(key) : key),
    words: {
      currency: (label) => say('index-page.file.currency', { label }),
      truncated: (most) => say('index-page.file.truncated', { most }),
    },
  })
  return new Response(streamOf(pieces), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${index.id.replaceAll(/[^a-z-]/g, '-')}.csv"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}

/** Reads on only when the client took what was read. A failure breaks the file off, so that no half passes for whole. */
function streamOf(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode(byteOrderMark)),
    async pull(controller) {
      const { done, value } = await pieces.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    cancel: () => void pieces.return(undefined),
  })
}

function groupedParams(params: URLSearchParams): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries([...new Set(params.keys())].map((name) => [name, params.getAll(name)]))
}
