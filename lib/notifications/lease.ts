/** How long nobody else looks at a mail that somebody has in hand; who had it longer than this is dead. */
export const leaseMilliseconds = 30_000

/** Well within the lease, so that a slow server costs nobody the mail. */
export const renewEveryMilliseconds = 10_000
