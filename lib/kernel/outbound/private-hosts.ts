/** A host that the operator let one purpose reach although it is not public. */
export interface PrivateHost {
  readonly purpose: string
  /** `host:port`, exactly as the address names it, in lower case. */
  readonly host: string
}

const entryForm = /^([a-z][a-z-]{0,30})=((?:[a-z0-9.-]+|\[[0-9a-f:]+\]):\d{1,5})$/

/**
 * Reads `OUTBOUND_PRIVATE_HOSTS`: `webhooks=erp.internal:8080,search=127.0.0.1:7700`.
 *
 * The purpose is part of each entry, because some addresses are typed by customers: what the search engine may
 * reach, a webhook may not.
 *
 * @throws when an entry has another form
 */
export function readPrivateHosts(text: string): readonly PrivateHost[] {
  return text
    .split(',')
    .map((entry) => entry.trim().toLowerCase())
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [, purpose, host] = entryForm.exec(entry) ?? []
      if (purpose === undefined || host === undefined) {
        throw new Error(
          `"${entry}" is no private host. Write purpose=host:port, such as search=127.0.0.1:7700.`,
        )
      }
      return { purpose, host }
    })
}

/** The private hosts of this process, by the operator's decision. */
export function privateHosts(): readonly PrivateHost[] {
  return readPrivateHosts(process.env['OUTBOUND_PRIVATE_HOSTS'] ?? '')
}
