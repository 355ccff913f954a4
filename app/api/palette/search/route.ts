import { getTranslations } from 'next-intl/server'
import type { NextRequest } from 'next/server'
import { ask } from '#lib/kernel/execute.ts'
import { isRefused } from '#lib/kernel/refused.ts'
import { kernel } from '#lib/kernel/runtime.ts'
import type { PaletteFinding } from '#lib/shell/palette-words.ts'
import { searchPalette } from '#lib/shell/queries/search-palette.ts'
import { currentActor } from '#lib/web/current-actor.ts'
import { defaultLocale, isLocale } from '#lib/web/locale.ts'

/** Objects that the reader may open, by what was typed into the command palette. */
export async function GET(request: NextRequest): Promise<Response> {
  const { searchParams } = request.nextUrl
  const asked = searchParams.get('locale')
  const locale = isLocale(asked) ? asked : defaultLocale
  try {
    const question = { text: searchParams.get('text') ?? '', locale }
    const groups = await ask(kernel(), searchPalette, question, { actor: await currentActor() })
    const say = await getTranslations({ locale })
    const found: readonly PaletteFinding[] = groups.map(({ title, hits }) => ({ title: say(title), hits }))
    return Response.json(found, { headers: { 'cache-control': 'private, no-store' } })
  } catch (error) {
    if (isRefused(error) && error.code === 'kernel.invalid-input') return new Response(null, { status: 400 })
    throw error
  }
}
