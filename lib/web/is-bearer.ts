import { createHash, timingSafeEqual } from 'node:crypto'

/** Whether an `Authorization` header brings this token. Takes equally long whatever it brings. */
export function isBearer(header: string | null, token: string): boolean {
  const [scheme = '', sent = ''] = (header ?? '').split(' ')
  return timingSafeEqual(digest(sent), digest(token)) && scheme.toLowerCase() === 'bearer'
}

/** Comparing needs equal lengths, which would tell the token's own. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
