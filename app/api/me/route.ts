import { readVisitor } from '#lib/shell/queries/read-visitor.ts'
import { askAs } from '#lib/web/ask.ts'

/** What the head of a prerendered page shows about its reader. */
export async function GET(): Promise<Response> {
  return Response.json(await askAs(readVisitor, {}), { headers: { 'cache-control': 'private, no-store' } })
}
