import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { everyCompanyRole, everyStaffRole } from '#lib/kernel/shell.ts'
import type { Role } from './roles.ts'
import { roles } from './roles.ts'

/** Who may, by the kind and id of an entry: `command orders.place-order`. */
export type Decisions = Readonly<Record<string, readonly Role[]>>

export const everyone: readonly Role[] = roles
export const whoSignedIn: readonly Role[] = [...everyCompanyRole, ...everyStaffRole]
export const company: readonly Role[] = everyCompanyRole
export const staff: readonly Role[] = everyStaffRole
/** Jobs and what the shop does by itself: nobody may ask for it. */
export const nobody: readonly Role[] = []

/** The names by which the files in `expected` say it. */
export const groups: Readonly<Record<string, readonly Role[]>> = {
  everyone,
  whoSignedIn,
  company,
  staff,
  nobody,
}

export const expectedFolder = fileURLToPath(new URL('./expected/', import.meta.url))

/** What people decided, by owner: one file in `expected` each. */
export async function readDecisions(): Promise<ReadonlyMap<string, Decisions>> {
  const files = readdirSync(expectedFolder).filter((name) => name.endsWith('.ts'))
  return new Map(
    await Promise.all(
      files.map(async (name): Promise<readonly [string, Decisions]> => {
        const { default: decided }: { readonly default: Decisions } = await import(`${expectedFolder}${name}`)
        return [basename(name, '.ts'), decided]
      }),
    ),
  )
}
