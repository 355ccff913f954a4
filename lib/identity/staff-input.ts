import * as z from 'zod/mini'
import { everyStaffRole } from '#lib/kernel/shell.ts'

const personId = z.string().check(z.minLength(1), z.maxLength(32))

export const staffRoleInput = z.strictObject({ personId, role: z.enum(everyStaffRole) })

export const staffRefInput = z.strictObject({ personId })
