import type { NextRequest } from 'next/server'
import { NextResponse } from 'next/server'
import { readEnvironment } from '#lib/environment.ts'
import { judgeAction } from '#lib/web/judge-action.ts'

/**
 * Turns away posts to pages that no form of the shop can have sent. Nothing is kept from anybody here: what a person may
 * do is decided where it is done.
 */
export async function proxy(request: NextRequest): Promise<NextResponse | Response> {
  const { publicUrl } = readEnvironment(process.env)
  const problem = await judgeAction(request, publicUrl)
  return problem === undefined
    ? NextResponse.next()
    : new Response(problem.sentence, {
        status: problem.status,
        headers: { 'content-type': 'text/plain; charset=utf-8' },
      })
}

// Posts of forms only. Pages that are read, kept pages above all, must not pass through here, nor bodies of endpoints, of
// which Next.js would keep the first 10 MB and drop the rest.
export const config = {
  matcher: [
    { source: '/((?!api/|_next/).*)', has: [{ type: 'header', key: 'next-action' }] },
    {
      source: '/((?!api/|_next/).*)',
      has: [
        {
          type: 'header',
          key: 'content-type',
          value: '(?:multipart/form-data|application/x-www-form-urlencoded).*',
        },
      ],
    },
  ],
}
