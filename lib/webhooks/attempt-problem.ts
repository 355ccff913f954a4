/** What can go wrong with a sending; each has a sentence in the messages under `problems`. */
export const attemptProblems = [
  'bad-address',
  'not-encrypted',
  'odd-port',
  'not-public',
  'timeout',
  'unknown-host',
  'bad-certificate',
  'unreachable',
  'unreadable-secret',
  'gone',
  'redirect',
  'status',
  'broken',
] as const

export type AttemptProblem = (typeof attemptProblems)[number]
