import { connection } from 'next/server'
import { ask } from '#lib/kernel/execute.ts'
import { kernel } from '#lib/kernel/runtime.ts'
import { visitorActor } from '#lib/web/visitor-actor.ts'
import { hashLinkToken } from './link-token.ts'
import { findByLink } from './queries/find-by-link.ts'
import type { LinkPurpose } from './repository/links.ts'

/** What a mailed link shows a visitor, as long as it works. */
export async function findForVisitor(token: string, purpose: LinkPurpose) {
  await connection()
  const input = { tokenHash: hashLinkToken(token.slice(0, 100)), purpose }
  return ask(kernel(), findByLink, input, { actor: visitorActor })
}

/** A request as its applicant sees it. */
export type FollowedRequest = NonNullable<Awaited<ReturnType<typeof findForVisitor>>>
