/** Where to sign in, and to go on afterwards at an address of ours. */
export function signInPath(next?: string): string {
  return next === undefined ? '/sign-in' : `/sign-in?next=${encodeURIComponent(next)}`
}
