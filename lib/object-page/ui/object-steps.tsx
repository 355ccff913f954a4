import { ChevronDown } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { buttonLook } from '#lib/ui/button.tsx'
import type { ButtonLook } from '#lib/ui/button.tsx'
import { LinkButton } from '#lib/ui/link-button.tsx'
import { ActionForm } from '#lib/web/action-form.tsx'
import { ConfirmForm } from '#lib/web/confirm-form.tsx'
import type { ObjectStep, ObjectWay } from '../object-parts.ts'

export interface ObjectStepsProps {
  /** The next step first. What is seldom done comes last. */
  readonly steps: readonly (ObjectStep | ObjectWay)[]
}

/** As many stand side by side; the rest wait behind a word. */
const mostBeside = 2

/** What can be done with an object now: the next step asks to be taken, the others are there. */
export async function ObjectSteps({ steps }: ObjectStepsProps): Promise<ReactNode> {
  if (steps.length === 0) return null
  const beside = steps.slice(0, mostBeside)
  const rest = steps.slice(mostBeside)
  return (
    <>
      {beside.map((step, index) => (
        <Step key={step.id} step={step} look={index === 0 ? 'primary' : 'secondary'} />
      ))}
      {rest.length > 0 && (
        <details className="relative">
          <summary className={buttonLook('quiet')}>
            {(await getTranslations('object-page'))('more')}
            <ChevronDown aria-hidden size={16} />
          </summary>
          <div className="absolute right-0 z-20 mt-1 grid min-w-56 gap-1 rounded-card border border-line bg-surface p-2 shadow-float max-sm:right-auto max-sm:left-0">
            {rest.map((step) => (
              <Step key={step.id} step={step} look="quiet" />
            ))}
          </div>
        </details>
      )}
    </>
  )
}

function Step({
  step,
  look,
}: {
  readonly step: ObjectStep | ObjectWay
  readonly look: ButtonLook
}): ReactNode {
  if ('href' in step) {
    return (
      <LinkButton href={step.href} look={look} prefetch={false}>
        {step.label}
      </LinkButton>
    )
  }
  const { action, label, fields, doneMessage, confirm } = step
  const shared = {
    action,
    submitLabel: label,
    submitLook: step.look ?? look,
    ...(doneMessage !== undefined && { doneMessage }),
  }
  const carried = Object.entries(fields).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ))
  if (confirm) {
    return (
      <ConfirmForm {...shared} {...confirm} trigger={label} triggerLook={shared.submitLook}>
        {carried}
      </ConfirmForm>
    )
  }
  return (
    <ActionForm {...shared} className="grid gap-2">
      {carried}
    </ActionForm>
  )
}
