import { connection } from 'next/server'
import { describeApi, loadOperations } from '#lib/api/openapi/describe-api.ts'
import { kernel } from '#lib/kernel/runtime.ts'

/** The REST interface as OpenAPI 3.1. It tells what there is, not what is in it: everybody may read it. */
export async function GET(): Promise<Response> {
  await connection()
  const document = describeApi(await loadOperations(kernel().registry))
  return Response.json(document, { headers: { 'cache-control': 'public, max-age=300' } })
}
