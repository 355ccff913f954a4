import type { Decisions } from '../decisions.ts'
import { company, staff } from '../decisions.ts'

/** Who may. Lines are proposed by `npm run surface:roles` and decided in review. */
export default {
  'operation companies.list-addresses': company,
  'query companies.list-addresses': company,
  'action lib/companies/actions/change-member.ts changeMemberAction': [
    'company-administrator',
    'sales',
    'administrator',
  ],
  'action lib/companies/actions/create-role.ts createRoleAction': ['company-administrator', 'administrator'],
  'action lib/companies/actions/create-unit.ts createUnitAction': [
    'company-administrator',
    'sales',
    'administrator',
  ],
  'action lib/companies/actions/edit-company.ts editCompanyAction': ['sales', 'finance', 'administrator'],
  'action lib/companies/actions/edit-role.ts editRoleAction': ['company-administrator', 'administrator'],
  'action lib/companies/actions/move-unit.ts moveUnitAction': [
    'company-administrator',
    'sales',
    'administrator',
  ],
  'action lib/companies/actions/remove-member.ts removeMemberAction': [
    'company-administrator',
    'sales',
    'administrator',
  ],
  'action lib/companies/actions/remove-role.ts removeRoleAction': ['company-administrator', 'administrator'],
  'action lib/companies/actions/remove-unit.ts removeUnitAction': [
    'company-administrator',
    'sales',
    'administrator',
  ],
  'action lib/companies/actions/rename-unit.ts renameUnitAction': [
    'company-administrator',
    'sales',
    'administrator',
  ],
  'action lib/companies/actions/restore-member.ts restoreMemberAction': [
    'company-administrator',
    'sales',
    'administrator',
  ],
  'action lib/companies/actions/suspend-member.ts suspendMemberAction': [
    'company-administrator',
    'sales',
    'administrator',
  ],
  'command companies.change-member': ['company-administrator', 'sales', 'administrator'],
  'command companies.create-role': ['company-administrator', 'administrator'],
  'command companies.create-unit': ['company-administrator', 'sales', 'administrator'],
  'command companies.edit-company': ['sales', 'finance', 'administrator'],
  'command companies.edit-role': ['company-administrator', 'administrator'],
  'command companies.move-unit': ['company-administrator', 'sales', 'administrator'],
  'command companies.remove-member': ['company-administrator', 'sales', 'administrator'],
  'command companies.remove-role': ['company-administrator', 'administrator'],
  'command companies.remove-unit': ['company-administrator', 'sales', 'administrator'],
  'command companies.rename-unit': ['company-administrator', 'sales', 'administrator'],
  'command companies.restore-member': ['company-administrator', 'sales', 'administrator'],
  'command companies.suspend-member': ['company-administrator', 'sales', 'administrator'],
  'query companies.list-companies': staff,
  'query companies.list-rights': ['company-administrator', 'administrator'],
  'query companies.view-company': staff,
  'query companies.view-own-company': ['company-administrator'],
} satisfies Decisions
