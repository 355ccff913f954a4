import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Card } from '#lib/ui/card.tsx'
import { ActionForm } from '#lib/web/action-form.tsx'
import { askAs } from '#lib/web/ask.ts'
import { Field } from '#lib/web/field.tsx'
import { chooseMailAction } from '../actions/choose-mail.ts'
import { mailChoices } from '../mail-choice.ts'
import { listChoices } from '../queries/list-choices.ts'

/** By what way somebody hears of each topic, one small form for each. */
export async function MailChoices({ path }: { readonly path: string }): Promise<ReactNode> {
  const say = await getTranslations()
  const choices = await askAs(listChoices, {}, path)
  if (choices.length === 0) return null
  const options = mailChoices.map((value) => ({ value, label: say(`notifications.choices.${value}`) }))
  return (
    <Card title={say('notifications.choices.title')}>
      <div className="grid gap-6">
        <p className="text-14 text-muted">{say('notifications.choices.text')}</p>
        {choices.map(({ topic, mail }) => {
          const [owner, noun] = topic.split('.')
          const name = say(`${owner}.notifications.${noun}.name`)
          return (
            <ActionForm
              key={`${topic} ${mail}`}
              action={chooseMailAction}
              submitLabel={say('notifications.choices.save')}
              submitName={say('notifications.choices.saveFor', { topic: name })}
              submitLook="secondary"
              className="grid items-end gap-3 sm:grid-cols-[1fr_auto]"
            >
              <input type="hidden" name="topic" value={topic} />
              <Field name="mail" label={name} options={options} defaultValue={mail} />
            </ActionForm>
          )
        })}
      </div>
    </Card>
  )
}
