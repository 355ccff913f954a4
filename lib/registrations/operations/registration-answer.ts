import { z } from 'zod'
import { instant } from '#lib/api/contract.ts'
import { requestTable } from '../request-table.ts'

/** A request as lists of the REST interface show it. */
export const listedRegistration = z
  .object({
    registrationId: z.string().max(32),
    state: z.enum(requestTable.names),
    companyName: z.string().max(160),
    country: z.string().max(2),
    vatId: z.string().max(30).nullable(),
    personName: z.string().max(120),
    email: z.string().max(254),
    phone: z.string().max(40),
    createdAt: instant,
    confirmedAt: instant.nullable(),
    decidedAt: instant.nullable(),
    companyId: z.string().max(32).nullable(),
  })
  .meta({ id: 'Registration' })

export const listedExample = {
  registrationId: '01jd3n0000a1b2c3d4e5f6g7h8',
  state: 'waiting',
  companyName: 'Linzer Haustechnik GmbH',
  country: 'AT',
  vatId: 'ATU13585627',
  personName: 'Ada Lovelace',
  email: 'ada@haustechnik.example',
  phone: '+43 732 123456',
  createdAt: '2026-03-02T09:00:00.000Z',
  confirmedAt: '2026-03-02T09:05:00.000Z',
  decidedAt: null,
  companyId: null,
}

export const registrationParameters = z.strictObject({ registrationId: z.string().min(1).max(32) })
