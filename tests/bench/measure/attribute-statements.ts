/** A statement as the server noted it. */
export interface LoggedStatement {
  /** The connection. */
  readonly thread: number
  readonly sql: string
}

/** What some requests cost in the database. Beginnings and ends of transactions are no statements. */
export interface StatementTally {
  readonly statements: number
  /** Transactions that may have written; reads need none. */
  readonly commits: number
}

export interface AttributedStatements {
  readonly requests: StatementTally
  /** What goes on beside the requests: the delivery of facts, and jobs. */
  readonly worker: StatementTally
}

/**
 * Tells what requests sent from what the worker of the same process sent meanwhile.
 *
 * Both take connections from one pool, so a transaction is the worker's when any of its statements is.
 */
export function attributeStatements(log: readonly LoggedStatement[]): AttributedStatements {
  const statements = log.filter(({ sql }) => !isSetting(sql))
  const threads = new Set(statements.map(({ thread }) => thread))
  const groups = [...threads].flatMap((one) =>
    inTransactions(statements.filter(({ thread }) => thread === one)),
  )
  return {
    requests: tally(groups.filter((group) => !isOfWorker(group))),
    worker: tally(groups.filter(isOfWorker)),
  }
}

type Group = readonly string[]

/** What only work beside the requests reads or changes; requests do read documents. */
const ofItsTables = new RegExp(
  [
    '(?:from|update|join|into) `(?:kernel_job|kernel_audit_seal|audit_check|notifications_mail|tasks_task|webhooks_\\w+)`',
    '(?:from|update) `(?:kernel_delivery|kernel_change)`',
    '(?:update|into) `(?:documents_version|files_\\w+)`',
  ].join('|'),
  'i',
)
/** Columns by which it finds what is due, and that a request only fills. */
const lookingForWork = /`(?:next_try_at|next_run_at|lease_until)`/

function inTransactions(log: readonly LoggedStatement[]): readonly Group[] {
  const groups: string[][] = []
  let open: string[] | undefined
  for (const { sql } of log) {
    if (/^(begin|start transaction)\b/i.test(sql)) open = []
    if (open) open.push(sql)
    else groups.push([sql])
    if (open && isEnd(sql)) {
      groups.push(open)
      open = undefined
    }
  }
  return open ? [...groups, open] : groups
}

function tally(groups: readonly Group[]): StatementTally {
  const all = groups.flat()
  return {
    statements: all.filter((sql) => !/^(begin|start transaction|commit|rollback)\b/i.test(sql)).length,
    commits: all.filter((sql) => /^commit\b/i.test(sql)).length,
  }
}

function isOfWorker(group: Group): boolean {
  return group.some((sql) => ofItsTables.test(sql) || (lookingForWork.test(sql) && !/^insert\b/i.test(sql)))
}

function isEnd(sql: string): boolean {
  return /^(commit|rollback)\b/i.test(sql)
}

function isSetting(sql: string): boolean {
  return /^set (session|names)\b/i.test(sql)
}
