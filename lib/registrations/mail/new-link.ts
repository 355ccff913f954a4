import type { CommandContext } from '#lib/kernel/context.ts'
import { newSecret } from '#lib/kernel/identifier.ts'
import { later } from '#lib/kernel/instant.ts'
import { hashLinkToken } from '../link-token.ts'
import type { LinkPurpose } from '../repository/links.ts'
import { links } from '../repository/links.ts'

const hourMilliseconds = 3_600_000

/** How long a link works: to confirm an address, and to follow a request. */
export const linkHours: Readonly<Record<LinkPurpose, number>> = { confirm: 48, follow: 60 * 24 }

const paths: Readonly<Record<LinkPurpose, string>> = {
  confirm: '/register/confirm',
  follow: '/register/request',
}

/** A link as a mail carries it. The token stands in the mail alone; the table has its hash. */
export interface MailedLink {
  readonly href: string
  readonly secretUntil: Date
}

/** Makes a link of a request for one mail. */
export async function newLink(
  ctx: CommandContext,
  requestId: string,
  purpose: LinkPurpose,
): Promise<MailedLink> {
  const token = newSecret()
  const expiresAt = later(ctx.now, linkHours[purpose] * hourMilliseconds)
  await links(ctx).insert({ tokenHash: hashLinkToken(token), requestId, purpose, expiresAt }, ctx.now)
  return { href: `${paths[purpose]}/${token}`, secretUntil: expiresAt }
}
