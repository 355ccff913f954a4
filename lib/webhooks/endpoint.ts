/** `disabled` was decided by the shop, `paused` by people. Messages wait in both. */
export type EndpointState = 'active' | 'paused' | 'disabled'

/** Why the shop disabled an endpoint: its receiver said that it is gone for good, or failed for days. */
export type StateReason = 'gone' | 'failing'

export interface Endpoint {
  readonly endpointId: string
  /** Null for the shop's own. */
  readonly companyId: string | null
  readonly url: string
  readonly description: string
  readonly eventTypes: readonly string[]
  readonly state: EndpointState
  readonly stateReason: StateReason | null
  /** Sealed. */
  readonly secret: string
  readonly secretMadeAt: string
  readonly previousSecret: string | null
  readonly previousUntil: string | null
  readonly failingSince: string | null
  /** What went wrong with the latest attempt; null when it was received. */
  readonly lastProblem: string | null
  readonly lastStatus: number | null
  readonly createdAt: string
}

/** What an endpoint begins with. */
export type NewEndpoint = Pick<
  Endpoint,
  'endpointId' | 'companyId' | 'url' | 'description' | 'eventTypes' | 'secret'
>
