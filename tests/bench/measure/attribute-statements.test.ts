import { expect, test } from 'vitest'
import { attributeStatements } from './attribute-statements.ts'

function logOf(...entries: readonly (readonly [thread: number, sql: string])[]) {
  return entries.map(([thread, sql]) => ({ thread, sql }))
}

test('a transaction counts its statements, and its commit apart', () => {
  const log = logOf(
    [1, 'begin'],
    [1, 'insert into `a` values (1)'],
    [1, 'update `a` set b = 1'],
    [1, 'commit'],
  )
  expect(attributeStatements(log).requests).toEqual({ statements: 2, commits: 1 })
})

test('what the worker sent on another connection meanwhile is not of the request', () => {
  const log = logOf(
    [1, 'begin'],
    [2, 'begin'],
    [1, 'insert into `kernel_delivery` values (1)'],
    [2, "update `kernel_delivery` set `state` = 'done'"],
    [2, 'insert into `fulfillment_shipment` values (1)'],
    [1, 'commit'],
    [2, 'commit'],
    [3, 'select `id` from `kernel_job`'],
  )
  expect(attributeStatements(log)).toEqual({
    requests: { statements: 1, commits: 1 },
    worker: { statements: 3, commits: 1 },
  })
})

test('a read outside a transaction is a statement without a commit', () => {
  const log = logOf([1, 'select 1 from `a`'], [1, 'set session transaction read only'])
  expect(attributeStatements(log).requests).toEqual({ statements: 1, commits: 0 })
})

test('a transaction that was undone has no commit', () => {
  const log = logOf([1, 'begin'], [1, 'select 1 from `a`'], [1, 'rollback'], [1, 'select 2 from `a`'])
  expect(attributeStatements(log).requests).toEqual({ statements: 2, commits: 0 })
})

test('a look for what is due is of the worker, to note that something will be due is of the request', () => {
  const log = logOf(
    [1, 'select `id` from `tasks_task` where `state` = ? and `next_try_at` <= ?'],
    [1, 'select `id`, `topic` from `kernel_change` where `id` > ?'],
    [2, 'begin'],
    [2, 'insert into `kernel_delivery` (`fact_id`, `next_try_at`) values (1, 2)'],
    [2, 'insert into `kernel_change` (`topic`) values (1)'],
    [2, 'commit'],
  )
  expect(attributeStatements(log)).toMatchObject({
    requests: { statements: 2, commits: 1 },
    worker: { statements: 2 },
  })
})

test('a document is made beside the requests, and read by them', () => {
  const log = logOf(
    [1, 'select `number` from `documents_version` where `subject` = ?'],
    [2, 'begin'],
    [2, "update `documents_version` set `state` = 'sealed'"],
    [2, 'insert into `kernel_audit_entry` values (1)'],
    [2, 'commit'],
  )
  expect(attributeStatements(log)).toEqual({
    requests: { statements: 1, commits: 0 },
    worker: { statements: 2, commits: 1 },
  })
})
