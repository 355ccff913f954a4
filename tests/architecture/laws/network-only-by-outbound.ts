import { importLaw } from '../law.ts'
import { ownerOf } from '../owners.ts'

const network = /^(?:undici|(?:node:)?(?:https?|http2|net|tls|dgram|dns)(?:\/promises)?)$/
const guarded = 'lib/kernel/outbound/'
const mail = 'lib/notifications/mail/'

export const networkOnlyByOutbound = importLaw(
  'What leaves the shop goes through the one guarded client, mail through its own.',
  ({ path }, { target, kind }) => {
    if (kind === 'type' || ownerOf(path) === 'lib/cli' || path.startsWith(guarded)) return undefined
    if (network.test(target)) return `speaks to the network through ${target}. Use ${guarded}.`
    if (target === 'nodemailer' && !path.startsWith(mail)) return 'sends mail by itself. Use the notifier.'
    return /^(?:node:)?child_process$/.test(target) ? 'starts programs. The shop needs none.' : undefined
  },
)
