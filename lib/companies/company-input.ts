import * as z from 'zod/mini'

const id = z.string().check(z.minLength(1), z.maxLength(32))
const expectedVersion = z.int().check(z.minimum(1))
const trimmed = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most))

/** A standard role, or the id of one of the company's own. */
const role = z.string().check(z.minLength(1), z.maxLength(40))

export const unitInput = z.strictObject({ companyId: id, parentId: id, name: trimmed(120) })

export const unitNameInput = z.strictObject({
  companyId: id,
  unitId: id,
  name: trimmed(120),
  expectedVersion,
})

export const unitMoveInput = z.strictObject({ companyId: id, unitId: id, parentId: id, expectedVersion })

export const unitRefInput = z.strictObject({ companyId: id, unitId: id, expectedVersion })

export const memberRefInput = z.strictObject({ companyId: id, membershipId: id, expectedVersion })

export const memberInput = z.strictObject({
  companyId: id,
  membershipId: id,
  unitId: id,
  role,
  expectedVersion,
})

export const roleRefInput = z.strictObject({ companyId: id, roleId: id, expectedVersion })

export const companyStatuses = ['active', 'suspended', 'closed'] as const

export type CompanyStatus = (typeof companyStatuses)[number]

export const companyInput = z.strictObject({
  companyId: id,
  name: trimmed(160),
  country: z.string().check(z.regex(/^[A-Z]{2}$/)),
  vatId: z.string().check(z.trim(), z.maxLength(20)),
  status: z.enum(companyStatuses),
  expectedVersion,
})
