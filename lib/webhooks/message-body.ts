/** The body of a message by Standard Webhooks. Made once: every sending is the same to the byte. */
export function messageBody(type: string, occurredAt: Date, data: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ type, timestamp: occurredAt.toISOString(), data })
}
