import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Badge } from '#lib/ui/badge.tsx'
import { Card } from '#lib/ui/card.tsx'
import { ActionForm } from '#lib/web/action-form.tsx'
import { chooseChannelsAction } from '../actions/choose-channels.ts'
import type { TopicChoice } from '../queries/list-choices.ts'
import { topicKey } from '../topic-key.ts'
import { ChannelFields } from './channel-fields.tsx'

/** Every topic with its ways, in one form: most people look once and change one thing. */
export async function ChannelTable({
  choices,
}: {
  readonly choices: readonly TopicChoice[]
}): Promise<ReactNode> {
  const say = await getTranslations()
  const nameOf = (topic: string) => say(`${topicKey(topic)}.name`)
  const open = choices.filter(({ isFixed }) => !isFixed)
  const fixed = choices.filter(({ isFixed }) => isFixed)
  const options = (['now', 'daily', 'off'] as const).map((value) => ({
    value,
    label: say(`notifications.choices.${value}`),
  }))
  return (
    <Card title={say('notifications.choices.title')}>
      <div className="grid gap-6">
        {open.length > 0 && (
          <ActionForm
            action={chooseChannelsAction}
            submitLabel={say('notifications.choices.save')}
            doneMessage={say('notifications.choices.saved')}
          >
            <ul className="grid divide-y divide-line">
              {open.map(({ topic, isInInbox, mail, isUrgent }) => (
                <li
                  key={topic}
                  className="grid items-center gap-x-6 gap-y-2 py-3 first:pt-0 md:grid-cols-[1fr_auto]"
                >
                  <p className="flex flex-wrap items-center gap-2 text-14 font-medium">
                    {nameOf(topic)}
                    {isUrgent && <Badge meaning="attention">{say('notifications.choices.urgent')}</Badge>}
                  </p>
                  <ChannelFields
                    topic={topic}
                    name={nameOf(topic)}
                    isInInbox={isInInbox}
                    mail={mail}
                    options={options}
                    words={{
                      inbox: say('notifications.choices.inbox'),
                      mail: say('notifications.choices.mail'),
                    }}
                  />
                </li>
              ))}
            </ul>
          </ActionForm>
        )}
        {fixed.length > 0 && (
          <section className="grid gap-2 border-t border-line pt-4">
            <h3 className="text-14 font-semibold">{say('notifications.choices.fixedTitle')}</h3>
            <p className="text-14 text-muted">{say('notifications.choices.fixedText')}</p>
            <ul className="grid gap-1 text-14">
              {fixed.map(({ topic }) => (
                <li key={topic} className="flex flex-wrap items-center justify-between gap-2">
                  {nameOf(topic)}
                  <span className="text-13 text-muted">{say('notifications.choices.now')}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </Card>
  )
}
