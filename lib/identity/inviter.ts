import type { Inviter } from './contract.ts'
import { openInvitation } from './invitations/open-invitation.ts'

const companyInviter: Inviter = { invite: openInvitation }

export default companyInviter
