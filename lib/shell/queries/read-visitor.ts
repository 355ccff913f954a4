import * as z from 'zod'
import { cartReader } from '#lib/cart/contract.ts'
import { query } from '#lib/kernel/command.ts'
import type { Visitor } from '#lib/web/visitor.ts'
import { unknownVisitor } from '#lib/web/visitor.ts'

/** What the head of a page says about whoever reads it. */
export const readVisitor = query({
  id: 'shell.read-visitor',
  needs: 'anyone',
  input: z.strictObject({}),
  async run(ctx): Promise<Visitor> {
    const { actor } = ctx
    if (actor.type !== 'person') return unknownVisitor
    const { name, companyName, isStaff } = actor
    const cart = actor.companyId === null ? undefined : await ctx.portIf(cartReader)
    return { name, companyName, isStaff, cartCount: cart ? await cart.countLines(ctx) : 0 }
  },
})
