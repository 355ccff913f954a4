import type { AuthOptions } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { ask } from '#lib/kernel/execute.ts'
import { isRefused } from '#lib/kernel/refused.ts'
import { kernel } from '#lib/kernel/runtime.ts'
import { sessionCookie } from '#lib/web/session-cookie.ts'
import { verifySignIn } from './queries/verify-sign-in.ts'
import { sessionMaxAgeSeconds } from './session.ts'

declare module 'next-auth' {
  interface User {
    readonly sessionVersion: number
  }
}

/** How next-auth runs here: a token in a cookie that says who and at which version, and nothing else. */
export function authOptions(): AuthOptions {
  const { secret, isSecure } = sessionCookie()
  return {
    secret,
    useSecureCookies: isSecure,
    session: { strategy: 'jwt', maxAge: sessionMaxAgeSeconds },
    pages: { signIn: '/sign-in', error: '/sign-in' },
    providers: [
      Credentials({
        credentials: { email: { type: 'email' }, password: { type: 'password' } },
        authorize: (credentials) => authorize(credentials),
      }),
    ],
    callbacks: {
      // `user` is there at sign-in only, whatever its type says.
      jwt: ({ token, user }) => (user ? { personId: user.id, sessionVersion: user.sessionVersion } : token),
      session: ({ session }) => ({ expires: session.expires }),
    },
  }
}

async function authorize(
  credentials: Record<'email' | 'password', string> | undefined,
): Promise<{ readonly id: string; readonly sessionVersion: number } | null> {
  const input = { email: credentials?.email, password: credentials?.password }
  try {
    const { personId, sessionVersion } = await ask(kernel(), verifySignIn, input, {
      actor: { type: 'guest' },
    })
    return { id: personId, sessionVersion }
  } catch (error) {
    if (isRefused(error)) return null
    throw error
  }
}
