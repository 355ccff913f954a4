import type { Permission } from '#lib/kernel/shell.ts'

export const decideRegistrations: Permission = {
  id: 'registrations.decide-registrations',
  description: 'See which companies ask for an account, ask them back, and say yes or no.',
  grantedTo: ['sales', 'administrator'],
}

export const setUpRegistrations: Permission = {
  id: 'registrations.set-up-registrations',
  description:
    'Decide how soon requests for an account are answered and in which currency new companies buy.',
  grantedTo: ['administrator'],
}

export const takeRegistrations: Permission = {
  id: 'registrations.take-registrations',
  description:
    'Take requests for an account from visitors, and what they do by mailed links. The shop does so itself.',
  grantedTo: [],
}
