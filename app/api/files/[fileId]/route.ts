import { fileResponse } from '#lib/files/file-response.ts'
import { findFile } from '#lib/files/queries/find-file.ts'
import { ask } from '#lib/kernel/execute.ts'
import { isRefused } from '#lib/kernel/refused.ts'
import { backgroundRun } from '#lib/kernel/run-background.ts'
import { kernel } from '#lib/kernel/runtime.ts'
import { currentActor } from '#lib/web/current-actor.ts'

interface FileRoute {
  readonly params: Promise<{ readonly fileId: string }>
}

/** A file, for whoever may see what it belongs to; for everybody else there is none. */
export async function GET(request: Request, { params }: FileRoute): Promise<Response> {
  const { fileId } = await params
  try {
    const file = await ask(kernel(), findFile, { fileId }, { actor: await currentActor() })
    const run = backgroundRun(kernel(), 'files.download', () => false)
    return fileResponse(run, file, request.headers.get('if-none-match'))
  } catch (error) {
    if (isRefused(error)) return new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } })
    throw error
  }
}
