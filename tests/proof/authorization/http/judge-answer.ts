import type { Heard } from './hear.ts'

/** Stands in each text that the owner's company wrote. */
export const canary = 'Kanarienvogel'

const signIn = /^(?:https?:\/\/[^/]+)?\/sign-in(?:\?|$)/
const told404 = 'NEXT_HTTP_ERROR_FALLBACK;404'
const toldRedirect = /NEXT_REDIRECT;\w+;([^;"\\]*)/

/** Whether somebody came to a page: neither sent to sign in nor told that there is none. */
export function wasLetIn({ status, headers, body }: Heard): boolean {
  if (status >= 300 && status < 400) return !signIn.test(headers['location'] ?? '')
  if (status !== 200 || body.includes(told404)) return false
  return !signIn.test(toldRedirect.exec(body)?.[1] ?? '')
}

/** Whether an answer says anything that the owner's company wrote. */
export function tellsOfOwner({ headers, body }: Heard): boolean {
  const said = [...Object.values(headers), body].join('\n').toLowerCase()
  return said.includes(canary.toLowerCase())
}
