import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import { seePeople } from '../permissions.ts'
import { people } from '../repository/people.ts'

const pageSize = 50

/** A page of those who can sign in: the staff, or people of companies. */
export const listPeople = query({
  id: 'identity.list-people',
  needs: seePeople,
  input: z.strictObject({ of: z.enum(['staff', 'companies']), page: z.int().min(1).max(200) }),
  async run(ctx, { of, page }) {
    const found = await people(ctx).listPeople(of === 'staff' ? 1 : 0, (page - 1) * pageSize, pageSize + 1)
    return {
      people: found
        .slice(0, pageSize)
        .map(({ isSuspended, ...person }) => ({ ...person, isSuspended: isSuspended === 1 })),
      hasMore: found.length > pageSize,
    }
  },
})
