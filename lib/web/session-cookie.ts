import { readEnvironment } from '#lib/environment.ts'

/** The cookie that carries next-auth's token. */
export interface SessionCookie {
  /** As next-auth names it, so that its own pages and ours share one session. */
  readonly name: string
  /** Sent over https only, where the shop is open under https. */
  readonly isSecure: boolean
  /** What the token is encrypted with. */
  readonly secret: string
}

let cookie: SessionCookie | undefined

/** How this process keeps sessions; read from its environment once. */
export function sessionCookie(): SessionCookie {
  cookie ??= readCookie()
  return cookie
}

function readCookie(): SessionCookie {
  const { publicUrl, sessionSecret } = readEnvironment(process.env)
  const isSecure = publicUrl.startsWith('https:')
  return {
    name: `${isSecure ? '__Secure-' : ''}next-auth.session-token`,
    isSecure,
    secret: sessionSecret,
  }
}
