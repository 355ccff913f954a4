/** What must be done to a subscription in time. */
export const activateDuty = { kind: 'subscriptions.subscription', duty: 'subscriptions.activate' } as const
