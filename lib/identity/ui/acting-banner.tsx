import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ActionForm } from '#lib/web/action-form.tsx'
import { currentActor } from '#lib/web/current-actor.ts'
import { stopActingAction } from '../actions/stop-acting.ts'

/** Above every page while staff act for somebody: who for whom, and the way to stop. */
export async function ActingBanner(): Promise<ReactNode> {
  const actor = await currentActor()
  if (actor.type !== 'person' || !actor.staff) return null
  const say = await getTranslations('identity.acting')
  return (
    <section
      aria-label={say('label')}
      className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-attention-line bg-attention-tint px-4 py-2 sm:px-6"
    >
      <p>
        {say('banner', {
          staff: actor.staff.name,
          person: actor.name,
          company: actor.companyName ?? '',
        })}
      </p>
      <ActionForm action={stopActingAction} submitLabel={say('stop')} submitLook="secondary" />
    </section>
  )
}
