import { connection } from 'next/server'
import { checkDatabase } from '#lib/kernel/check-database.ts'
import { kernel } from '#lib/kernel/runtime.ts'

/** Whether requests may be sent here: the database answers. */
export async function GET(): Promise<Response> {
  await connection()
  const isReady = await checkDatabase(kernel)
  return Response.json(
    { status: isReady ? 'ready' : 'not ready', database: isReady ? 'answers' : 'does not answer' },
    { status: isReady ? 200 : 503, headers: { 'cache-control': 'no-store' } },
  )
}
