import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import type { Address } from '../contract.ts'
import { readAddresses } from '../permissions.ts'
import { companies } from '../repository/companies.ts'

/** The addresses of the actor's own company, the main one first. */
export const listAddresses = query({
  id: 'companies.list-addresses',
  needs: readAddresses,
  input: z.strictObject({}),
  async run(ctx): Promise<readonly Address[]> {
    if (ctx.actor.type !== 'person' || ctx.actor.companyId === null) return []
    return companies(ctx).addresses(ctx.actor, ctx.actor.companyId)
  },
})
