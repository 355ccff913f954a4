import { readEnvironment } from '#lib/environment.ts'

/**
 * The whole address of a page of the shop. Taken from the environment and never from a request, whose Host header
 * anybody may write: links in mails must lead nowhere else.
 */
export function shopUrl(path: string): string {
  return readEnvironment(process.env).publicUrl + path
}
