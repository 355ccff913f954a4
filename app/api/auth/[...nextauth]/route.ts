import NextAuth from 'next-auth/next'
import type { NextRequest } from 'next/server'
import { authOptions } from '#lib/identity/auth-options.ts'

function answer(request: NextRequest, context: RouteContext<'/api/auth/[...nextauth]'>): Promise<Response> {
  return NextAuth(request, context, authOptions()) as Promise<Response>
}

export { answer as GET, answer as POST }
