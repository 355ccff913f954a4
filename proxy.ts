import type { NextRequest } from 'next/server'
import { NextResponse } from 'next/server'
import { defaultLocale, isLocale } from '#lib/web/locale.ts'

/** Gives public pages their language: English without a prefix, the others with one. It locks nothing. */
export function proxy(request: NextRequest): NextResponse {
  const url = request.nextUrl.clone()
  const [, first, ...rest] = url.pathname.split('/')
  if (first === defaultLocale) {
    url.pathname = `/${rest.join('/')}`
    return NextResponse.redirect(url, 308)
  }
  if (isLocale(first)) return NextResponse.next()
  url.pathname = `/${defaultLocale}${url.pathname}`
  return NextResponse.rewrite(url)
}

export const config = {
  // Personal pages, endpoints and files keep their address; their bodies must not pass through here.
  matcher: ['/((?!(?:api|_next|account|admin|cart|checkout|search|sign-in)(?:/|$)|.*\\.).*)'],
}
