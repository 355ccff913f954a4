import type { Decisions } from '../decisions.ts'
import { staff, nobody } from '../decisions.ts'

/** Who may. Lines are proposed by `npm run surface:roles` and decided in review. */
export default {
  'action lib/webhooks/actions/add-endpoint.ts addEndpointAction': staff,
  'action lib/webhooks/actions/change-endpoint.ts changeEndpointAction': staff,
  'action lib/webhooks/actions/replay-failed.ts replayFailedAction': staff,
  'action lib/webhooks/actions/replay-message.ts replayMessageAction': staff,
  'action lib/webhooks/actions/rotate-secret.ts rotateSecretAction': staff,
  'action lib/webhooks/actions/send-test-event.ts sendTestEventAction': staff,
  'action lib/webhooks/actions/set-endpoint-state.ts setEndpointStateAction': staff,
  'command webhooks.add-endpoint': staff,
  'command webhooks.change-endpoint': staff,
  'command webhooks.claim-endpoint': nobody,
  'command webhooks.forget-old-messages': nobody,
  'command webhooks.record-attempts': nobody,
  'command webhooks.replay-failed': staff,
  'command webhooks.replay-message': staff,
  'command webhooks.rotate-secret': staff,
  'command webhooks.send-test-event': staff,
  'command webhooks.set-endpoint-state': staff,
  'handler webhooks/each webhooks.event': nobody,
  'job webhooks.forget-old': nobody,
  'operation webhooks.add-endpoint': staff,
  'operation webhooks.list-endpoints': staff,
  'operation webhooks.replay-message': staff,
  'query webhooks.due-endpoints': nobody,
  'query webhooks.find-endpoint': staff,
  'query webhooks.find-message': staff,
  'query webhooks.list-endpoints': staff,
  'query webhooks.list-event-types': staff,
  'query webhooks.list-messages': staff,
} satisfies Decisions
