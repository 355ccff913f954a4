/** As whom the shop does what visitors ask for who are nobody. */
export const visitorActor = { type: 'system', name: 'visitor' } as const
