import { z } from 'zod'
import { toInstant } from '#lib/kernel/instant.ts'
import { fromStoredJson } from '#lib/kernel/stored-json.ts'

/** Works, has run out, or was taken back; only the first lets anybody in. */
export type KeyState = 'active' | 'expired' | 'revoked'

/** A key as its table keeps it, without its secrets. */
export interface KeyRow {
  readonly keyId: string
  readonly name: string
  readonly personId: string
  readonly personName: string
  readonly companyId: string | null
  readonly scopes: string
  readonly requestsPerMinute: number
  readonly previousUntil: string | null
  readonly expiresAt: string | null
  readonly lastUsedAt: string | null
  readonly revokedAt: string | null
  readonly createdAt: string
}

/** A key as people see it. */
export interface ShownKey extends Omit<KeyRow, 'scopes'> {
  readonly scopes: readonly string[]
  readonly state: KeyState
}

const scopeList = z.array(z.string().max(80)).max(100)

export function showKey(row: KeyRow, now: Date): ShownKey {
  return { ...row, scopes: scopeList.parse(fromStoredJson(row.scopes)), state: stateOf(row, now) }
}

function stateOf({ revokedAt, expiresAt }: KeyRow, now: Date): KeyState {
  if (revokedAt !== null) return 'revoked'
  return expiresAt !== null && expiresAt <= toInstant(now) ? 'expired' : 'active'
}
