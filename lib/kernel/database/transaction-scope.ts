import { AsyncLocalStorage } from 'node:async_hooks'

/** The write transaction in whose async context code runs. */
export interface TransactionScope {
  /** The connection that the transaction holds, once it has one. */
  connection: unknown
  isOpen: boolean
  /** The error by which the database undid the transaction, whatever the work makes of it. */
  undoneBy: unknown
}

const storageKey = Symbol.for('portico.transaction-scope')

/** Next.js may load this module several times; all of them must see the same transactions. */
function storage(): AsyncLocalStorage<TransactionScope> {
  const holder = globalThis as { [storageKey]?: AsyncLocalStorage<TransactionScope> }
  holder[storageKey] ??= new AsyncLocalStorage()
  return holder[storageKey]
}

/** A scope whose transaction has not begun. */
export function newTransactionScope(): TransactionScope {
  return { connection: undefined, isOpen: true, undoneBy: undefined }
}

/** Runs `work` so that everything it starts knows in which transaction it runs. */
export function runInTransactionScope<T>(scope: TransactionScope, work: () => Promise<T>): Promise<T> {
  return storage().run(scope, work)
}

/** The scope of the open transaction around the running code, if there is one. */
export function openTransactionScope(): TransactionScope | undefined {
  const scope = storage().getStore()
  return scope?.isOpen ? scope : undefined
}
