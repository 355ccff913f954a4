import { hasRight } from '#lib/web/has-right.ts'
import { actForMembers, manageStaff } from './permissions.ts'

/** Whether whoever asks is offered to act for somebody. */
export function mayActForMembers(): Promise<boolean> {
  return hasRight(actForMembers)
}

/** Whether whoever asks is offered to change the people of the staff. */
export function mayManageStaff(): Promise<boolean> {
  return hasRight(manageStaff)
}
