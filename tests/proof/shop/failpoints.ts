/** Places in the code that carry a name of their own. */
export const places = [
  'orders.guard',
  'orders.after-reserve',
  'outbox.after-claim',
  'outbox.before-done',
  'outbox.after-done',
  'jobs.after-claim',
  'jobs.after-run',
  'documents.after-render',
  'files.after-piece',
] as const

/** Commands that a process runs while this proof goes on, and that may be its last. */
export const commands = [
  'orders.place-order',
  'fulfillment.ship',
  'documents.claim-document',
  'numbering.take-plain-number',
  'documents.seal-document',
  'files.begin-content',
  'files.write-piece',
  'files.complete-content',
  'documents.archive-document',
  'webhooks.claim-endpoint',
  'webhooks.record-attempts',
  'notifications.claim-mail',
  'notifications.note-delivery',
  'tasks.claim-task',
  'tasks.take-step',
  'tasks.finish-task',
] as const

/** What work beside the requests runs only when something goes wrong, after days, or when a process is told to stop. */
export const neverReached = [
  'files.forget-content',
  'files.give-up-content',
  'documents.note-failure',
  'notifications.hold-mail',
  'tasks.fail-step',
  'tasks.release-task',
] as const

/** Where a process kills itself: each place, and each command just after and just before its commit. */
export const failpoints: readonly string[] = [
  ...places,
  ...commands.map((command) => `${command}.after-commit`),
  ...commands.map((command) => `${command}.before-commit`),
]
