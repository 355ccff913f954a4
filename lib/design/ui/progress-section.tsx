import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ProgressBar } from '#lib/ui/progress-bar.tsx'
import { Skeleton } from '#lib/ui/skeleton.tsx'
import { DesignSection, Specimen } from './design-section.tsx'

/** What goes on, and what comes. */
export async function ProgressSection(): Promise<ReactNode> {
  const say = await getTranslations('design')
  const label = say('parts.progress')
  return (
    <DesignSection id="progress" title={say('sections.progress')}>
      <Specimen title={say('parts.progress')} layout="columns">
        <ProgressBar label={label} share={undefined} text={say('samples.beginning')} />
        <ProgressBar label={label} share={0} text={say('samples.beginning')} />
        <ProgressBar label={label} share={0.42} text={say('samples.halfway')} />
        <ProgressBar label={label} share={1} state="done" text={say('samples.finished')} />
        <ProgressBar label={label} share={0.42} state="stopped" text={say('samples.problem')} />
      </Specimen>
      <Specimen title={say('parts.skeleton')} layout="columns">
        <Skeleton shape="rows" count={3} label={say('samples.coming')} />
        <Skeleton shape="card" label={say('samples.coming')} />
        <Skeleton shape="lines" count={4} label={say('samples.coming')} />
      </Specimen>
    </DesignSection>
  )
}
