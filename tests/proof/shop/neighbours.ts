import { addEndpoint } from '#lib/webhooks/commands/add-endpoint.ts'
import { execute } from '#lib/kernel/execute.ts'
import type { Kernel } from '#lib/kernel/kernel.ts'
import { newStaff } from '../../support/factories/actor.ts'
import { openMailSink } from '../../support/mail-sink.ts'
import { sessionSecret } from '../../support/shop.ts'
import { openReceiver } from '../../support/webhook-receiver.ts'
import type { TakenMail } from '../oracle/mails.ts'
import type { HeardCall } from '../oracle/webhooks.ts'
import { heardEvents } from '../oracle/webhooks.ts'
import type { Rig } from '../rig.ts'

/** Systems beside the shop, which outlive each of its processes. */
export interface Neighbours {
  /** What a process of the shop needs to reach them. */
  readonly environment: Readonly<Record<string, string>>
  heard(): readonly HeardCall[]
  mails(): readonly TakenMail[]
}

/** Opens a mail server and a system that hears of facts through an endpoint of the shop. */
export async function openNeighbours(rig: Rig, kernel: Kernel): Promise<Neighbours> {
  const receiver = await openReceiver()
  rig.atEnd(() => receiver.close())
  const sink = await openMailSink()
  rig.atEnd(() => sink.close())
  const environment = {
    OUTBOUND_PRIVATE_HOSTS: `webhooks=${receiver.host}`,
    SMTP_URL: sink.url,
    MAIL_FROM: 'Portico <shop@portico.example>',
  }
  const { OUTBOUND_PRIVATE_HOSTS } = environment
  // The endpoint's secret is sealed here and opened by the shop.
  await within({ OUTBOUND_PRIVATE_HOSTS, NEXTAUTH_SECRET: sessionSecret }, async () => {
    const eventTypes = heardEvents.map(({ type }) => type)
    const input = { url: receiver.url, description: 'ERP', eventTypes }
    await execute(kernel, addEndpoint, input, { actor: await newStaff(kernel) })
  })
  return {
    environment,
    heard: () => receiver.calls,
    mails: () =>
      sink.received.map(({ messageId = '', to, text = '' }) => ({
        messageId,
        to: [to]
          .flat()
          .flatMap((address) => address?.text ?? [])
          .join(', '),
        text,
      })),
  }
}

/** Does something while this process has an environment like the shop's. */
async function within(
  environment: Readonly<Record<string, string>>,
  work: () => Promise<void>,
): Promise<void> {
  const before = Object.keys(environment).map((name) => [name, process.env[name]] as const)
  Object.assign(process.env, environment)
  try {
    await work()
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
  }
}
