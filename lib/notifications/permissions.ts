import type { Permission } from '#lib/kernel/shell.ts'
import { everyCompanyRole, everyStaffRole } from '#lib/kernel/shell.ts'

export const readInbox: Permission = {
  id: 'notifications.read-inbox',
  description: 'Read what one was told, and choose by what way to hear of it.',
  grantedTo: [...everyCompanyRole, ...everyStaffRole],
}

export const seeMails: Permission = {
  id: 'notifications.see-mails',
  description: 'See which mails left the shop, and have those sent again that did not.',
  grantedTo: ['administrator'],
}

export const sendMails: Permission = {
  id: 'notifications.send-mails',
  description: 'Send the mails that wait. The shop does so itself.',
  grantedTo: [],
}

export const seeTemplates: Permission = {
  id: 'notifications.see-templates',
  description: 'See every mail that the shop can write, with sample values.',
  grantedTo: ['administrator'],
}
