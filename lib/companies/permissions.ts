import type { Permission } from '#lib/kernel/shell.ts'
import { everyCompanyRole, everyStaffRole } from '#lib/kernel/shell.ts'

export const readAddresses: Permission = {
  id: 'companies.read-addresses',
  description: "See the addresses of one's own company.",
  grantedTo: everyCompanyRole,
}

export const seeOwnCompany: Permission = {
  id: 'companies.see-own-company',
  description: 'See the units, people and roles of one’s company.',
  grantedTo: ['company-administrator'],
}

export const manageUnits: Permission = {
  id: 'companies.manage-units',
  description: 'Add, rename, move and remove units of a company.',
  grantedTo: ['company-administrator', 'sales', 'administrator'],
  isPersonal: true,
}

export const manageMembers: Permission = {
  id: 'companies.manage-members',
  description: 'Give the people of a company another role or unit, suspend, restore and remove them.',
  grantedTo: ['company-administrator', 'sales', 'administrator'],
  isPersonal: true,
}

export const manageRoles: Permission = {
  id: 'companies.manage-roles',
  description: 'Make roles of a company’s own, and say what they may do.',
  grantedTo: ['company-administrator', 'administrator'],
  isPersonal: true,
}

export const seeCompanies: Permission = {
  id: 'companies.see-companies',
  description: 'See all companies, their units, people and roles.',
  grantedTo: everyStaffRole,
}

export const editCompanies: Permission = {
  id: 'companies.edit-companies',
  description: 'Change what the shop knows of a company, suspend it and close it.',
  grantedTo: ['sales', 'finance', 'administrator'],
}
