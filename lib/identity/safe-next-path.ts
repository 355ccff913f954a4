const longestPath = 512
const mostLayers = 4
const anywhere = 'http://portico.invalid'

/**
 * Where to go after sign-in: a path of this shop, or the fallback for everything that a browser or a proxy might
 * read as another place.
 */
export function safeNextPath(next: unknown, fallback = '/'): string {
  if (typeof next !== 'string' || next.length > longestPath || !isLocal(next)) return fallback
  const path = decodeFully(next.split(/[?#]/, 1)[0] ?? '')
  return path !== undefined && isLocal(path) ? next : fallback
}

/** Read as a browser reads it: `/.//evil` and `/a/..//evil` come out as `//evil`. */
function isLocal(path: string): boolean {
  if (!path.startsWith('/') || /[\\\p{C}]/u.test(path) || !URL.canParse(path, anywhere)) return false
  const url = new URL(path, anywhere)
  return url.origin === anywhere && !url.pathname.startsWith('//')
}

/** Undoes nested percent encoding; nothing for what has no meaning or too many layers. */
function decodeFully(text: string): string | undefined {
  let current = text
  for (let layer = 0; layer < mostLayers; layer += 1) {
    const decoded = decodeOnce(current)
    if (decoded === undefined || decoded === current) return decoded
    current = decoded
  }
  return undefined
}

function decodeOnce(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
