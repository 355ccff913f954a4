'use server'

import type { FormState } from '#lib/web/form-state.ts'
import { runForVisitor } from '#lib/web/run-for-visitor.ts'
import { answerQuestion } from '../commands/answer-question.ts'
import { linkLimits } from '../limits.ts'
import { hashLinkToken } from '../link-token.ts'

/** Keeps the answer to what staff asked back and shows how the request stands. */
export async function answerQuestionAction(previous: FormState, form: FormData): Promise<FormState> {
  const token = String(form.get('_token')).slice(0, 100)
  const tokenHash = hashLinkToken(token)
  return runForVisitor(answerQuestion, previous, form, {
    limits: linkLimits,
    subject: () => tokenHash,
    read: () => ({ tokenHash, answer: form.get('answer') ?? '' }),
    next: () => `/register/request/${encodeURIComponent(token)}`,
  })
}
