import { log } from '#lib/kernel/log.ts'

/** Says that this process breaks on purpose, so that nobody mistakes it for a shop. */
export function warnOfFailpoints(env: Readonly<Record<string, string | undefined>>): void {
  const failpoints = env['FAILPOINTS']?.trim()
  if (!failpoints) return
  log.warn({ failpoints }, 'THIS PROCESS BREAKS ON PURPOSE, for a proof. Never let anybody buy from it.')
}
