import { cookies } from 'next/headers'
import type { NextRequest } from 'next/server'
import { NextResponse } from 'next/server'
import { isLocale, localeCookie, publicPath, splitPublicPath } from '#lib/web/locale.ts'
import type { Locale } from '#lib/web/locale.ts'
import { referringPage } from '#lib/web/referring-page.ts'
import { isTheme, themeCookie } from '#lib/web/theme.ts'

const oneYearSeconds = 31_536_000
const cookieSettings = { path: '/', maxAge: oneYearSeconds, sameSite: 'lax' } as const
const deskPath = /^\/(?:account|admin|cart|checkout|search|sign-in|api-reference)(?:\/|$)/

/** Keeps the visitor's language or appearance and goes back to the page that asked. */
export async function POST(request: NextRequest): Promise<NextResponse> {
  const form = await request.formData().catch(() => undefined)
  if (form === undefined) return new NextResponse(null, { status: 400 })
  const jar = await cookies()
  const locale = form.get('locale')
  const theme = form.get('theme')
  if (isLocale(locale)) jar.set(localeCookie, locale, cookieSettings)
  if (isTheme(theme)) jar.set(themeCookie, theme, cookieSettings)
  if (theme === 'system') jar.delete(themeCookie)
  const path = wayBack(request, isLocale(locale) ? locale : undefined)
  return new NextResponse(null, { status: 303, headers: { location: path } })
}

function wayBack(request: NextRequest, locale: Locale | undefined): string {
  const page = referringPage(request.headers)
  if (page === undefined) return '/'
  const { pathname, search } = page
  if (locale === undefined || deskPath.test(pathname)) return pathname + search
  return publicPath(locale, splitPublicPath(pathname).path) + search
}
