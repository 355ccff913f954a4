import { z } from 'zod'
import { everyCompanyRole, everyStaffRole } from '#lib/kernel/shell.ts'
import people from './demo-people.json' with { type: 'json' }

const demoPeople = z.array(
  z.strictObject({
    name: z.string().max(120),
    email: z.string().max(254),
    password: z.string().max(200),
    role: z.enum([...everyCompanyRole, ...everyStaffRole]),
    company: z.string().max(160).nullable(),
  }),
)

export type DemoPerson = z.infer<typeof demoPeople>[number]

/** Who can sign in to the demo. */
export function readDemoPeople(): readonly DemoPerson[] {
  return demoPeople.parse(people)
}
