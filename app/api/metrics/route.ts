import { connection } from 'next/server'
import { readEnvironment } from '#lib/environment.ts'
import { metrics, readMetrics } from '#lib/kernel/metrics.ts'
import { isBearer } from '#lib/web/is-bearer.ts'

/** What the process counts, for whoever brings `METRICS_TOKEN`. Without one there is no such address. */
export async function GET(request: Request): Promise<Response> {
  await connection()
  const { metricsToken } = readEnvironment(process.env)
  const headers = { 'cache-control': 'no-store' }
  if (metricsToken === undefined) return new Response(null, { status: 404, headers })
  if (!isBearer(request.headers.get('authorization'), metricsToken)) {
    return new Response(null, { status: 401, headers: { ...headers, 'www-authenticate': 'Bearer' } })
  }
  return new Response(await readMetrics(), {
    headers: { ...headers, 'content-type': metrics().registry.contentType },
  })
}
