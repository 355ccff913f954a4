import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import { editSeller } from '../permissions.ts'
import { sellers } from '../repository.ts'

/** The entity that sells, with the version to edit it by; null while the shop has none. */
export const findSeller = query({
  id: 'seller.find-seller',
  needs: editSeller,
  input: z.strictObject({}),
  run: async (ctx) => (await sellers(ctx).findDefaultToEdit()) ?? null,
})
