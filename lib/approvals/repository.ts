import { toInstant } from '#lib/kernel/instant.ts'
import { repository } from '#lib/kernel/repository.ts'
import { toStoredJson } from '#lib/kernel/stored-json.ts'
import type { ApprovalQuestion } from './contract.ts'
import { requestTable } from './request-table.ts'

/** A question on its way to whoever decides. */
export interface NewRequest {
  readonly requestId: string
  readonly question: ApprovalQuestion
  readonly ruleId: string
  readonly permissionId: string
  readonly askedById: string
  readonly askedByName: string
}

/** What somebody decided. */
export interface Decision {
  readonly action: 'approve' | 'decline'
  readonly decidedByName: string
  readonly note: string
}

const columns = [
  'id as requestId',
  'company_name as companyName',
  'asked_by_id as askedById',
  'asked_by_name as askedByName',
  'permission_id as permissionId',
  'total_minor as totalMinor',
  'currency',
  'lines',
  'state',
  'asked_at as askedAt',
  'decided_by_name as decidedByName',
  'decided_at as decidedAt',
  'decision_note as decisionNote',
] as const

export const requests = repository(['approvals_request'], {
  read: (db) => ({
    find: (requestId: string) =>
      db.selectFrom('approvals_request').select(columns).where('id', '=', requestId).executeTakeFirst(),

    /** What somebody asked about exactly this, by rule. */
    about: ({ kind, contentHash }: ApprovalQuestion, askedById: string) =>
      db
        .selectFrom('approvals_request')
        .select(['id as requestId', 'rule_id as ruleId', 'state', 'decision_note as decisionNote'])
        .where('subject_kind', '=', kind)
        .where('asked_by_id', '=', askedById)
        .where('content_hash', '=', contentHash)
        .execute(),

    /** What waits longest comes first. */
    waiting: (permissionIds: readonly string[], limit: number) =>
      db
        .selectFrom('approvals_request')
        .select(columns)
        .where('state', '=', requestTable.initial)
        .where('permission_id', 'in', permissionIds)
        .orderBy('asked_at')
        .orderBy('id')
        .limit(limit)
        .execute(),

    /** The latest first. */
    decided: (permissionIds: readonly string[], limit: number) =>
      db
        .selectFrom('approvals_request')
        .select(columns)
        .where('state', '!=', requestTable.initial)
        .where('permission_id', 'in', permissionIds)
        .orderBy('asked_at', 'desc')
        .orderBy('id', 'desc')
        .limit(limit)
        .execute(),
  }),

  write: (db) => ({
    async insert({ requestId, question, ...asked }: NewRequest, now: Date): Promise<void> {
      await db
        .insertInto('approvals_request')
        .values({
          id: requestId,
          subject_kind: question.kind,
          content_hash: question.contentHash,
          company_id: question.companyId,
          company_name: question.companyName,
          asked_by_id: asked.askedById,
          asked_by_name: asked.askedByName,
          permission_id: asked.permissionId,
          rule_id: asked.ruleId,
          total_minor: question.totalMinor,
          currency: question.currency,
          lines: toStoredJson(question.lines),
          state: requestTable.initial,
          asked_at: toInstant(now),
          decided_by_name: null,
          decided_at: null,
          decision_note: null,
        })
        .execute()
    },

    async askAgain(requestId: string, now: Date): Promise<void> {
      await db
        .updateTable('approvals_request')
        .set({
          state: requestTable.actions.askAgain.to,
          asked_at: toInstant(now),
          decided_by_name: null,
          decided_at: null,
          decision_note: null,
        })
        .where('id', '=', requestId)
        .where('state', 'in', requestTable.actions.askAgain.from)
        .execute()
    },

    /** Uses approvals up; answers how many there still were. */
    async use(requestIds: readonly string[]): Promise<bigint> {
      const result = await db
        .updateTable('approvals_request')
        .set({ state: requestTable.actions.use.to })
        .where('id', 'in', requestIds)
        .where('state', 'in', requestTable.actions.use.from)
        .executeTakeFirst()
      return result.numUpdatedRows
    },

    /** False when it is decided already. */
    async decide(requestId: string, { action, decidedByName, note }: Decision, now: Date): Promise<boolean> {
      const result = await db
        .updateTable('approvals_request')
        .set({
          state: requestTable.actions[action].to,
          decided_by_name: decidedByName,
          decided_at: toInstant(now),
          decision_note: note,
        })
        .where('id', '=', requestId)
        .where('state', 'in', requestTable.actions[action].from)
        .executeTakeFirst()
      return result.numUpdatedRows === 1n
    },
  }),
})
