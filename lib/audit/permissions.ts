import type { Permission } from '#lib/kernel/shell.ts'

export const readAuditTrail: Permission = {
  id: 'audit.read-audit-trail',
  description: 'See who did what in the whole shop, and what it changed.',
  grantedTo: ['administrator'],
}

export const checkAuditChain: Permission = {
  id: 'audit.check-audit-chain',
  description: 'Check that the audit trail is as it was written. The shop does so itself, every hour.',
  grantedTo: ['administrator'],
}

export const sealAuditTrail: Permission = {
  id: 'audit.seal-audit-trail',
  description: 'Seal new entries of the audit trail. The shop does so itself, every minute.',
  grantedTo: [],
}
