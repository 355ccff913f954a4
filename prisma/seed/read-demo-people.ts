import { z } from 'zod'
import { everyCompanyRole, everyStaffRole } from '#lib/kernel/shell.ts'
import people from './demo-people.json' with { type: 'json' }

const place = {
  company: z.string().max(160),
  /** The key of a unit; null for the company as a whole. */
  unit: z.string().max(20).nullable(),
  /** A standard role, or the key of one of the companies' own. */
  role: z.enum([...everyCompanyRole, ...everyStaffRole, 'requester']),
}

const demoPeople = z.array(
  z.strictObject({
    name: z.string().max(120),
    email: z.string().max(254),
    password: z.string().max(200),
    ...place,
    /** Null for the shop's own staff. */
    company: place.company.nullable(),
    /** Other companies that the person belongs to. */
    alsoIn: z.array(z.strictObject(place)).max(5),
  }),
)

export type DemoPerson = z.infer<typeof demoPeople>[number]

/** Somebody's place in a company. */
export type DemoPlace = DemoPerson['alsoIn'][number]

/** Who can sign in to the demo. */
export function readDemoPeople(): readonly DemoPerson[] {
  return demoPeople.parse(people)
}
