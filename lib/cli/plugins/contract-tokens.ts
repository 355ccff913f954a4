import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { EventType, Port, Slot, View } from '#lib/kernel/token.ts'

type AnyToken = (Slot<unknown> | View<unknown> | Port<unknown> | EventType<unknown>) & { readonly id: string }

/** A token as a contract exports it. */
export interface ContractToken {
  /** The folder that opens it: `lib/orders`, `plugins/fulfillment`. */
  readonly owner: string
  /** How other files import the contract. */
  readonly source: string
  readonly exportName: string
  readonly token: AnyToken
}

/** The tokens of all contracts, by owner and then by name. Contracts carry no behaviour, so loading them is safe. */
export async function readContractTokens(
  root: string,
  owners: readonly string[],
): Promise<readonly ContractToken[]> {
  const tokens: ContractToken[] = []
  for (const owner of owners) {
    const file = join(root, owner, 'contract.ts')
    if (!existsSync(file)) continue
    const contract: Record<string, unknown> = await import(pathToFileURL(file).href)
    for (const exportName of Object.keys(contract).sort()) {
      const token = contract[exportName]
      if (isToken(token)) tokens.push({ owner, source: `#${owner}/contract.ts`, exportName, token })
    }
  }
  return tokens
}

function isToken(value: unknown): value is AnyToken {
  return (
    (typeof value === 'function' || (typeof value === 'object' && value !== null)) &&
    'kind' in value &&
    'id' in value &&
    typeof value.id === 'string' &&
    ['slot', 'view', 'port', 'event'].includes(String(value.kind))
  )
}
