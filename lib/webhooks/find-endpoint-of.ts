import type { QueryContext } from '#lib/kernel/context.ts'
import { companyScope } from '#lib/kernel/company-scope.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import type { Endpoint } from './endpoint.ts'
import { endpoints } from './repository/endpoints.ts'

/**
 * An endpoint that is the actor's to see.
 *
 * @throws NotFound
 */
export async function findEndpointOf(ctx: QueryContext, endpointId: string): Promise<Endpoint> {
  const endpoint = await endpoints(ctx).find(endpointId, companyScope(ctx.actor))
  if (!endpoint) throw new NotFound()
  return endpoint
}
