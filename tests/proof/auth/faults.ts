/** What R16 breaks on purpose, and in which part of it. */
export const authFaults = {
  'forgotten-counts': 'The shop forgets again and again what it counted.',
  'strange-devices': 'The true users come with browsers that the shop does not know.',
  'many-places': 'Of a burst from one place every try comes from a place of its own.',
  'cheap-hashes': 'Passwords of people who exist are checked in less time.',
  'worn-out-account': 'The tries of an account that exists are used up, those of unknown ones are not.',
  'kept-versions': 'A changed password leaves version and sessions as they were.',
  'followed-host': 'Links in mails lead where somebody else says.',
  'given-secret': 'The shop that must not start has its secret.',
} as const

export type AuthFault = keyof typeof authFaults

const parts = {
  guessing: ['forgotten-counts', 'strange-devices', 'many-places'],
  enumeration: ['cheap-hashes', 'worn-out-account'],
  revocation: ['kept-versions'],
  boundary: ['followed-host', 'given-secret'],
} as const satisfies Record<string, readonly AuthFault[]>

/** Whether a part runs: all do without a fault, else the one that must see it. */
export function runsIn(part: keyof typeof parts, fault: AuthFault | undefined): boolean {
  return fault === undefined || (parts[part] as readonly AuthFault[]).includes(fault)
}
