import { z } from 'zod'
import { companyReader } from '#lib/companies/contract.ts'
import { query } from '#lib/kernel/command.ts'
import { manageOwnAccess } from '../permissions.ts'

/** The companies that one can choose between, and which of them one acts for now. */
export const listPlaces = query({
  id: 'identity.list-places',
  needs: manageOwnAccess,
  input: z.strictObject({}),
  async run(ctx) {
    const { actor } = ctx
    if (actor.type !== 'person' || actor.isStaff) return []
    const places = await (await ctx.port(companyReader)).placesOf(ctx, actor.personId)
    return places.map((place) => ({ ...place, isChosen: place.membershipId === actor.membershipId }))
  },
})
