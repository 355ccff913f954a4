/** One call to somebody outside the shop. */
export interface OutboundRequest {
  /** What the call is for, one word such as `webhooks`. Decides which private hosts it may reach. */
  readonly purpose: string
  readonly method: 'DELETE' | 'GET' | 'PATCH' | 'POST' | 'PUT'
  /** May come from anybody: it is checked before anything is sent. */
  readonly url: string
  /** Names in lower case. Never logged, for they may hold secrets. */
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  /** For the whole call, at most a minute; 15 seconds when it is left out. */
  readonly timeoutMilliseconds?: number
  /** Where the answer's body is cut off; 64 KB when it is left out. */
  readonly mostAnswerBytes?: number
}

/** What came back. A redirect is an answer like any other: nobody follows it. */
export interface OutboundAnswer {
  readonly status: number
  /** Names in lower case, the last of several equal ones. */
  readonly headers: Readonly<Record<string, string>>
  /**
   * As UTF-8. Null where it was encoded although the call asked for plain text: nothing here unpacks what strangers
   * packed (CVE-2026-111497 was in the unpacking of Brotli).
   */
  readonly body: string | null
  /** Whether `body` lacks its end. */
  readonly isCut: boolean
  readonly milliseconds: number
}

/**
 * The only way out of the shop. Jobs and other work beside the requests have it, commands don't: a transaction never
 * waits for strangers.
 */
export interface Outbound {
  /**
   * Sends one request to an address that was checked after it was resolved, and to no other.
   *
   * @throws OutboundRefused when the guard does not let it out: nothing was sent
   * @throws OutboundFailed when it was sent or tried, and no whole answer came back
   */
  send(request: OutboundRequest): Promise<OutboundAnswer>
  /** Breaks off what is under way. */
  close(): Promise<void>
}

/** Why the guard refuses. */
export type RefusalReason =
  /** Not an absolute address of http or https, or it has a user or a password in it. */
  | 'bad-address'
  /** Not encrypted. */
  | 'not-encrypted'
  /** A port that no public web server has. */
  | 'odd-port'
  /** An address that does not belong to the public internet. */
  | 'not-public'

/** The guard did not let the call out. */
export class OutboundRefused extends Error {
  readonly reason: RefusalReason

  constructor(reason: RefusalReason) {
    super(`The outgoing call was refused: ${reason}.`)
    this.name = 'OutboundRefused'
    this.reason = reason
  }
}

/** Why a call failed. */
export type FailureReason = 'timeout' | 'unknown-host' | 'bad-certificate' | 'unreachable'

/** The call did not come to an answer. */
export class OutboundFailed extends Error {
  readonly reason: FailureReason

  constructor(reason: FailureReason, options?: ErrorOptions) {
    super(`The outgoing call failed: ${reason}.`, options)
    this.name = 'OutboundFailed'
    this.reason = reason
  }
}
