import { connection } from 'next/server'
import { checkHealth } from '#lib/kernel/check-health.ts'
import { kernel } from '#lib/kernel/runtime.ts'

/** Whether requests may be sent here, and if not, why. */
export async function GET(): Promise<Response> {
  await connection()
  const { isReady, ...parts } = await checkHealth(kernel)
  return Response.json(
    { status: isReady ? 'ready' : 'not ready', ...parts },
    { status: isReady ? 200 : 503, headers: { 'cache-control': 'no-store' } },
  )
}
