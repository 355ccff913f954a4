import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import { normaliseEmail } from '#lib/matching/normalise-email.ts'
import { admitPeople } from '../permissions.ts'
import { people } from '../repository/people.ts'

/** Whose address this is. For the shop itself; nobody else may find out. */
export const findByEmail = query({
  id: 'identity.find-by-email',
  needs: admitPeople,
  input: z.strictObject({ email: z.string().max(254) }),
  async run(ctx, { email }) {
    // An empty key belongs to nobody, and looking for it takes as long.
    return people(ctx).findByEmail(normaliseEmail(email) ?? '')
  },
})
