import type { FailureReason } from './outbound.ts'
import { OutboundFailed, OutboundRefused } from './outbound.ts'

/** What became of a call, by what its connection threw. */
export function failureOf(error: unknown): OutboundFailed | OutboundRefused {
  if (error instanceof OutboundRefused || error instanceof OutboundFailed) return error
  return new OutboundFailed(reasonOf(codeOf(error)), { cause: error })
}

function reasonOf(code: string): FailureReason {
  if (/TIMEOUT|ETIMEDOUT/.test(code)) return 'timeout'
  if (/ENOTFOUND|EAI_AGAIN/.test(code)) return 'unknown-host'
  if (/CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code)) return 'bad-certificate'
  return 'unreachable'
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  return 'code' in error && typeof error.code === 'string' ? error.code : codeOf(error.cause)
}
