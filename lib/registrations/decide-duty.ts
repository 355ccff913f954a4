/** What must be done to a request in time. */
export const decideDuty = { kind: 'registrations.request', duty: 'registrations.decide' } as const
