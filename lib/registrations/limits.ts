import type { VisitorLimits } from '#lib/web/admit-visitor.ts'

/** Asking for an account: about one address, and from one place. */
export const askLimits: VisitorLimits = { name: 'registrations.ask', place: 30, subject: 3 }

/** What is done by mailed links. */
export const linkLimits: VisitorLimits = { name: 'registrations.link', place: 60, subject: 20 }
