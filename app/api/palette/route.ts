import type { NextRequest } from 'next/server'
import { kernel } from '#lib/kernel/runtime.ts'
import { paletteContent } from '#lib/shell/palette-content.ts'
import { currentActor } from '#lib/web/current-actor.ts'
import { defaultLocale, isLocale } from '#lib/web/locale.ts'

/** Where the reader may go and what they may do, for the command palette. */
export async function GET(request: NextRequest): Promise<Response> {
  const locale = request.nextUrl.searchParams.get('locale')
  const content = await paletteContent(
    kernel().registry,
    await currentActor(),
    isLocale(locale) ? locale : defaultLocale,
  )
  return Response.json(content, { headers: { 'cache-control': 'private, no-store' } })
}
